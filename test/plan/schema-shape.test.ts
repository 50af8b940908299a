import { describe, expect, it } from 'vitest'
import type { Schema } from '../../generator/model/schema.js'
import { ShapeRegistry } from '../../generator/plan/schema-shape.js'
import {
  array,
  binary,
  boolean,
  content,
  integer,
  object,
  oneOf,
  property,
  string,
  values,
} from '../emit/sdk/fixtures.js'

const encryption = {
  kind: 'encryption',
  algorithm: 'rsa-oaep',
  key: 'platform',
  direction: 'encrypt',
} as const

/** Schemas that differ in one thing each from some other one. */
const different: Readonly<Record<string, Schema>> = {
  string: string(),
  integer: integer(),
  number: { kind: 'number', span: binary.span },
  'a number that takes fractions': { kind: 'number', fractions: true, span: binary.span },
  boolean: boolean(),
  binary,
  'list of strings': array(string()),
  'list of integers': array(integer()),
  'list of lists': array(array(string())),
  'no member': object(),
  'a member': object(property('a', string())),
  'an optional member': object(property('a?', string())),
  'another member': object(property('b', string())),
  'a member of another type': object(property('a', integer())),
  'a member with words': object(property('a', string(), 'words')),
  'a corrected member': object({
    ...property('a', string()),
    corrections: [{ kind: 'correction', field: 'json.a', change: 'changed', facts: ['type'], reason: 'why' }],
  }),
  'two members': object(property('a', string()), property('b', string())),
  'the same in another order': object(property('b', string()), property('a', string())),
  'two members, one optional': object(property('a', string()), property('b?', string())),
  'two members, the other optional': object(property('a?', string()), property('b', string())),
  'an optional member deeper': object(property('a', object(property('b?', string())))),
  'a required member deeper': object(property('a', object(property('b', string())))),
  'words that look like a name': object(property('a1', string(), '')),
  'a name and words': object(property('ab', string(), 'cd')),
  'a name and words that meet elsewhere': object(property('abc', string(), 'd')),
  values: string({ enum: values('A', 'B') }),
  'a value that reads as two': string({ enum: values('A,B') }),
  'a default flag': boolean({ default: true }),
  'a constant flag': boolean({ const: true }),
  'a default text of a flag': string({ default: 'true' }),
  'values in another order': string({ enum: values('B', 'A') }),
  'a value less': string({ enum: values('A') }),
  'a value with a meaning': string({
    enum: [{ kind: 'enum-value', value: 'A', description: 'x', span: binary.span }],
  }),
  'values that are numbers': integer({ enum: values(1) }),
  'a value that is text': string({ enum: values('1') }),
  constant: string({ const: 'A' }),
  default: string({ default: 'A' }),
  'a constant number': integer({ const: 1 }),
  'a constant text': string({ const: '1' }),
  'a constant that reads as none': string({ const: '-' }),
  json: string({ content: content('json', object()) }),
  urlencoded: string({ content: content('urlencoded', object()) }),
  'json of a member': string({ content: content('json', object(property('a', string()))) }),
  encrypted: string({ encryption }),
  'encrypted otherwise': string({ encryption: { ...encryption, algorithm: 'aes-256-gcm' } }),
  'encrypted by another key': string({ encryption: { ...encryption, key: 'apiv3' } }),
  decrypted: string({ encryption: { ...encryption, direction: 'decrypt' } }),
  signed: string({ signature: { kind: 'field-signature', algorithm: 'rsa-sha256', key: 'merchant' } }),
  'one of two': oneOf(['x', string()], ['y', integer()]),
  'one of two in another order': oneOf(['y', integer()], ['x', string()]),
  'one of two with other words': oneOf(['z', string()], ['y', integer()]),
}

describe('shapes', () => {
  it('have a number each where anything differs', () => {
    const shapes = new ShapeRegistry()
    const names = new Map<number, string>()
    for (const [name, schema] of Object.entries(different)) {
      const number = shapes.shapeOf(schema)
      expect([name, names.get(number)]).toEqual([name, undefined])
      names.set(number, name)
    }
  })

  it('have one number where nothing but the place differs', () => {
    const shapes = new ShapeRegistry()
    for (const schema of Object.values(different)) {
      const copy: Schema = JSON.parse(
        JSON.stringify(schema, (key, value) => (key === 'span' ? { line: 9 } : value)),
      )
      expect(shapes.shapeOf(copy)).toBe(shapes.shapeOf(schema))
    }
  })
})

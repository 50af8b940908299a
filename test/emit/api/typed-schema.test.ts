import { expect, test } from 'vitest'
import { union } from '../../../generator/emit/api/definitions.js'
import {
  list,
  literal,
  object,
  oneOf,
  optional,
  type TypedSchema,
  text,
  textOrNumber,
} from '../../../generator/emit/api/typed-schema.js'
import type { RequestBody } from '../../../generator/model/model.js'

interface Node {
  readonly kind: 'node'
  readonly name: string
  readonly level: 'a' | 'b'
  readonly items?: readonly string[]
}

const schema: TypedSchema<Node> = object('A node.', {
  kind: literal('node'),
  name: text,
  level: oneOf({ a: true, b: true }),
  items: optional(list(text)),
})

test('a typed schema says what its type does', () => {
  expect(schema.json).toEqual({
    description: 'A node.',
    type: 'object',
    properties: new Map<string, object>([
      ['kind', { const: 'node' }],
      ['name', { type: 'string' }],
      ['level', { type: 'string', enum: ['a', 'b'] }],
      ['items', { type: 'array', items: { type: 'string' } }],
    ]),
    required: ['kind', 'name', 'level'],
    additionalProperties: false,
  })
})

/** Each of these has to be refused by the compiler; where one is not, the type check of the tests fails. */
const refused: readonly TypedSchema<Node>[] = [
  // @ts-expect-error a member is missing
  object('', { kind: literal('node'), name: text, level: oneOf({ a: true, b: true }) }),
  object('', {
    kind: literal('node'),
    name: text,
    level: oneOf({ a: true, b: true }),
    items: optional(list(text)),
    // @ts-expect-error the type has no such member
    other: text,
  }),
  object('', {
    kind: literal('node'),
    // @ts-expect-error the type wants it
    name: optional(text),
    level: oneOf({ a: true, b: true }),
    // @ts-expect-error the type does not want it
    items: list(text),
  }),
  object('', {
    // @ts-expect-error another value
    kind: literal('nod'),
    // @ts-expect-error more than the type allows
    name: textOrNumber,
    // @ts-expect-error less than the type allows
    level: oneOf({ a: true }),
    items: optional(list(text)),
  }),
]

// @ts-expect-error a part of the union is missing
const refusedUnion: TypedSchema<RequestBody> = union('JsonBody', 'XmlBody')

// @ts-expect-error a part that is none of the union
const refusedPart: TypedSchema<RequestBody> = union('JsonBody', 'XmlBody', 'MultipartBody', 'Tag')

test('what differs from its type is refused, which the type check of the tests shows', () => {
  expect([...refused, refusedUnion, refusedPart]).toHaveLength(6)
})

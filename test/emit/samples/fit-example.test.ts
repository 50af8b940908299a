import { describe, expect, test } from 'vitest'
import { fitExample } from '../../../generator/emit/samples/fit-example.js'
import type { ExampleValue } from '../../../generator/model/example.js'
import type { Schema } from '../../../generator/model/schema.js'
import {
  array,
  computed,
  content,
  encoded,
  integer,
  number,
  object,
  oneOf,
  row,
  span,
  string,
  value,
  values,
} from '../openapi/build-model.js'
import { grouped } from '../sdk/fixtures.js'

const encryption = {
  kind: 'encryption',
  algorithm: 'rsa-oaep',
  key: 'platform',
  direction: 'encrypt',
} as const

const exactlyOne = grouped('exactly-one', 'g', row('a', string()), row('b', integer()))

const rows: [name: string, given: ExampleValue, schema: Schema, want: unknown][] = [
  ['a string', value('a'), string(), 'a'],
  ['a number for a string', value(1), string(), undefined],
  ['a value of the enumeration', value('A'), string({ enum: values('A') }), 'A'],
  ['a value outside it', value('B'), string({ enum: values('A') }), undefined],
  ['another constant', value('B'), string({ const: 'A' }), undefined],
  ['plaintext of an encrypted field', value('x'), string({ encryption }), undefined],
  ['an integer', value(3), integer(), 3],
  ['a quoted integer', value('3'), integer(), undefined],
  ['a fraction for an integer', value(0.5), integer(), undefined],
  ['a fraction', value(0.5), number(), 0.5],
  ['an integer of an enumeration of texts', value(1), integer({ enum: values('1') }), 1],
  ['a truth value', value(true), { kind: 'boolean', span }, true],
  ['another truth value', value(false), { kind: 'boolean', const: true, span }, undefined],
  ['something computed', computed, string(), undefined],
  ['the bytes of a file', value('x'), { kind: 'binary', span }, undefined],
  ['a list', value(['a', 'b']), array(string()), ['a', 'b']],
  ['a list with a wrong item', value(['a', 1]), array(string()), undefined],
  ['a map for a list', value({ a: 1 }), array(string()), undefined],
  ['an empty list for an object', value([]), object(row('a', string())), {}],
  ['an empty list for an object that needs a key', value([]), object(row('a!', string())), undefined],
  ['an open object', value({ a: [1, { b: null }] }), object(), { a: [1, { b: null }] }],
  ['an open object with something computed', value({ a: computed }), object(), undefined],
  [
    'an object without what has no row or is wrong',
    value({ a: 'x', b: 'wrong', c: 1 }),
    object(row('a!', string()), row('b', integer())),
    { a: 'x' },
  ],
  ['one of two', value({ b: 1 }), object(...exactlyOne), { b: 1 }],
  ['both of two', value({ b: 1, a: 'x' }), object(...exactlyOne), { a: 'x' }],
  ['the only one that fits of two', value({ b: 1, a: 1 }), object(...exactlyOne), { b: 1 }],
  ['none of two', value({ c: 'x' }), object(...exactlyOne, row('c', string())), undefined],
  ['an empty list for an object with a group', value([]), object(...exactlyOne), undefined],
  ['a text that is too long', value('abc'), string({ maxLength: 2 }), undefined],
  ['a number that is too large', value(3), integer({ maximum: 2 }), undefined],
  ['a list with too many items', value(['a', 'b']), array(string(), { maxItems: 1 }), undefined],
  ['a list with too few items', value(['a']), array(string(), { minItems: 2 }), undefined],
  ['an object of which nothing fits', value({ b: 'wrong' }), object(row('b', integer())), undefined],
  [
    'an object in which a required key is computed',
    value({ a: computed, b: 'x' }),
    object(row('a!', string()), row('b', string())),
    undefined,
  ],
  [
    'keys with an index',
    value({ a_0: 'x', a_1: 'y', a_b: 'z' }),
    object(row('a_$n', string())),
    { a_0: 'x', a_1: 'y' },
  ],
  ['the second shape', value(1), oneOf(['', string()], ['', integer()]), 1],
  ['encoded JSON', encoded({ a: 1 }), string({ content: content(object(row('a!', integer()))) }), '{"a":1}'],
  [
    'encoded JSON that does not fit',
    encoded({ a: 'x' }),
    string({ content: content(object(row('a!', integer()))) }),
    undefined,
  ],
  ['encoded JSON of a plain string', encoded([1]), string(), '[1]'],
  ['an encoded query', encoded({ a: 'x y', b: true }, 'urlencoded'), string(), 'a=x+y&b=true'],
  ['an encoded query of nested values', encoded({ a: [1] }, 'urlencoded'), string(), undefined],
]

describe('of a sample remains, for', () => {
  test.each(rows)('%s', (_name, given, schema, want) => {
    expect(fitExample(given, schema)).toEqual(want)
  })
})

test('a key named __proto__ is a key', () => {
  const given = value(JSON.parse('{"__proto__":{"a":1}}'))
  expect(JSON.stringify(fitExample(given, object()))).toBe('{"__proto__":{"a":1}}')
})

import { describe, expect, test } from 'vitest'
import { sampleCode } from '../../../generator/emit/llms/sample-code.js'
import { madeUp, sampleOf } from '../../../generator/emit/llms/sample-value.js'
import type { Schema } from '../../../generator/model/schema.js'
import { computed, encoded, value as given } from '../openapi/build-model.js'
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
} from '../sdk/fixtures.js'

type Given = Parameters<typeof given>[0]

const loan = object(
  property('id', string()),
  property('days?', integer()),
  property('state', string({ enum: values('A', 'B') })),
)

describe('a value that fits', () => {
  const table: readonly [name: string, schema: Schema, value: Given, want: string | undefined][] = [
    ['text', string(), 'a', "'a'"],
    ['a number for text', string(), 1, "'1'"],
    ['text for a number', integer(), '12', '12'],
    ['text that is no number', integer(), 'a', undefined],
    ['a fraction for a whole number', integer(), 1.5, undefined],
    ['a number that loses digits', integer(), '12345678901234567890', undefined],
    ['a word for a truth value', boolean(), 'false', 'false'],
    ['a value outside its list', string({ enum: values('A') }), 'B', undefined],
    ['another value than the constant', string({ const: 'A' }), 'B', undefined],
    ['what is computed', string(), computed, undefined],
    [
      'members that fit, and what must not be missing',
      loan,
      { id: 'L1', days: 'x', other: 1 },
      "{ id: 'L1', state: 'A' }",
    ],
    ['a list', array(integer()), [1, '2', 'x'], '[1, 2, 0]'],
    ['a list for an object', loan, [1], undefined],
    [
      'what a JSON text holds',
      string({ content: content('json', loan) }),
      encoded({ id: 'L1', state: 'B' }),
      "{ id: 'L1', state: 'B' }",
    ],
    [
      'one of several shapes',
      oneOf(['', integer()], ['', loan]),
      { id: 'L1', state: 'B' },
      "{ id: 'L1', state: 'B' }",
    ],
    ['an open object', object(), { a: 1, b: { c: [true] }, d: computed }, '{ a: 1, b: { c: [true] } }'],
    [
      'keys with an index',
      object(property('coupon_$n', string())),
      { coupon_0: 'a', coupon_1: 'b', coupon_x: 'c' },
      "{ coupon_0: 'a', coupon_1: 'b' }",
    ],
    ['hostile text', string(), "'*/`\n", '"\'*/`\\n"'],
  ]
  test.each(table)('%s', (_, schema, value, want) => {
    const sample = sampleOf(schema, given(value))
    expect(sample && sampleCode(sample, 0, 0)).toBe(want)
  })
})

describe('where the page has none', () => {
  test.each([
    ['text', string(), "'…'"],
    ['a default', integer({ default: 3 }), '3'],
    ['a list of values', string({ enum: values('B', 'A') }), "'B'"],
    ['a constant', boolean({ const: false }), 'false'],
    ['required members', loan, "{ id: '…', state: 'A' }"],
    ['a list', array(loan), "[{ id: '…', state: 'A' }]"],
    ['a file', binary, "{ filename: 'file.jpg', content: await readFile('file.jpg') }"],
    [
      'what the client signs',
      object(
        property(
          'sign',
          string({ signature: { kind: 'field-signature', algorithm: 'rsa-sha256', key: 'merchant' } }),
        ),
      ),
      '{}',
    ],
  ] as const)('%s', (_, schema, want) => expect(sampleCode(madeUp(schema), 0, 0)).toBe(want))

  test('long values stand on lines of their own', () => {
    const long = object(
      property('a', string({ const: 'x'.repeat(50) })),
      property('b', array(string({ const: 'y'.repeat(50) }))),
    )
    expect(sampleCode(madeUp(long), 2, 2)).toBe(
      `{\n    a: '${'x'.repeat(50)}',\n    b: ['${'y'.repeat(50)}'],\n  }`,
    )
  })
})

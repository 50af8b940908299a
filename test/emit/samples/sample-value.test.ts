import { describe, expect, test } from 'vitest'
import { sampleCode } from '../../../generator/emit/samples/sample-code.js'
import { madeUp, sampleOf } from '../../../generator/emit/samples/sample-value.js'
import { checkValue } from '../../../generator/model/checks/samples/check-value.js'
import type { Schema } from '../../../generator/model/schema.js'
import { computed, encoded, value as given } from '../openapi/build-model.js'
import {
  array,
  binary,
  boolean,
  content,
  grouped,
  integer,
  object,
  oneOf,
  property,
  string,
  values,
} from '../sdk/fixtures.js'

type Given = Parameters<typeof given>[0]

const encryption = {
  kind: 'encryption',
  algorithm: 'rsa-oaep',
  key: 'platform',
  direction: 'encrypt',
} as const

const exactlyOne = grouped('exactly-one', 'g', property('a', string()), property('b', integer()))
const atLeastOne = grouped('at-least-one', 'g', property('a', string()), property('b', integer()))

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
    ['a number for a truth value', boolean(), 1, 'true'],
    ['no truth value', boolean(), 2, undefined],
    ['a value outside its list', string({ enum: values('A') }), 'B', undefined],
    ['another value than the constant', string({ const: 'A' }), 'B', undefined],
    ['what is computed', string(), computed, undefined],
    ['encrypted text', string({ encryption }), 'pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPROvwia==', "'plaintext'"],
    ['encryption that is computed', string({ encryption }), computed, "'plaintext'"],
    ['a plaintext', string({ encryption }), '张三', "'张三'"],
    ['a plaintext of digits', string({ encryption }), '11010519491231002X', "'11010519491231002X'"],
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
    ['one of two', object(...exactlyOne), { b: 1 }, '{ b: 1 }'],
    ['the first of two too many', object(...exactlyOne), { b: 1, a: 'x' }, "{ a: 'x' }"],
    ['one that fits', object(...exactlyOne), { a: computed, b: 1 }, '{ b: 1 }'],
    ['none of two', object(...exactlyOne, property('c', string())), { c: 'x' }, "{ a: '…', c: 'x' }"],
    ['all of at least one', object(...atLeastOne), { b: 1, a: 'x' }, "{ a: 'x', b: 1 }"],
    ['text that is too long', string({ maxLength: 2 }), 'abc', undefined],
    ['a number that is too small', integer({ minimum: 1 }), 0, undefined],
    ['hostile text', string(), "'*/`\n", '"\'*/`\\n"'],
  ]
  test.each(table)('%s', (_, schema, value, want) => {
    const sample = sampleOf(schema, given(value))
    expect(sample && sampleCode(sample, 0, 0)).toBe(want)
  })
})

const shortened: readonly [name: string, schema: Schema, value: Given, want: string][] = [
  ['members', loan, { id: 'L1', days: 1, state: 'A' }, "{ id: 'L1', state: 'A' }"],
  ['members of a group', object(...exactlyOne), { b: 1 }, '{ b: 1 }'],
  ['members of items', array(loan), [{ days: 1 }], "[{ id: '…', state: 'A' }]"],
  [
    'members of a JSON text',
    string({ content: content('json', loan) }),
    encoded({ id: 'L1', state: 'B', days: 1 }),
    "{ id: 'L1', state: 'B' }",
  ],
]
test.each(shortened)('required %s alone', (_, schema, value, want) => {
  const sample = sampleOf(schema, given(value), 'required')
  expect(sample && sampleCode(sample, 0, 0)).toBe(want)
})

describe('where the page has none', () => {
  test.each([
    ['text', string(), "'…'"],
    ['encrypted text', string({ encryption }), "'plaintext'"],
    ['a default', integer({ default: 3 }), '3'],
    ['a list of values', string({ enum: values('B', 'A') }), "'B'"],
    ['a constant', boolean({ const: false }), 'false'],
    ['required members', loan, "{ id: '…', state: 'A' }"],
    ['a list', array(loan), "[{ id: '…', state: 'A' }]"],
    ['text that is long enough', string({ minLength: 3 }), "'…00'"],
    ['text that is short enough', string({ maxLength: 5, encryption }), "'plain'"],
    ['a number that is large enough', integer({ minimum: 0.5 }), '1'],
    ['a number that is small enough', integer({ maximum: -2 }), '-2'],
    ['a list that is long enough', array(integer(), { minItems: 2 }), '[0, 0]'],
    ['a list that may be empty alone', array(integer(), { maxItems: 0 }), '[]'],
    ['one of a group', object(...atLeastOne), "{ a: '…' }"],
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

describe('a value that a sample shows otherwise is reported on its page', () => {
  const schemas: readonly (readonly [string, Schema])[] = [
    ['text', string()],
    ['one of a list', string({ enum: values('A', 'B') })],
    ['a constant', string({ const: 'A' })],
    ['an integer', integer()],
    ['an integer of a list', integer({ enum: values(1, 2) })],
    ['a truth value', boolean()],
    ['an object', loan],
    ['a list', array(integer())],
    ['one of several shapes', oneOf(['', integer()], ['', loan])],
  ]
  const shown: readonly Given[] = ['A', 'x', 1, 3, 1.5, '2', true, 'false', [], [1], ['x'], {}, { id: 1 }]

  test.each(schemas)('%s', (_, schema) => {
    for (const each of shown) {
      const value = given(each)
      const sample = sampleOf(schema, value)
      const code = sample && sampleCode(sample, 0, 0)
      if (code === plainCode(each)) continue
      expect({ each, findings: checkValue('x', value, schema, 'json').length > 0 }).toEqual({
        each,
        findings: true,
      })
    }
  })
})

/** A value as it is, in the layout of samples. */
function plainCode(value: Given): string | undefined {
  const open = sampleOf(object(), given({ value }))
  return open && sampleCode(open, 0, 0).replace(/^\{ value: | \}$/g, '')
}

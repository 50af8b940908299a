import { describe, expect, it } from 'vitest'
import { checkScalar } from '../../../../generator/model/checks/samples/check-scalar.js'
import { checkValue } from '../../../../generator/model/checks/samples/check-value.js'
import { firstDifference } from '../../../../generator/model/checks/samples/compare-arguments.js'
import { createMatcher } from '../../../../generator/model/checks/samples/match-name.js'
import type { ExampleMap, ExampleScalar, ExampleValue } from '../../../../generator/model/example.js'
import type { BooleanSchema, NumberSchema, Schema, StringSchema } from '../../../../generator/model/schema.js'
import {
  array,
  binary,
  boolean,
  content,
  integer,
  object,
  oneOf,
  property,
  span,
  string,
  values,
} from '../../../emit/sdk/fixtures.js'
import { encoded, list, map, scalar } from './sample-values.js'

const expression = (source: string): ExampleValue => ({ kind: 'expression', source, span })
const number: NumberSchema = { kind: 'number', span }

const encryption = {
  kind: 'encryption',
  algorithm: 'rsa-oaep',
  key: 'platform',
  direction: 'encrypt',
} as const

describe('a single value against its row', () => {
  const table: readonly (readonly [
    name: string,
    value: ExampleScalar['value'],
    schema: StringSchema | NumberSchema | BooleanSchema,
    json: string | undefined,
    text: string | undefined,
  ])[] = [
    ['a word', 'x', string(), undefined, undefined],
    ['a number for a string', 5, string(), 'PW425', undefined],
    ['a flag for a string', true, string(), 'PW425', undefined],
    ['an integer', 5, integer(), undefined, undefined],
    ['a fraction for an integer', 1.5, integer(), 'PW424', 'PW424'],
    ['a fraction', 1.5, number, undefined, undefined],
    ['an integer for a fraction', 5, number, undefined, undefined],
    ['a quoted number', '5', integer(), 'PW425', undefined],
    ['a quoted negative number', '-12', integer(), 'PW425', undefined],
    ['a quoted fraction', '1.25', number, 'PW425', undefined],
    ['no number: a point at the end', '1.', number, 'PW424', 'PW424'],
    ['no number: a point at the start', '.5', number, 'PW424', 'PW424'],
    ['no number: a word behind it', '5x', integer(), 'PW424', 'PW424'],
    ['no number: a word before it', 'x5', integer(), 'PW424', 'PW424'],
    ['no number: two points', '1.2.3', number, 'PW424', 'PW424'],
    ['no number: a blank', ' 5', integer(), 'PW424', 'PW424'],
    ['no number: a flag', true, integer(), 'PW424', 'PW424'],
    ['a flag', false, boolean(), undefined, undefined],
    ...(['true', 'FALSE', '0', '1', 0, 1] as const).map(
      value => [`${JSON.stringify(value)} for a flag`, value, boolean(), 'PW425', undefined] as const,
    ),
    ...(['yes', 'true ', ' true', 'untrue', 'trues', '10', '01', 2] as const).map(
      value => [`${JSON.stringify(value)} for no flag`, value, boolean(), 'PW424', 'PW424'] as const,
    ),
    ['an open value', '', integer(), undefined, undefined],
    ['nothing', null, boolean(), undefined, undefined],
    ['zero', 0, integer({ enum: values(1) }), 'PW426', 'PW426'],
    ['one of the values', 'B', string({ enum: values('A', 'B') }), undefined, undefined],
    ['none of them', 'C', string({ enum: values('A', 'B') }), 'PW426', 'PW426'],
    ['one of them in quotes', '1', integer({ enum: values(1) }), 'PW425', undefined],
    ['none of them in quotes: one finding', '2', integer({ enum: values(1) }), 'PW426', 'PW426'],
    ['the constant', 'A', string({ const: 'A', enum: values('B') }), undefined, undefined],
    ['not the constant', 'B', string({ const: 'A', enum: values('B') }), 'PW426', 'PW426'],
    ['not the constant flag', false, boolean({ const: true }), 'PW426', 'PW426'],
    ['the constant zero', 0, integer({ const: 0 }), undefined, undefined],
    ['a text that is long enough', '字字', string({ minLength: 2, maxLength: 2 }), undefined, undefined],
    ['a text that is too short', 'a', string({ minLength: 2 }), 'PW426', 'PW426'],
    ['a text that is too long', 'abc', string({ maxLength: 2 }), 'PW426', 'PW426'],
    ['an open text', '', string({ minLength: 2 }), undefined, undefined],
    ['the least number', -1, integer({ minimum: -1, maximum: 1 }), undefined, undefined],
    ['a number that is too small', -2, integer({ minimum: -1 }), 'PW426', 'PW426'],
    ['a quoted number that is too large', '2', integer({ maximum: 1 }), 'PW426', 'PW426'],
    ['a plaintext that is too long', '张三丰', string({ maxLength: 2, encryption }), 'PW426', 'PW426'],
    ['a ciphertext', 'A'.repeat(344), string({ maxLength: 2, encryption }), undefined, undefined],
  ]
  it.each(table)('%s', (_, value, schema, json, text) => {
    expect(checkScalar('a', scalar(value), schema, 'json')[0]?.code).toBe(json)
    expect(checkScalar('a', scalar(value), schema, 'text')[0]?.code).toBe(text)
  })

  it('long values and long lists are shortened in messages', () => {
    const message = (value: string, schema: StringSchema | NumberSchema): string =>
      checkScalar('a', scalar(value), schema, 'json')[0]?.message ?? ''
    expect(message('x'.repeat(58), integer())).toContain(` "${'x'.repeat(58)}" `)
    expect(message('x'.repeat(59), integer())).toContain(` "${'x'.repeat(56)}… `)
    const numbers = Array.from({ length: 13 }, (_, at) => String(at))
    expect(message('z', string({ enum: values(...numbers.slice(0, 12)) }))).toMatch(/: 0, .*, 11\.$/)
    expect(message('z', string({ enum: values(...numbers) }))).toMatch(/: 0, .*, 11, …\.$/)
  })
})

describe('a value against its row', () => {
  const row = (schema: Schema): Schema => object(property('a', schema))
  const inner = object(property('b', string()), property('c?', integer()))
  const table: readonly (readonly [
    name: string,
    schema: Schema,
    value: ExampleValue,
    want: readonly string[],
  ])[] = [
    ['as it should be', row(string()), map(['a', scalar('x')]), []],
    ['computed', row(inner), map(['a', expression('$x')]), []],
    ['computed for a list', row(array(inner)), map(['a', expression('$x')]), []],
    ['computed for a number', row(integer()), map(['a', expression('$x')]), []],
    ['computed for a string', row(string()), map(['a', expression('$x')]), []],
    ['a file, whatever is shown', row(binary), map(['a', list()]), []],
    [
      'lacking',
      row(inner),
      map(['a', map()]),
      ['PW421 The sample lacks the required "b" in "a".', 'PW422 The sample does not show "c" in "a".'],
    ],
    [
      'an empty list for an object',
      row(inner),
      map(['a', list()]),
      ['PW421 The sample lacks the required "b" in "a".', 'PW422 The sample does not show "c" in "a".'],
    ],
    [
      'lacking at the top',
      inner,
      map(),
      ['PW421 The sample lacks the required "b".', 'PW422 The sample does not show "c".'],
    ],
    [
      'without a row',
      row(object(property('book?', string()))),
      map(['a', map(['boook', scalar('x')])]),
      [
        'PW420 The sample\'s key "a.boook" has no row. Did you mean "book"?',
        'PW422 The sample does not show "book" in "a".',
      ],
    ],
    [
      'without a row, far from any',
      inner,
      map(['b', scalar('x')], ['c', scalar(1)], ['quite', scalar(1)]),
      ['PW420 The sample\'s key "quite" has no row.'],
    ],
    [
      'twice',
      row(object(property('b', string()))),
      map(['a', map(['b', scalar('x')], ['b', scalar('y')])]),
      ['PW418 The sample has the key "a.b" twice. The last value counts.'],
    ],
    [
      'a list for an object',
      row(inner),
      map(['a', list(scalar(1))]),
      ['PW424 The sample gives a list for "a", but the type of its row is object.'],
    ],
    [
      'a word for an object',
      row(inner),
      map(['a', scalar('x')]),
      ['PW424 The sample gives a single value for "a", but the type of its row is object.'],
    ],
    [
      'an object for a list',
      row(array(string())),
      map(['a', map()]),
      ['PW424 The sample gives an array with names for "a", but the type of its row is string[].'],
    ],
    [
      'an object for a list of choices',
      row(array(oneOf(['x', string()]))),
      map(['a', map()]),
      ['PW424 The sample gives an array with names for "a", but the type of its row is an array.'],
    ],
    [
      'an encoded string for a number',
      row(integer()),
      map(['a', encoded(map())]),
      ['PW424 The sample gives an encoded string for "a", but the type of its row is integer.'],
    ],
    [
      'a list for a string',
      row(string()),
      map(['a', list()]),
      ['PW424 The sample gives a list for "a", but the type of its row is string.'],
    ],
    [
      'items by their place',
      row(array(integer())),
      map(['a', list(scalar(1), scalar('x'))]),
      ['PW424 The sample\'s value "x" for "a.1" does not have the type of its row, integer.'],
    ],
    ['encoded without a described content', row(string()), map(['a', encoded(map(['x', scalar(1)]))]), []],
    [
      'encoded otherwise than described',
      row(string({ content: content('json', inner) })),
      map(['a', encoded(map(), 'urlencoded')]),
      [],
    ],
    [
      'encoded as JSON, where quotes count',
      row(string({ content: content('json', row(integer())) })),
      map(['a', encoded(map(['a', scalar('1')]))]),
      ['PW425 The sample writes "a.a" as "1"; the type of its row is integer.'],
    ],
    [
      'encoded as a query, where quotes do not',
      row(string({ content: content('urlencoded', row(integer())) })),
      map(['a', encoded(map(['a', scalar('1')]), 'urlencoded')]),
      [],
    ],
    [
      'the nearest of several shapes',
      row(
        oneOf(
          ['x', object(property('p', string()), property('q', string()))],
          ['y', object(property('p', integer()))],
          ['z', integer()],
        ),
      ),
      map(['a', map(['p', scalar('x')])]),
      ['PW421 The sample lacks the required "q" in "a".'],
    ],
    [
      'any of several shapes',
      row(oneOf(['x', integer()], ['y', string()], ['z', array(string())])),
      map(['a', scalar('x')]),
      [],
    ],
    ['none of no shapes', row(oneOf()), map(['a', scalar('x')]), []],
  ]
  it.each(table)('%s', (_, schema, value, want) =>
    expect(checkValue('', value, schema, 'json').map(({ code, message }) => `${code} ${message}`)).toEqual(
      want,
    ),
  )
})

describe('two values', () => {
  const table: readonly (readonly [name: string, ExampleValue, ExampleValue, string | undefined])[] = [
    ['equal words', scalar('x'), scalar('x'), undefined],
    ['other words', scalar('x'), scalar('y'), ''],
    ['a number and the same in quotes', scalar(1), scalar('1'), ''],
    [
      'names in another order',
      map(['a', scalar(1)], ['b', scalar(2)]),
      map(['b', scalar(2)], ['a', scalar(1)]),
      undefined,
    ],
    ['a name less', map(['a', scalar(1)], ['b', scalar(2)]), map(['a', scalar(1)]), 'b'],
    ['a name more', map(['a', scalar(1)]), map(['a', scalar(1)], ['b', scalar(2)]), 'b'],
    ['deeper', map(['a', map(['b', scalar(1)])]), map(['a', map(['b', scalar(2)])]), 'a.b'],
    ['deeper, a name more', map(['a', map()]), map(['a', map(['b', scalar(2)])]), 'a.b'],
    [
      'a name twice, the last alike',
      map(['a', scalar(1)], ['a', scalar(2)]),
      map(['a', scalar(2)]),
      undefined,
    ],
    ['a name twice, the first alike', map(['a', scalar(1)], ['a', scalar(2)]), map(['a', scalar(1)]), 'a'],
    ['items', list(scalar(1), scalar(2)), list(scalar(1), scalar(3)), '1'],
    ['equal items', list(scalar(1), scalar(2)), list(scalar(1), scalar(2)), undefined],
    ['an item more', list(scalar(1)), list(scalar(1), scalar(2)), ''],
    ['an item less', list(scalar(1), scalar(2)), list(scalar(1)), ''],
    [
      'items deeper',
      map(['a', list(map(['b', scalar(1)]))]),
      map(['a', list(map(['b', scalar(2)]))]),
      'a.0.b',
    ],
    ['encoded', encoded(map(['a', scalar(1)])), encoded(map(['a', scalar(2)])), 'a'],
    ['equal when encoded', encoded(map(['a', scalar(1)])), encoded(map(['a', scalar(1)])), undefined],
    ['encoded otherwise', encoded(map()), encoded(map(), 'urlencoded'), ''],
    ['computed, blanks aside', expression('f( $a )\n'), expression('f($a)'), undefined],
    ['computed otherwise', expression('f($a)'), expression('f($b)'), ''],
    ['of other kinds', list(), map(), ''],
    ['encoded and not', encoded(map()), map(), ''],
    ['not and encoded', list(), encoded(list()), ''],
    ['computed and not', expression('1'), scalar('1'), ''],
  ]
  it.each(table)('%s', (_, first, second, want) => expect(firstDifference(first, second)?.path).toBe(want))

  it('the same object is never compared', () => {
    const odd = scalar(Number.NaN)
    expect(firstDifference(odd, odd)).toBeUndefined()
    expect(firstDifference(odd, scalar(Number.NaN))?.path).toBe('')
  })

  it('says where both stand', () => {
    const at = (line: number) => ({ line, column: 1, endLine: line, endColumn: 1 })
    const one = (line: number, key: string): ExampleMap => ({
      kind: 'map',
      entries: [{ kind: 'entry', key, value: { ...scalar(1), span: at(line) }, span: at(line) }],
      span: at(line + 50),
    })
    expect(firstDifference(one(1, 'a'), one(2, 'b'))).toEqual({ path: 'a', first: at(1), second: at(52) })
    expect(firstDifference({ ...one(1, 'a'), entries: [] }, one(2, 'b'))).toEqual({
      path: 'b',
      first: at(51),
      second: at(2),
    })
  })
})

describe('the member that a key names', () => {
  const members = ['id_$n', 'id_0', 'a.b_$n', 'x_$n_$m', 'y_$m', 'id_0', 'plain', '$n'].map((name, at) => ({
    name,
    at,
  }))
  it.each<readonly [string, number | undefined]>([
    ['id_0', 1],
    ['id_1', 0],
    ['id_12', 0],
    ['id_', undefined],
    ['id_x', undefined],
    ['id_1_x', undefined],
    ['my_id_1', undefined],
    ['a.b_1', 2],
    ['axb_1', undefined],
    ['x_1_2', 3],
    ['x_1', undefined],
    ['y_3', 4],
    ['plain', 6],
    ['7', 7],
    ['id_$n', 0],
  ])('%s', (key, want) => expect(createMatcher(members)(key)?.at).toBe(want))
})

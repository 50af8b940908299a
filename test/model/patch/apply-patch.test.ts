import { describe, expect, it } from 'vitest'
import { outline, patched, withRows } from './patched-page.js'

const row = (name: string, indent: number, type: string, attributes = ''): string =>
  `| ${name} {data-indent=${indent}} | ${type}${attributes} | 说明`
const line = '| {colspan=3 .im-table-line}'
const result = (rows: readonly string[], ...corrections: readonly string[]): string => {
  const { operation, diagnostics } = patched(withRows(...rows), ...corrections)
  const body = operation?.requestBody
  const found = diagnostics
    .filter(({ code }) => code.startsWith('PW8'))
    .map(({ code, message }) => `${code} ${message}`)
  return [outline(body?.kind === 'json' ? body.schema : undefined), ...found].join(' | ')
}

describe('rows that are added', () => {
  const nested = [row('a', 1, 'object'), row('b', 2, 'string'), row('c', 1, 'string')]
  it.each<readonly [string, readonly string[], string, string]>([
    [
      'at the end of an object',
      nested,
      'field: json.a.x\nadd: { type: integer }',
      '{ a?: { b?: string, x?: integer }, c?: string }',
    ],
    [
      'after a member with members',
      nested,
      'field: json.x\nadd: { type: integer, after: a }',
      '{ a?: { b?: string }, x?: integer, c?: string }',
    ],
    [
      'after the last',
      nested,
      'field: json.x\nadd: { type: integer, after: c }',
      '{ a?: { b?: string }, c?: string, x?: integer }',
    ],
    [
      'never after a member of another',
      nested,
      'field: json.x\nadd: { type: integer, after: b }',
      '{ a?: { b?: string }, c?: string } | PW803 `json` has no member `b` to put the new one after.',
    ],
    [
      'after the member of that name here',
      [...nested, row('b', 1, 'boolean')],
      'field: json.a.x\nadd: { type: integer, after: b }',
      '{ a?: { b?: string, x?: integer }, c?: string, b?: boolean }',
    ],
    [
      'in an array',
      [row('a', 1, 'object[]'), row('b', 2, 'string')],
      'field: json.a[].x\nadd: { type: integer }',
      '{ a?: { b?: string, x?: integer }[] }',
    ],
    [
      'in the content of a string',
      [row('a', 1, 'string', ' {data-encoded=by-json_encode}'), line, row('b', 2, 'string')],
      'field: json.a.x\nadd: { type: integer }',
      '{ a?: string <json> { b?: string, x?: integer } }',
    ],
    [
      'in the content of a string that had none',
      [row('a', 1, 'string', ' {data-encoded=by-json_encode}'), row('c', 1, 'string')],
      'field: json.a.x\nadd: { type: integer }',
      '{ a?: string <json> { x?: integer }, c?: string }',
    ],
    [
      'never in a list of words',
      [row('a', 1, 'string[]')],
      'field: json.a.x\nadd: { type: integer }',
      '{ a?: string[] } | PW803 `json.a` is of type `string[]`, which has no members.',
    ],
    [
      'never in an object of another spelling',
      [row('a', 1, 'boolean')],
      'field: json.a.x\nadd: { type: integer }',
      '{ a?: boolean } | PW803 `json.a` is of type `boolean`, which has no members.',
    ],
    [
      'never below nothing',
      nested,
      'field: json.z.x\nadd: { type: integer }',
      '{ a?: { b?: string }, c?: string } | PW803 The page has no field `json.z`.',
    ],
  ])('%s', (_, rows, correction, want) =>
    expect(result(rows, correction).replace(/ Did you mean.*/, '')).toBe(want),
  )

  it('have all that they state', () =>
    expect(
      result(
        [row('a', 1, 'string')],
        'field: json.x\nadd: { type: string, required: true, enum: [A, B], default: B, after: a }',
      ),
    ).toBe('{ a?: string, x: string "A"|"B" ?? "B" }'))
})

describe('rows that are removed', () => {
  const shapes = [
    row('a', 1, 'string', ' {data-encoded=by-json_encode}'),
    line,
    row('b', 2, 'string'),
    row('c', 2, 'string'),
    row('d', 1, 'string'),
  ]
  it.each<readonly [string, readonly string[], string, string]>([
    [
      'the first below a separator, which stays',
      shapes,
      'field: json.a.b\nremove: true',
      '{ a?: string <json> { c?: string }, d?: string }',
    ],
    [
      'the last below a separator',
      shapes,
      'field: json.a.c\nremove: true',
      '{ a?: string <json> { b?: string }, d?: string }',
    ],
    ['a string with its content', shapes, 'field: json.a\nremove: true', '{ d?: string }'],
    [
      'the last of all',
      shapes,
      'field: json.d\nremove: true',
      '{ a?: string <json> { b?: string, c?: string } }',
    ],
    [
      'one of several shapes',
      [row('a', 1, 'string'), line, row('a', 1, 'object'), row('b', 2, 'string')],
      'field: json.a|2\nremove: true',
      '{ a?: string }',
    ],
    [
      'the first of several shapes',
      [row('a', 1, 'string'), line, row('a', 1, 'object'), row('b', 2, 'string')],
      'field: json.a|1\nremove: true',
      '{ a?: { b?: string } }',
    ],
  ])('%s', (_, rows, correction, want) => expect(result(rows, correction)).toBe(want))
})

describe('a field that is not there', () => {
  const far = [
    row('a', 1, 'object'),
    row('name', 2, 'string'),
    row('b', 1, 'object[]'),
    row('name', 2, 'string'),
  ]
  it.each<readonly [string, readonly string[], string]>([
    ['json.x.name', far, ' Did you mean `json.a.name` or `json.b.name`?'],
    ['json.bb', far, ' Did you mean `json.a`?'],
    ['json.quite_other_words', far, ''],
    [
      'json.x.name',
      [...far, row('c', 1, 'object'), row('name', 2, 'string'), row('name', 1, 'string')],
      ' Did you mean `json.a.name`?',
    ],
  ])('%s', (field, rows, want) => {
    const said = result(rows, `field: ${field}\nremove: true`)
    expect(said.slice(said.indexOf('PW803'))).toBe(`PW803 The page has no field \`${field}\`.${want}`)
  })
})

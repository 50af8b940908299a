import { describe, expect, it } from 'vitest'
import { statedIndent } from '../../../generator/model/from-page/read-row.js'
import { endOf, rowPaths, rowsAt, shownPath } from '../../../generator/model/patch/row-paths.js'
import { parsePage } from '../../../generator/parse/parse-page.js'
import type { Row } from '../../../generator/parse/table/table.js'

/** The rows of a table. */
function rows(...lines: readonly string[]): readonly Row[] {
  const text = [
    '# T {#post}',
    '',
    '| a | b | c',
    '| --- | --- | ---',
    ...lines,
    '',
    '{.im-table #request}',
    '',
  ].join('\n')
  const { page } = parsePage({ file: 'openapi/v3/a.md', text })
  return page.sections.flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.kind === 'table-block' ? block.table.rows : [])),
  )
}

const separator = '| {colspan=3 .im-table-line}'
const field = (name: string, indent: number, type = 'string'): string =>
  `| ${name}${indent === 0 ? '' : ` {data-indent=${indent}}`} | ${type} | x`

describe('the indent of a row', () => {
  it.each<readonly [string, number | undefined]>([
    ['| a | string | x', 0],
    ['| a {data-required} | string | x', 0],
    ['| a {data-indent=1} | string | x', 1],
    ['| a | string {data-indent=2} | x', 2],
    ['| a {data-indent=12} | string | x', 12],
    ['| a {data-indent=123} | string | x', undefined],
    ['| a {data-indent=x1} | string | x', undefined],
    ['| a {data-indent=1x} | string | x', undefined],
    ['| a {data-indent} | string | x', undefined],
    [separator, undefined],
    ['| a {.im-table-line} | string | x', undefined],
    ['| words {colspan=3}', undefined],
    ['| a {colspan=2} | string', 0],
    ['| a', 0],
  ])('%s: %s', (line, want) => expect(rows(line).map(statedIndent)).toEqual([want]))
})

describe('the paths of rows', () => {
  const paths = (top: string, ...lines: readonly string[]) =>
    rowPaths(rows(...lines), top).map(
      ({ index, indent, path, shared }) => `${index} ${indent} ${path} ${shared}`,
    )

  it('follow the indents; a deeper one may skip a step', () =>
    expect(
      paths(
        '',
        field('json', 0),
        field('a', 1),
        field('b', 3),
        field('c', 2),
        field('d', 1),
        field('query', 0),
      ),
    ).toEqual([
      '0 0 json json',
      '1 1 json.a json.a',
      '2 3 json.a.b json.a.b',
      '3 2 json.a.c json.a.c',
      '4 1 json.d json.d',
      '5 0 query query',
    ]))

  it('begin with the top of the table', () =>
    expect(paths('response', field('a', 0), field('b', 1))).toEqual([
      '0 0 response.a response.a',
      '1 1 response.a.b response.a.b',
    ]))

  it('number shapes, and what is below each', () =>
    expect(
      paths(
        '',
        field('a', 0),
        field('b', 1),
        separator,
        field('a', 0, 'object'),
        field('b', 1),
        field('a', 0),
      ),
    ).toEqual(['0 0 a a', '1 1 a.b a.b', '3 0 a|2 a', '4 1 a|2.b a.b', '5 0 a|3 a']))

  it('leave out rows without a name', () =>
    expect(paths('', field('', 0), separator, field('b', 0))).toEqual(['2 0 b b']))
})

describe('the rows that a path means', () => {
  const all = rowPaths(
    rows(
      field('a', 0, 'object[]'),
      field('b', 1),
      separator,
      field('a', 0),
      field('b', 1),
      ...Array.from({ length: 9 }, () => field('a', 0)),
    ),
    '',
  )
  it.each<readonly [string, readonly string[]]>([
    ['a', ['a', 'a|2', ...Array.from({ length: 9 }, (_, at) => `a|${at + 3}`)]],
    ['a|1', ['a']],
    ['a|2', ['a|2']],
    ['a|11', ['a|11']],
    ['a.b', ['a.b', 'a|2.b']],
    ['a[].b', ['a.b', 'a|2.b']],
    ['a[]|1.b', ['a.b']],
    ['a|2.b', ['a|2.b']],
    ['a|1.b|1', ['a.b']],
    ['c', []],
    ['a|12', []],
  ])('%s', (path, want) => expect(rowsAt(all, path).map(own => own.path)).toEqual(want))

  it('are shown with the marks of arrays', () =>
    expect(all.slice(0, 3).map(shownPath)).toEqual(['a[]', 'a.b', 'a|2']))
})

describe('the rows below a row', () => {
  const table = rows(
    field('a', 0),
    field('b', 1),
    separator,
    field('c', 2),
    separator,
    field('d', 0),
    field('e', 1),
    separator,
  )
  it.each([
    ['a', 4],
    ['a.b', 4],
    ['d', 7],
    ['d.e', 7],
  ])('%s end before row %s', (path, want) => {
    const [place] = rowsAt(rowPaths(table, ''), path)
    expect(place && endOf(table, place)).toBe(want)
  })
})

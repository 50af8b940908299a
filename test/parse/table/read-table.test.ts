import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TableLine } from '../../../generator/parse/table/read-table.js'
import { readRow, readTable } from '../../../generator/parse/table/read-table.js'
import type { Row } from '../../../generator/parse/table/table.js'

function linesFrom(first: number, texts: readonly string[]): readonly TableLine[] {
  return texts.map((text, at) => ({ text, line: first + at }))
}

/** Cells in short: text and columns. */
function brief(row: Row): readonly (readonly [string, number, number])[] {
  return row.cells.map(({ text, span }) => [text, span.column, span.endColumn])
}

describe('readRow', () => {
  const cases: readonly (readonly [string, string, readonly (readonly [string, number, number])[]])[] = [
    [
      'three cells',
      '| a | b | c',
      [
        ['a', 3, 4],
        ['b', 7, 8],
        ['c', 11, 12],
      ],
    ],
    [
      'a closing pipe opens no cell',
      '| a | b |',
      [
        ['a', 3, 4],
        ['b', 7, 8],
      ],
    ],
    [
      'a closing pipe and blanks',
      '| a | b |   ',
      [
        ['a', 3, 4],
        ['b', 7, 8],
      ],
    ],
    [
      'an escaped pipe stays as written',
      '| a \\| b | c',
      [
        ['a \\| b', 3, 9],
        ['c', 12, 13],
      ],
    ],
    [
      'an escaped backslash escapes no pipe',
      '| a \\\\| b',
      [
        ['a \\\\', 3, 7],
        ['b', 9, 10],
      ],
    ],
    ['three backslashes do', '| a \\\\\\| b', [['a \\\\\\| b', 3, 11]]],
    [
      'backticks protect no pipe',
      '| `a | b`',
      [
        ['`a', 3, 5],
        ['b`', 8, 10],
      ],
    ],
    [
      'an empty cell between',
      '| a || c',
      [
        ['a', 3, 4],
        ['', 6, 6],
        ['c', 8, 9],
      ],
    ],
    [
      'no blanks',
      '|a|b',
      [
        ['a', 2, 3],
        ['b', 4, 5],
      ],
    ],
    ['blanks before the row', '  | a', [['a', 5, 6]]],
    ['only the pipe', '|', [['', 2, 2]]],
    ['only pipes', '| |', [['', 3, 3]]],
    [
      'line separators are text',
      '| a\u2028b | c',
      [
        ['a\u2028b', 3, 6],
        ['c', 9, 10],
      ],
    ],
  ]
  it.each(cases)('%s', (_, text, cells) => {
    expect(brief(readRow(text, 1))).toEqual(cells)
  })

  it('takes the attribute lists off the cells', () => {
    const row = readRow('| a {data-required} | object[] {data-tooltip="x"} | text', 4)
    expect(row.cells.map(({ text }) => text)).toEqual(['a', 'object[]', 'text'])
    expect(row.cells.map(({ attributes }) => attributes?.span)).toEqual([
      { line: 4, column: 5, endLine: 4, endColumn: 20 },
      { line: 4, column: 32, endLine: 4, endColumn: 50 },
      undefined,
    ])
    expect(row.span).toEqual({ line: 4, column: 1, endLine: 4, endColumn: 57 })
  })

  it('joins again to the line', () => {
    const unit = fc.constantFrom('a', ' ', '|', '\\', '`', '用', '<br/>')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), rest => {
        const line = `|${rest}`
        const { cells } = readRow(line, 1)
        expect(cells.length).toBeGreaterThan(0)
        for (const { text, span } of cells) expect(line.slice(span.column - 1, span.endColumn - 1)).toBe(text)
        const joined = cells.map(({ text }) => text).join('|')
        expect(joined.replaceAll(/\s/g, '')).toBe(
          rest.replaceAll(/\s/g, '').slice(0, joined.replaceAll(/\s/g, '').length),
        )
      }),
    )
  })
})

describe('readTable', () => {
  const head = '| 请求参数 | 类型 {.type} | 描述 {.desc}'
  const delimiter = '| --- | --- | ---'

  it('tells head, delimiter and rows apart', () => {
    const table = readTable(linesFrom(10, [head, delimiter, '| a | string | x', '| b | string']))
    expect(table?.head.cells.map(({ text }) => text)).toEqual(['请求参数', '类型', '描述'])
    expect(table?.delimiter?.span).toEqual({ line: 11, column: 1, endLine: 11, endColumn: 18 })
    expect(table?.rows.map(({ span }) => span.line)).toEqual([12, 13])
    expect(table?.span).toEqual({ line: 10, column: 1, endLine: 13, endColumn: 13 })
  })

  it.each([
    ['colons', '| :--- | :-: | ---:', true],
    ['a single dash', '| - | - | -', true],
    ['a closing pipe', '| --- | --- |', true],
    ['words', '| a | b | c', false],
    ['one cell of words', '| --- | x | ---', false],
    ['an empty cell', '| --- | | ---', false],
  ])('delimiter: %s', (_, second, want) => {
    const table = readTable(linesFrom(1, [head, second, '| a | string | x']))
    expect(table?.delimiter !== undefined).toBe(want)
    expect(table?.rows).toHaveLength(want ? 1 : 2)
  })

  it('is nothing without lines', () => {
    expect(readTable(linesFrom(1, []))).toBeUndefined()
  })

  it('may be a head alone', () => {
    expect(readTable(linesFrom(3, [head]))?.rows).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { readRow } from '../../../generator/model/from-page/read-row.js'
import { restoreIndents } from '../../../generator/model/from-page/restore-indents.js'
import { readRow as readLine } from '../../../generator/parse/table/read-table.js'

/** `name indent`, `---` for a separator; `json` and `query` are roots. */
function restored(shorts: readonly string[]) {
  const rows = shorts.flatMap((short, at) => {
    const [name = '', indent = '0'] = short.split(' ')
    const line =
      short === '---' ? '| {colspan=3 .im-table-line}' : `| ${name} {data-indent=${indent}} | string | x`
    return readRow(readLine(line, at + 1), () => {}) ?? []
  })
  const codes: string[] = []
  const isRoot = ({ name }: { readonly name: string }): boolean => name === 'json' || name === 'query'
  const after = restoreIndents(rows, isRoot, ({ code, span }) => codes.push(`${code}@${span.line}`))
  return [after.map(row => (row.kind === 'field' ? row.indent : '-')).join(' '), codes]
}

describe('restoreIndents', () => {
  const cases: readonly (readonly [
    name: string,
    rows: readonly string[],
    want: string,
    found: readonly string[],
  ])[] = [
    ['nothing', [], '', []],
    ['nothing lost', ['json', 'a 1', 'b 2', 'query', 'c 1'], '0 1 2 0 1', []],
    ['a member', ['json', 'a 1', 'b', 'c 1'], '0 1 1 1', ['PW222@3']],
    ['the last member', ['json', 'a 1', 'b'], '0 1 1', ['PW222@3']],
    ['a parent of deeper rows', ['json', 'a 1', 'b', 'c 3'], '0 1 2 3', ['PW222@3']],
    ['a parent of members at 2', ['json', 'a 1', 'b', 'c 2'], '0 1 1 2', ['PW222@3']],
    ['inside of content', ['json', 'a 1', '---', 'b 3', 'c'], '0 1 - 3 3', ['PW222@5']],
    [
      'content ends with the next root',
      ['json', 'a 1', '---', 'b 3', 'query', 'c 1', 'd'],
      '0 1 - 3 0 1 1',
      ['PW222@7'],
    ],
    [
      'behind content, above a separator',
      ['json', 'a 1', '---', 'b 2', 'c', '---', 'd 2'],
      '0 1 - 2 2 - 2',
      ['PW222@5'],
    ],
    ['two of them', ['json', 'a 1', 'b', 'c'], '0 1 1 1', ['PW222@3', 'PW222@4']],
    ['nothing deeper above: a slip of another kind', ['json', 'b', 'c'], '0 0 0', []],
    ['the first row', ['b', 'json', 'a 1'], '0 0 1', []],
  ]
  it.each(cases)('%s', (_, rows, want, found) => {
    expect(restored(rows)).toEqual([want, found])
  })
})

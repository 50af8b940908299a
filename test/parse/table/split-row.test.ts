import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRow } from '../../../generator/parse/table/read-table.js'

/** The cells of a row that begins with a bar, character by character. */
function naiveCells(row: string): readonly string[] {
  const cells = ['']
  let backslashes = 0
  for (const sign of row.trimEnd().slice(1)) {
    if (sign === '|' && backslashes % 2 === 0) cells.push('')
    else cells.push(`${cells.pop() ?? ''}${sign}`)
    backslashes = sign === '\\' ? backslashes + 1 : 0
  }
  const isClosed = cells.length > 1 && cells.at(-1)?.trim() === ''
  return (isClosed ? cells.slice(0, -1) : cells).map(cell => cell.trim())
}

test('a row is split at the bars that no backslash escapes', () => {
  const parts = fc.constantFrom('|', '|', '\\', '\\|', ' ', 'a', '测试', '`', '\t', '{.a}', '||', '\\\\')
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), signs => {
      const row = `|${signs.join('')}`
      expect(readRow(row, 1).cells.map(({ written }) => written)).toEqual(naiveCells(row))
    }),
    { numRuns: 3000 },
  )
})

import { lineSpan } from '../../diagnostics/span.js'
import type { Cell } from '../../parse/table/table.js'
import type { MerchantMode } from '../model.js'
import { findKey } from './attributes.js'
import type { CatalogueEntry } from './page-model.js'

const address = /\]\(\/(openapi|webhook)\/([^)\s#[\]]*)(?:#([^)\s[\]]*))?\)/g

/** Links of one row. `columns` are the merchant modes of its cells; a cell with `colspan=2` is for all of them. */
export function cellEntries(
  cells: readonly Cell[],
  columns: readonly (MerchantMode | undefined)[],
  tag: string,
): readonly CatalogueEntry[] {
  let column = 0
  return cells.flatMap(cell => {
    const isWide = findKey(cell.attributes, 'colspan')?.value === '2'
    const own = isWide ? columns : [columns[Math.min(column, columns.length - 1)]]
    const modes = own.flatMap(mode => (mode === undefined ? [] : [mode]))
    column += isWide ? 2 : 1
    return [...cell.text.matchAll(address)].map((match): CatalogueEntry => {
      const from = titleStart(cell.text, match.index)
      return {
        section: match[1] === 'webhook' ? 'webhook' : 'openapi',
        page: (match[2] ?? '').replace(/\.(?:md|html)$/, ''),
        fragment: match[3] ?? '',
        ...(tag === '' ? {} : { tag }),
        modes,
        span: lineSpan(cell.span.line, cell.span.column + from, match.index + match[0].length - from),
      }
    })
  })
}

/** Index of the bracket that opens the title whose closing bracket is at `end`. */
function titleStart(text: string, end: number): number {
  let depth = 0
  for (let at = end; at >= 0; at -= 1) {
    if (text[at] === ']') depth += 1
    if (text[at] === '[') depth -= 1
    if (depth === 0) return at
  }
  return end
}

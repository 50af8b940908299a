import { markerOf, roleOfHead } from '../../dialect/table-heads.js'
import type { TableBlock } from '../../parse/page.js'
import type { Table } from '../../parse/table/table.js'
import type { Correction } from '../correction.js'
import { tableTop } from '../from-page/parameter-table.js'
import { attributeText } from './attribute-text.js'
import type { TableSourceBlock } from './document.js'
import { cellsOf, sourceRow } from './source-row.js'

/** A table as rows of facts; `lines` are the page's. A missing delimiter or marker is added to fit the head. */
export function sourceTable(table: Table, lines: readonly string[]): TableSourceBlock {
  const { head, delimiter, attributes } = table
  const first = head.cells[0]?.text ?? ''
  const role = roleOfHead(first)
  return {
    kind: 'table-source',
    head: cellsOf(head),
    delimiter: delimiter === undefined ? head.cells.map(() => '---') : cellsOf(delimiter),
    rows: table.rows.map(row =>
      // The cells of a row of errors are all that it says.
      role !== undefined && role !== 'errors'
        ? sourceRow(row, lines[row.span.line - 1] ?? '')
        : { kind: 'cells-row', cells: cellsOf(row) },
    ),
    marker: attributes === undefined ? (role === undefined ? '' : markerOf(role)) : attributeText(attributes),
  }
}

/** Those of a section's corrections that concern a table's rows, as a member of its block. */
export function tableCorrections(
  block: TableBlock,
  corrections: readonly Correction[],
): { readonly corrections?: readonly Correction[] } {
  const top = corrections.length === 0 ? undefined : tableTop(block)
  const own = corrections.filter(({ field }) => topOf(field) === top)
  return own.length === 0 ? {} : { corrections: own }
}

function topOf(field: string): string {
  return /^(?:response|reply)(?=[.[|]|$)/.exec(field)?.[0] ?? ''
}

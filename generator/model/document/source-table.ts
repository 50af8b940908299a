import type { Table } from '../../parse/table/table.js'
import { attributeText } from './attribute-text.js'
import type { TableSourceBlock } from './document.js'
import { cellsOf, sourceRow } from './source-row.js'

/** What stands below the tables of an operation, by the first cell of their heads. */
const markers: ReadonlyMap<string, string> = new Map([
  ['请求参数', '.im-table #request'],
  ['返回字典', '.im-table #response'],
  ['应答规范', '.im-table #response'],
  ['异常字典', '.im-table #response'],
])

/** A table as rows of facts; `lines` are the page's; a delimiter or a marker that the page lacks is the one that its head asks for. */
export function sourceTable(table: Table, lines: readonly string[]): TableSourceBlock {
  const { head, delimiter, attributes } = table
  const first = head.cells[0]?.text ?? ''
  const isParameters = markers.has(first)
  return {
    kind: 'table-source',
    head: cellsOf(head),
    delimiter: delimiter === undefined ? head.cells.map(() => '---') : cellsOf(delimiter),
    rows: table.rows.map(row =>
      isParameters
        ? sourceRow(row, lines[row.span.line - 1] ?? '')
        : { kind: 'cells-row', cells: cellsOf(row) },
    ),
    marker: attributes === undefined ? (markers.get(first) ?? '') : attributeText(attributes),
  }
}

import { lineSpan } from '../../diagnostics/span.js'
import type { AttributeList } from '../attributes/attribute.js'
import { readTrailingAttributes } from '../attributes/read-attributes.js'
import type { Cell, Row, Table } from './table.js'

/** Reads consecutive lines that begin with `|`; `line` is the number of the first. */
export function readTable(
  lines: readonly string[],
  line: number,
  attributes?: AttributeList,
): Table | undefined {
  const rows = lines.map((text, index) => readRow(text, line + index))
  const head = rows[0]
  if (head === undefined) return undefined
  const second = rows[1]
  const delimiter = second !== undefined && isDelimiter(second) ? second : undefined
  const last = rows[rows.length - 1] ?? head
  return {
    kind: 'table',
    head,
    ...(delimiter === undefined ? {} : { delimiter }),
    rows: rows.slice(delimiter === undefined ? 1 : 2),
    ...(attributes === undefined ? {} : { attributes }),
    span: {
      line: head.span.line,
      column: head.span.column,
      endLine: last.span.endLine,
      endColumn: last.span.endColumn,
    },
  }
}

/** Splits a line at its unescaped `|`. A closing `|` ends the row and opens no cell. */
export function readRow(text: string, line: number): Row {
  const first = text.indexOf('|')
  const end = text.trimEnd().length
  const cells: Cell[] = []
  let from = first + 1
  for (let at = from; at <= end; at += 1) {
    const atEnd = at === end
    if (!atEnd && (text[at] !== '|' || isEscaped(text, at))) continue
    const isClosing = atEnd && cells.length > 0 && text.slice(from, at).trim() === ''
    if (!isClosing) cells.push(readCell(text.slice(from, at), line, from + 1))
    from = at + 1
  }
  return { kind: 'row', cells, span: lineSpan(line, first + 1, end - first) }
}

function readCell(source: string, line: number, column: number): Cell {
  const { text, column: start, list } = readTrailingAttributes(source, line, column)
  return {
    kind: 'cell',
    text,
    ...(list === undefined ? {} : { attributes: list }),
    written: source.trim(),
    span: lineSpan(line, start, text.length),
  }
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text[at - 1 - backslashes] === '\\') backslashes += 1
  return backslashes % 2 === 1
}

function isDelimiter(row: Row): boolean {
  return row.cells.every(cell => /^:?-+:?$/.test(cell.text) && cell.attributes === undefined)
}

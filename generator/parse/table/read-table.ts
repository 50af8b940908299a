import { lineSpan } from '../../diagnostics/span.js'
import type { AttributeList } from '../attributes/attribute.js'
import { readTrailingAttributes } from '../attributes/read-attributes.js'
import type { Cell, Row, Table } from './table.js'

/** Reads the lines of a table; undefined without lines. */
export function readTable(lines: readonly TableLine[], attributes?: AttributeList): Table | undefined {
  const rows = lines.map(({ text, line, isApart }) => slipped(readRow(text, line), text, isApart))
  const head = rows[0]
  if (head === undefined) return undefined
  const delimiter = rows.slice(1, 2).find(isDelimiter)
  const last = rows.at(-1) ?? head
  return {
    kind: 'table',
    head,
    ...(delimiter === undefined ? {} : { delimiter }),
    rows: rows.slice(delimiter === undefined ? 1 : 2),
    ...(attributes === undefined ? {} : { attributes }),
    span: { ...head.span, endLine: last.span.endLine, endColumn: last.span.endColumn },
  }
}

/** One line of a table in the page. */
export interface TableLine {
  readonly text: string
  readonly line: number
  /** Whether an empty line separates it from the table above. */
  readonly isApart?: boolean
}

function slipped(row: Row, text: string, isApart: boolean | undefined): Row {
  if (text.startsWith('|') && isApart !== true) return row
  if (!isBlank(text.slice(0, text.indexOf('|')))) return { ...row, slip: 'no-bar' }
  if (isApart === true) return { ...row, slip: 'apart' }
  return /^ {0,3}\|/.test(text) ? row : { ...row, slip: 'indented' }
}

/** Whether a text is invisible: blanks and format characters alone. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Cf}]*$/u.test(text)
}

/** Splits a line at its unescaped `|`. A `|` at the end opens no cell. */
export function readRow(text: string, line: number): Row {
  const bar = text.indexOf('|')
  // Without an opening bar the first cell begins at the first word.
  const first = bar === 0 || isBlank(text.slice(0, bar)) ? bar : text.search(/\S/) - 1
  const end = text.trimEnd().length
  const cells: Cell[] = []
  let from = first + 1
  while (from <= end) {
    const at = nextBar(text, from, end)
    const isClosing = at === end && cells.length > 0 && text.slice(from, at).trim() === ''
    if (!isClosing) cells.push(readCell(text.slice(from, at), line, from + 1))
    from = at + 1
  }
  const start = Math.max(first, 0)
  return { kind: 'row', cells, span: lineSpan(line, start + 1, end - start) }
}

function readCell(source: string, line: number, column: number): Cell {
  const { text, column: start, list } = readTrailingAttributes(source, line, column)
  const span = lineSpan(line, start, text.length)
  const cell: Cell =
    list === undefined
      ? { kind: 'cell', text, written: text, span }
      : { kind: 'cell', text, attributes: list, written: source.trim(), span }
  const lead = source.slice(0, start - column)
  return text !== '' && lead !== ' ' && /[^ \t]/.test(lead) ? { ...cell, lead } : cell
}

/** The index of the next unescaped bar before `end`, else `end`. */
function nextBar(text: string, from: number, end: number): number {
  let at = text.indexOf('|', from)
  while (at >= 0 && at < end && isEscaped(text, at)) at = text.indexOf('|', at + 1)
  return at < 0 ? end : Math.min(at, end)
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text[at - 1 - backslashes] === '\\') backslashes += 1
  return backslashes % 2 === 1
}

function isDelimiter(row: Row): boolean {
  return row.cells.every(cell => /^:?[-–—─－]+:?$/.test(cell.text) && cell.attributes === undefined)
}

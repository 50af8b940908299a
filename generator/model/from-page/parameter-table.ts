import { nearest } from '../../diagnostics/nearest.js'
import type { Span } from '../../diagnostics/span.js'
import {
  isDescriptionHead,
  isOtherHead,
  isSecondHead,
  type MarkerId,
  markerIdOf,
  markerIds,
  markerOf,
  meantHead,
  newHeads,
  roleOfHead,
  secondHead,
  type TableRole,
} from '../../dialect/table-heads.js'
import type { AttributeList } from '../../parse/attributes/attribute.js'
import type { TableBlock } from '../../parse/page.js'
import type { Cell, Row, Table } from '../../parse/table/table.js'
import { hasClass, reportProblems } from './attributes.js'
import { inlineText } from './inline-text.js'
import { readRow } from './read-row.js'
import type { ReportDiagnostic } from './report.js'
import type { TableRowFacts } from './row-facts.js'
import { reportStrays } from './stray-rows.js'

/** The text of a cell without Markdown, full-width letters and invisible characters. */
function plainText(cell: Cell | undefined): string {
  return inlineText(cell?.text ?? '')
    .text.normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
}

/** Whether a table has a head or a marker of the dialect. */
export function isOfDialect({ table }: TableBlock): boolean {
  return headOf(table) !== undefined || readMarker(table.attributes, () => undefined) !== undefined
}

function headOf({ head }: Table): ReturnType<typeof meantHead> {
  return meantHead(plainText(head.cells[0]))
}

/** Reads which table it is from its head and its marker (rules T1, T2); both must agree. */
export function tableRole(block: TableBlock, report: ReportDiagnostic): TableRole | undefined {
  const { table } = block
  const written = table.head.cells[0]?.text ?? ''
  const head = headOf(table)
  const known = head?.role
  reportProblems(table.attributes, report)
  const marker = readMarker(table.attributes, report)
  const marked = marker?.role
  if (known === undefined && marked === undefined) {
    reportUnknown(table, written, report)
    return undefined
  }
  if (roleOfHead(written) === undefined)
    report({
      code: 'PW201',
      severity: 'warning',
      span: table.head.span,
      message: `The table head ${JSON.stringify(written)} is not known.${head?.name === undefined ? '' : ` Did you mean ${JSON.stringify(head.name)}?`} Assumed: the ${known ?? marked ?? ''} table.`,
    })
  if (table.attributes === undefined)
    report({
      code: 'PW202',
      span: block.span,
      message: `The line \`{${markerOf(known ?? 'response')}}\` is missing below the table ${JSON.stringify(written)}. Assumed from its head.`,
    })
  if (known !== undefined && marked !== undefined && markerIdOf(known) !== marked) {
    report({
      code: 'PW203',
      span: marker?.span ?? block.span,
      message: `The head says ${JSON.stringify(written)}, but the marker says \`#${marked}\`.`,
    })
    return undefined
  }
  return known ?? marked
}

/** What the paths of a table's rows begin with. */
export type TableTop = '' | 'response' | 'reply'

/** The beginning of the paths of a table's rows; undefined for a table that does not describe fields. */
export function tableTop(block: TableBlock): TableTop | undefined {
  // Mistakes in a head are reported when the table is read for the model.
  const role = tableRole(block, () => undefined)
  switch (role) {
    case 'request':
      return ''
    case 'response':
    case 'error':
      return 'response'
    case 'reply':
      return 'reply'
    case 'errors':
    case undefined:
      return undefined
  }
}

function reportUnknown({ head, delimiter }: Table, written: string, report: ReportDiagnostic): void {
  report({
    code: 'PW201',
    span: head.span,
    message:
      delimiter === undefined
        ? `The row ${JSON.stringify(written)} belongs to no table: it has no head above it.`
        : `The table head ${JSON.stringify(written)} is not known.`,
  })
}

interface Marker {
  readonly role: MarkerId
  readonly span: Span
}

/** Reads from the list below it which table it is (rule T2); mistakes are reported. */
function readMarker(list: AttributeList | undefined, report: ReportDiagnostic): Marker | undefined {
  if (list === undefined) return undefined
  const marker = markerIn(list)
  const isExact = list.attributes.some(({ kind, name }) => kind === 'id' && name === marker?.role)
  if (isExact && hasClass(list, 'im-table')) return marker
  const signs = { key: '', class: '.', id: '#' }
  const written = list.attributes.map(({ kind, name }) => `${signs[kind]}${name}`).join(' ')
  report({
    code: 'PW233',
    span: list.span,
    message: `\`{${written}}\` is not a valid table marker. ${marker === undefined ? 'It is ignored' : `Assumed: \`{${markerOf(marker.role)}}\``}.`,
  })
  return marker
}

/** The item that names a table, preferably an id that is spelled right. */
function markerIn({ attributes }: AttributeList): Marker | undefined {
  const found = attributes.flatMap(({ kind, name, span }) => {
    const role = markerIds.find(own => own === name) ?? nearest(name, markerIds)
    return role === undefined ? [] : [{ role, span, isExact: kind === 'id' && role === name }]
  })
  return found.find(({ isExact }) => isExact) ?? found[0]
}

/** Whether the head has the three columns of its table (rule T1); the rows of any other table would be misread. */
export function hasColumns({ head }: Table, role: TableRole | undefined, report: ReportDiagnostic): boolean {
  const [, type, words] = head.cells
  const [second, third] = [plainText(type), plainText(words)]
  const isType = hasClass(type?.attributes, 'type') || isSecondHead(second, role)
  const isWords = hasClass(words?.attributes, 'desc') || isDescriptionHead(third)
  if (head.cells.length === 3 && isType && isWords) return true
  const isOther = head.cells.length > 3 || (type !== undefined && !isType) || isOtherHead(third)
  report({
    code: 'PW232',
    ...(isOther ? {} : { severity: 'warning' }),
    span: head.span,
    message: `The table has the columns ${columnsOf(head)}, but ${columnWords(role)} and its description (${newHeads.description}). ${isOther ? otherColumns(role) : 'Assumed: these three'}.`,
  })
  return !isOther
}

function columnWords(role: TableRole | undefined): string {
  const second = secondHead(role)
  return role === 'errors'
    ? `a table of errors has three: the code, its HTTP status (${second})`
    : `a parameter table has three: the name, its type (${second})`
}

function otherColumns(role: TableRole | undefined): string {
  return role === 'errors'
    ? 'Say in the description what to do about the error. The table is not read'
    : 'Mark required members with `{data-required}` behind their names, not in a column. The table is not read'
}

function columnsOf(head: Row): string {
  return head.cells.map(cell => JSON.stringify(cell.text)).join(', ')
}

/** The rows of a table as facts, in order; `page` are the page's lines. */
export function readTableRows(
  block: TableBlock,
  page: readonly string[],
  report: ReportDiagnostic,
): readonly TableRowFacts[] {
  return tableRows(block, page, report).flatMap(row => readRow(row, report) ?? [])
}

/** The rows of a table in order; what is wrong around them is reported. `page` are the page's lines. */
export function tableRows(
  block: TableBlock,
  page: readonly string[],
  report: ReportDiagnostic,
): readonly Row[] {
  const { head, delimiter, rows } = block.table
  reportSlip(head, report)
  if (delimiter !== undefined) reportSlip(delimiter, report)
  checkDelimiter(block.table, report)
  reportStrays(block, page, report)
  for (const row of rows) reportSlip(row, report)
  return rows
}

function checkDelimiter({ head, delimiter }: Table, report: ReportDiagnostic): void {
  if (delimiter === undefined)
    report({
      code: 'PW204',
      span: head.span,
      message: 'The line `| --- | --- | ---` is missing below the head.',
    })
  else if (
    delimiter.cells.length !== head.cells.length ||
    delimiter.cells.some(({ text }) => /[^:-]/.test(text))
  )
    report({
      code: 'PW204',
      span: delimiter.span,
      message: `The line below the head is not \`| ${head.cells.map(() => '---').join(' | ')}\`. It is read as if it were.`,
    })
}

const slips = {
  indented: 'is indented so far that Markdown reads it as code',
  'no-bar': 'does not begin with `|`',
  apart: 'stands below an empty line, which ends the table',
} as const

/** Reports a row that Markdown does not see as part of its table; it is read all the same. */
export function reportSlip(row: Row, report: ReportDiagnostic): void {
  if (row.slip === undefined) return
  report({
    code: 'PW234',
    span: row.span,
    message: `The row ${JSON.stringify(row.cells[0]?.text ?? '')} ${slips[row.slip]}. Assumed: it is part of the table.`,
  })
}

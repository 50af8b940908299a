import { readBraces } from '../../diagnostics/brace-entities.js'
import type { Protocol } from '../../dialect/protocols.js'
import { protocolFacts } from '../../dialect/protocols.js'
import type { TableBlock } from '../../parse/page.js'
import type { Cell, Row } from '../../parse/table/table.js'
import type { ErrorCode } from '../errors.js'
import { inlineText } from './inline-text.js'
import { tableRows } from './parameter-table.js'
import { isUnderscored } from './read-name.js'
import type { ReportDiagnostic } from './report.js'
import { holdsAttributes, withoutAttributes } from './row-attributes.js'

/** Reads a table of errors (rules N1 to N4); `page` are the page's lines. */
export function buildErrors(
  block: TableBlock,
  protocol: Protocol,
  page: readonly string[],
  report: ReportDiagnostic,
): readonly ErrorCode[] {
  const found = new Map<string, ErrorCode>()
  for (const row of tableRows(block, page, report)) {
    const error = readError(row, protocol, report)
    if (error === undefined) continue
    const key = JSON.stringify([error.code, error.status])
    const first = found.get(key)
    if (first === undefined) found.set(key, error)
    else reportRepeated(error, first, report)
  }
  return [...found.values()]
}

function reportRepeated(error: ErrorCode, first: ErrorCode, report: ReportDiagnostic): void {
  const { code, status, span } = error
  const same = error.description === first.description
  report({
    code: 'PW253',
    span,
    message: `The error ${JSON.stringify(code)}${status === undefined ? '' : ` with status ${status}`} stands in line ${first.span.line} already${same ? '' : ', with another description'}. The first row counts.`,
  })
}

function readError(row: Row, protocol: Protocol, report: ReportDiagnostic): ErrorCode | undefined {
  const [first, second, ...others] = row.cells
  if (first === undefined) return undefined
  if (second === undefined) {
    report({
      code: 'PW251',
      span: row.span,
      message: `${JSON.stringify(first.written)} is not an error: a row has a code, a status and a description.`,
    })
    return undefined
  }
  for (const cell of row.cells) reportAttributes(cell, report)
  if (others.length > 1)
    report({
      code: 'PW209',
      span: row.span,
      message: `The row has ${row.cells.length} cells. Assumed: the last ${others.length} are one description, with \`|\` between them.`,
    })
  const code = readCode(first, row, report)
  const status = readStatus(second, protocol, report)
  if (code === undefined || status === 'refused') return undefined
  const description = textOf(others.map(withoutAttributes).join(' | '))
  if (description === '')
    report({ code: 'PW603', span: first.span, message: `${JSON.stringify(code)} has no description.` })
  return { kind: 'error-code', code, ...(status && { status }), description, span: row.span }
}

function reportAttributes(cell: Cell, report: ReportDiagnostic): void {
  if (cell.attributes === undefined || !holdsAttributes(cell)) return
  for (const { name, span } of cell.attributes.attributes)
    report({
      code: 'PW254',
      span,
      message: `\`${name}\` means nothing in a table of errors. It is ignored.`,
    })
}

function textOf(written: string): string {
  return readBraces(written.replaceAll('\\|', '|'))
}

/** The code as the service sends it, blanks included; undefined where only a guess would give one (reported). */
function readCode(cell: Cell, row: Row, report: ReportDiagnostic): string | undefined {
  const written = textOf(withoutAttributes(cell))
  const { text, isStruck, isPartial } = inlineText(written)
  if (text === '') {
    report({ code: 'PW210', span: row.span, message: 'The row has no code.' })
    return undefined
  }
  if (isStruck || isPartial) {
    const what = isStruck ? 'is crossed out' : 'contains a note, an image or a raised sign'
    const fix = isStruck ? 'Remove the row if the error is gone' : 'Move that into the description'
    report({
      code: 'PW229',
      span: cell.span,
      message: `The code ${JSON.stringify(written)} ${what}. ${fix}.`,
    })
    return undefined
  }
  const isPlain = text === written || isUnderscored(written, text)
  const code = isPlain ? written : text
  const assumed = `Assumed: ${JSON.stringify(code)}.`
  if (!isPlain)
    report({
      code: 'PW228',
      span: cell.span,
      message: `The code ${JSON.stringify(written)} is written with Markdown. ${assumed}`,
    })
  else if (!usualCode.test(code))
    report({ code: 'PW228', span: cell.span, message: `The code has an unusual character. ${assumed}` })
  return code
}

/** Letters, digits, `_`, `-` and `.`, in words with single blanks between them. */
const usualCode = /^[\p{L}\p{N}_.-]+(?: [\p{L}\p{N}_.-]+)*$/u

/** The HTTP status of a row (rule N2); undefined for none. */
function readStatus(
  cell: Cell,
  protocol: Protocol,
  report: ReportDiagnostic,
): number | undefined | 'refused' {
  const written = withoutAttributes(cell)
  const { text } = inlineText(written)
  const { span } = cell
  const hasStatus = protocolFacts[protocol].errorStatus
  if (written.trim() === '') {
    if (hasStatus)
      report({ code: 'PW252', span, message: 'The error has no HTTP status. It is listed without one.' })
    return undefined
  }
  if (!/^[45]\d\d$/.test(text)) {
    report({
      code: 'PW251',
      span,
      message: `${JSON.stringify(written)} is not the HTTP status of an error: a whole number from 400 to 599.`,
    })
    return 'refused'
  }
  if (hasStatus && text === written) return Number(text)
  const found = hasStatus ? `Assumed: ${text}` : `Errors of ${protocol} come with status 200. It is ignored`
  report({
    code: 'PW252',
    span,
    message: `The status is written as ${JSON.stringify(written)}. ${found}.`,
  })
  return hasStatus ? Number(text) : undefined
}

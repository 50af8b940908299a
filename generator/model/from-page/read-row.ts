import { readBraces } from '../../diagnostics/brace-entities.js'
import type { Span } from '../../diagnostics/span.js'
import { statementIn } from '../../dialect/formal-words.js'
import {
  indentKey,
  lineClass,
  marksBy,
  noMarks,
  presentValue,
  type RowMarks,
  requiredKey,
} from '../../dialect/row-vocabulary.js'
import type { Cell, Row } from '../../parse/table/table.js'
import { hasClass } from './attributes.js'
import { nameIn, readName } from './read-name.js'
import { readType } from './read-type.js'
import type { ReportDiagnostic } from './report.js'
import {
  type FoundAttributes,
  readIndent,
  readRequired,
  rowAttributes,
  withoutAttributes,
} from './row-attributes.js'
import type { CorrectedFacts, CorrectedRow, RowFacts, StatedFacts, TableRowFacts } from './row-facts.js'

const uncorrected: CorrectedFacts = {}

/** Reads one row of a parameter table (rules T3 to T12, A1 to A3). Undefined where it can only be reported. */
export function readRow(row: CorrectedRow, report: ReportDiagnostic): TableRowFacts | undefined {
  const [nameCell, typeCell] = row.cells
  if (nameCell === undefined) return undefined
  const attributes = rowAttributes(row, report)
  if (hasClass(nameCell.attributes, lineClass)) return readSeparator(row, nameCell, report)
  const spans = nameCell.attributes !== undefined && attributes.has('colspan')
  if (typeCell !== undefined || row.corrected !== undefined || !(spans || isStatement(nameCell.text)))
    return readField(row, nameCell, attributes, report)
  if (nameCell.text === '') return { kind: 'separator', span: row.span }
  const field = [requiredKey, indentKey].find(key => attributes.has(key))
  if (field === undefined) return { kind: 'statement', text: nameCell.text, span: row.span }
  const message = `${JSON.stringify(nameCell.text)} spans the table, but has \`${field}\` like a field.`
  report({ code: 'PW235', span: row.span, message })
  return undefined
}

/** A separator must be empty: a name or a type in it would be lost. */
function readSeparator(row: Row, cell: Cell, report: ReportDiagnostic): TableRowFacts | undefined {
  if (cell.text === '' && row.cells.length === 1) return { kind: 'separator', span: row.span }
  report({
    code: 'PW235',
    span: row.span,
    message: `A separator must be empty, but this one contains ${JSON.stringify(row.cells.map(own => own.written).join(' | '))}.`,
  })
  return undefined
}

function isStatement(text: string): boolean {
  return statementIn(text) !== undefined
}

/** Reads a row that names a field: what patches say of it counts before its cells. */
function readField(
  row: CorrectedRow,
  nameCell: Cell,
  attributes: FoundAttributes,
  report: ReportDiagnostic,
): TableRowFacts | undefined {
  const given = row.corrected?.facts ?? uncorrected
  const shown = given.name ?? nameCell.text
  const typeText = given.type ?? row.cells[1]?.text
  if (shown === '') report({ code: 'PW210', span: row.span, message: 'The row has no name.' })
  else if (typeText === undefined)
    report({ code: 'PW226', span: row.span, message: `${JSON.stringify(shown)} has no type.` })
  if (shown === '' || typeText === undefined) return undefined
  const typeSpan = row.cells[1]?.span ?? row.span
  const name = given.name ?? readName(nameCell, attributes.has(indentKey), report)
  const type = readType({ text: typeText, span: typeSpan }, report)
  const indent = given.indent ?? readIndent(attributes, report)
  const required = given.required ?? readRequired(attributes, report)
  if (name === undefined || type === undefined || indent === undefined || required === undefined)
    return undefined
  const written = readWritten(row, given, report)
  const description = readBraces(written.text.replaceAll('\\|', '|'))
  if (description === '')
    report({ code: 'PW603', span: nameCell.span, message: `${JSON.stringify(shown)} has no description.` })
  const corrections = row.corrected?.corrections
  return {
    kind: 'field',
    name,
    required,
    indent,
    type,
    description,
    written,
    marks: readMarks(attributes, given),
    ...(corrections === undefined ? {} : { corrections }),
    span: row.span,
  }
}

/** The description as written, and where it begins; several cells are one, the bars between them text. */
function readWritten(row: Row, given: CorrectedFacts, report: ReportDiagnostic): RowFacts['written'] {
  const [, type, first] = row.cells
  if (given.description !== undefined) return { text: given.description, ...placeOf(first?.span ?? row.span) }
  const cells = row.cells.slice(2)
  if (cells.length > 1)
    report({
      code: 'PW209',
      span: row.span,
      message: `The row has ${row.cells.length} cells. Assumed: the last ${cells.length} are one description, with \`|\` between them.`,
    })
  return { text: cells.map(withoutAttributes).join(' | '), ...placeOf((first ?? type ?? row).span) }
}

function placeOf({ line, column }: Span): Pick<Span, 'line' | 'column'> {
  return { line, column }
}

function readMarks(attributes: FoundAttributes, given: CorrectedFacts): RowMarks {
  if (given === uncorrected && !holdsMark(attributes)) return noMarks
  return marksBy(mark => {
    const stated = given[mark.name]
    if (stated !== undefined) return stated === false ? undefined : stated
    const attribute = attributes.get(mark.key)
    return attribute === undefined ? undefined : presentValue(mark, attribute.value ?? '')
  })
}

function holdsMark(attributes: FoundAttributes): boolean {
  for (const key of attributes.keys()) if (key !== requiredKey && key !== indentKey) return true
  return false
}

/** What a row says as written, even if it cannot be read; an invalid indent or flag counts as absent. */
export function statedFacts(row: CorrectedRow): StatedFacts {
  const given = row.corrected?.facts ?? uncorrected
  const attributes = rowAttributes(row, silent)
  const [name, type, ...rest] = row.cells
  return {
    name: given.name ?? name?.text ?? '',
    type: given.type ?? type?.text ?? '',
    required: given.required ?? attributes.has(requiredKey),
    indent: given.indent ?? readIndent(attributes, silent) ?? 0,
    marks: readMarks(attributes, given),
    description: given.description ?? rest.map(withoutAttributes).join(' \\| '),
  }
}

/** The name of a row as `readRow` reads it; as written where reading it would be guessing. */
export function statedName(row: CorrectedRow): string {
  return row.corrected?.facts.name ?? nameIn(row.cells[0])
}

/** The indent of a row with a name; undefined for separators, statements and indents that cannot be read. */
export function statedIndent(row: CorrectedRow): number | undefined {
  const [first, second] = row.cells
  if (first === undefined || hasClass(first.attributes, lineClass)) return undefined
  if (row.corrected?.facts.indent !== undefined) return row.corrected.facts.indent
  const attributes = rowAttributes(row, silent)
  if (second === undefined && attributes.has('colspan')) return undefined
  return readIndent(attributes, silent)
}

/** Mistakes in a row are reported when it is read for the model. */
function silent(): void {}

import { readBraces } from '../../diagnostics/brace-entities.js'
import type { Cell, Row } from '../../parse/table/table.js'
import { hasClass } from './attributes.js'
import { readName } from './read-name.js'
import { readType } from './read-type.js'
import type { Report } from './report.js'
import type { RowAttributes } from './row-attributes.js'
import { readIndent, readRequired, rowAttributes, withoutAttributes } from './row-attributes.js'
import type { RowMarks, TableRowFacts } from './row-facts.js'

/** Reads one row of a parameter table (rules T3 to T12, A1 to A3). Undefined where it can only be reported. */
export function readRow(row: Row, report: Report): TableRowFacts | undefined {
  const [nameCell, typeCell, ...rest] = row.cells
  if (nameCell === undefined) return undefined
  const attributes = rowAttributes(row, report)
  if (hasClass(nameCell.attributes, 'im-table-line')) return readSeparator(row, nameCell, report)
  const spans = nameCell.attributes !== undefined && attributes.has('colspan')
  if (typeCell !== undefined || !(spans || isStatement(nameCell.text)))
    return readField(row, nameCell, typeCell, rest, attributes, report)
  if (nameCell.text === '') return { kind: 'separator', row, span: row.span }
  const field = ['data-required', 'data-indent'].find(key => attributes.has(key))
  if (field === undefined)
    return { kind: 'statement', text: nameCell.text, cell: nameCell, row, span: row.span }
  const message = `${JSON.stringify(nameCell.text)} spans the table, but has \`${field}\` as a field has.`
  report({ code: 'PW235', span: row.span, message })
  return undefined
}

/** A separator says nothing but that it is one: a name or a type in it is a row that would be lost. */
function readSeparator(row: Row, cell: Cell, report: Report): TableRowFacts | undefined {
  if (cell.text === '' && row.cells.length === 1) return { kind: 'separator', row, span: row.span }
  report({
    code: 'PW235',
    span: row.span,
    message: `The separator holds ${JSON.stringify(row.cells.map(own => own.written).join(' | '))}.`,
  })
  return undefined
}

function isStatement(text: string): boolean {
  return text.startsWith('空字符串') || text.startsWith('文件流') || text.includes('跳转')
}

function readField(
  row: Row,
  nameCell: Cell,
  typeCell: Cell | undefined,
  rest: readonly Cell[],
  attributes: RowAttributes,
  report: Report,
): TableRowFacts | undefined {
  if (nameCell.text === '') {
    report({ code: 'PW210', span: row.span, message: 'The row has no name.' })
    return undefined
  }
  if (typeCell === undefined) {
    report({ code: 'PW226', span: row.span, message: `${JSON.stringify(nameCell.text)} has no type.` })
    return undefined
  }
  const name = readName(nameCell, attributes.has('data-indent'), report)
  const type = readType(typeCell, report)
  const indent = readIndent(attributes, report)
  const required = readRequired(attributes, report)
  if (name === undefined || type === undefined || indent === undefined || required === undefined)
    return undefined
  if (rest.length > 1)
    report({
      code: 'PW209',
      span: row.span,
      message: `The row has ${row.cells.length} cells. Assumed: the last ${rest.length} are one description, with \`|\` between.`,
    })
  const last = rest[rest.length - 1]
  const written = rest.map(withoutAttributes).join(' | ')
  const description = readBraces(written.replaceAll('\\|', '|'))
  if (description === '')
    report({
      code: 'PW603',
      span: nameCell.span,
      message: `${JSON.stringify(nameCell.text)} has no description.`,
    })
  const place = rest[0]?.span ?? last?.span ?? typeCell.span
  return {
    kind: 'field',
    name,
    required,
    indent,
    type,
    description,
    written: { text: written, line: place.line, column: place.column },
    marks: readMarks(attributes),
    row,
    span: row.span,
  }
}

function readMarks(attributes: RowAttributes): RowMarks {
  const value = (key: string): string | undefined => {
    const attribute = attributes.get(key)
    return attribute === undefined ? undefined : (attribute.value ?? '')
  }
  const encrypted = value('data-encrypted')
  const encoded = value('data-encoded')
  const signed = value('data-signed')
  const tooltip = value('data-tooltip')
  return {
    ...(encrypted === undefined ? {} : { encrypted }),
    ...(encoded === undefined ? {} : { encoded: encoded === 'json_encode' ? 'by-json_encode' : encoded }),
    ...(signed === undefined ? {} : { signed }),
    ...(tooltip === undefined ? {} : { tooltip }),
  }
}

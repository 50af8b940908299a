import { readBraces } from '../../diagnostics/brace-entities.js'
import { nearest } from '../../diagnostics/nearest.js'
import type { Attribute } from '../../parse/attributes/attribute.js'
import type { Cell, Row } from '../../parse/table/table.js'
import { findKey, hasClass, reportProblems } from './attributes.js'
import { readType } from './read-type.js'
import type { Report } from './report.js'
import type { RowMarks, TableRowFacts } from './row-facts.js'

type Home = 'name' | 'type' | 'span'

/** The closed list of attributes and the cell each belongs on. */
const homes: ReadonlyMap<string, Home> = new Map(
  Object.entries<Home>({
    'data-required': 'name',
    'data-indent': 'name',
    'data-tooltip': 'type',
    'data-encrypted': 'type',
    'data-encoded': 'type',
    'data-signed': 'type',
    colspan: 'span',
    rowspan: 'span',
    align: 'span',
  }),
)
const known = [...homes.keys()]

/** Attributes of a row by key, wherever they stand, misspellings and misplacements reported. */
type RowAttributes = ReadonlyMap<string, Attribute>

/** Reads one row of a parameter table (rules T3 to T12, A1 to A3). Undefined where it can only be reported. */
export function readRow(row: Row, report: Report): TableRowFacts | undefined {
  const [nameCell, typeCell, ...rest] = row.cells
  if (nameCell === undefined) return undefined
  const attributes = collect(row, report)
  if (hasClass(nameCell.attributes, 'im-table-line')) return { kind: 'separator', row, span: row.span }
  if (nameCell.attributes !== undefined && attributes.has('colspan') && typeCell === undefined)
    return nameCell.text === ''
      ? { kind: 'separator', row, span: row.span }
      : { kind: 'statement', text: nameCell.text, cell: nameCell, row, span: row.span }
  if (typeCell === undefined && isStatement(nameCell.text))
    return { kind: 'statement', text: nameCell.text, cell: nameCell, row, span: row.span }
  return readField(row, nameCell, typeCell, rest, attributes, report)
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
  checkName(nameCell, report)
  const type = readType(typeCell, report)
  const indent = readIndent(attributes, report)
  if (type === undefined || indent === undefined) return undefined
  if (rest.length > 1)
    report({
      code: 'PW209',
      span: row.span,
      message: `The row has ${row.cells.length} cells. Assumed: the last ${rest.length} are one description, with \`|\` between.`,
    })
  const last = rest[rest.length - 1]
  const written = rest.map(withAttributes).join(' | ')
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
    name: nameCell.text,
    required: attributes.has('data-required'),
    indent,
    type,
    description,
    written: { text: written, line: place.line, column: place.column },
    marks: readMarks(attributes),
    row,
    span: row.span,
  }
}

/** A description keeps a brace group that is no list of known attributes: it is text. */
function withAttributes(cell: Cell): string {
  return cell.attributes?.attributes.some(({ name }) => homes.has(name)) === true ? cell.text : cell.written
}

function checkName(cell: Cell, report: Report): void {
  const name = JSON.stringify(cell.text)
  if (/[`{}]/.test(cell.text))
    report({
      code: 'PW228',
      span: cell.span,
      message: `The name ${name} holds braces or backticks. Kept as written.`,
    })
  else if (/\s/.test(cell.text))
    report({ code: 'PW221', span: cell.span, message: `The name ${name} holds a blank. Kept as written.` })
}

function collect(row: Row, report: Report): RowAttributes {
  const found = new Map<string, Attribute>()
  const isFullWidth = row.cells.length === 1
  for (const [index, cell] of row.cells.entries()) {
    if (cell.attributes === undefined || (index > 1 && !hasKnown(cell))) continue
    reportProblems(cell.attributes, report)
    for (const attribute of cell.attributes.attributes) {
      if (attribute.kind !== 'key') continue
      const key = keyOf(attribute, report)
      if (key === undefined) continue
      const home = homes.get(key)
      const here: Home = isFullWidth ? 'span' : index === 0 ? 'name' : 'type'
      if (index > 1 || (home !== 'span' && home !== here && !(isFullWidth && home === 'name')))
        report({
          code: 'PW206',
          span: attribute.span,
          message: `\`${key}\` stands on the ${['name', 'type'][index] ?? 'description'} cell. Assumed: on the ${home} cell.`,
        })
      if (!found.has(key)) found.set(key, attribute)
    }
  }
  return found
}

function hasKnown(cell: Cell): boolean {
  return (
    findKey(cell.attributes, 'data-required') !== undefined ||
    (cell.attributes?.attributes ?? []).some(({ name }) => homes.has(name))
  )
}

function keyOf(attribute: Attribute, report: Report): string | undefined {
  if (homes.has(attribute.name)) return attribute.name
  const guess = attribute.name === 'data-encoded-by' ? 'data-encoded' : nearest(attribute.name, known)
  report({
    code: 'PW205',
    span: attribute.span,
    message:
      guess === undefined
        ? `\`${attribute.name}\` is no attribute of a parameter table. It is passed over.`
        : `\`${attribute.name}\` is no attribute of a parameter table. Assumed: \`${guess}\`.`,
  })
  return guess
}

function readIndent(attributes: RowAttributes, report: Report): number | undefined {
  const attribute = attributes.get('data-indent')
  if (attribute === undefined) return 0
  const value = attribute.value ?? ''
  if (/^\d{1,2}$/.test(value)) return Number(value)
  report({
    code: 'PW208',
    span: attribute.span,
    message: `\`data-indent=${value}\` is no whole number below 100.`,
  })
  return undefined
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

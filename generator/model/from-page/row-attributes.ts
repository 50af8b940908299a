import { nearest } from '../../diagnostics/nearest.js'
import {
  type AttributeWord,
  attributeKeys,
  attributeOf,
  indentKey,
  lineClass,
  olderMark,
  requiredKey,
} from '../../dialect/row-vocabulary.js'
import type { Attribute } from '../../parse/attributes/attribute.js'
import type { Cell } from '../../parse/table/table.js'
import { reportProblems } from './attributes.js'
import type { ReportDiagnostic } from './report.js'
import type { CorrectedRow } from './row-facts.js'

/** Attributes of a row by key, wherever they stand, misspellings and misplacements reported. */
export type FoundAttributes = ReadonlyMap<string, Attribute>

const none: FoundAttributes = new Map()

/** Gathers the attributes of a row's cells (rules A1 to A3, A6), except where patches state the fact instead. */
export function rowAttributes(row: CorrectedRow, report: ReportDiagnostic): FoundAttributes {
  if (row.cells.every(({ attributes }) => attributes === undefined)) return none
  const found = new Map<string, Attribute>()
  const isFullWidth = row.cells.length === 1
  for (const [index, cell] of row.cells.entries()) {
    if (cell.attributes === undefined || (index > 1 && !holdsAttributes(cell))) continue
    reportProblems(cell.attributes, report)
    for (const attribute of cell.attributes.attributes) {
      const key = keyOf(attribute, report)
      const word = key === undefined ? undefined : attributeOf(key)
      if (key === undefined || isCorrected(word, row)) continue
      if (!isAtHome(word, index, isFullWidth)) reportPlace(key, attribute, index, report)
      const first = found.get(key)
      if (first === undefined) found.set(key, attribute)
      else reportTwice(key, first, attribute, report)
    }
  }
  return found
}

function isCorrected(word: AttributeWord | undefined, { corrected }: CorrectedRow): boolean {
  return word?.fact !== undefined && corrected?.facts[word.fact] !== undefined
}

function isAtHome(word: AttributeWord | undefined, index: number, isFullWidth: boolean): boolean {
  const home = word?.cell
  if (isFullWidth) return home !== 'type'
  return (home === 'name' && index === 0) || (home === 'type' && index === 1)
}

function reportPlace(key: string, attribute: Attribute, index: number, report: ReportDiagnostic): void {
  const home = attributeOf(key)?.cell
  const cell = ['name', 'type'][index] ?? 'description'
  const assumed =
    home === 'span' ? 'It is ignored, because the row has several cells' : `Assumed: on the ${home} cell`
  report({
    code: 'PW206',
    span: attribute.span,
    message: `\`${key}\` stands on the ${cell} cell. ${assumed}.`,
  })
}

function reportTwice(key: string, first: Attribute, second: Attribute, report: ReportDiagnostic): void {
  const isSame = first.value === second.value
  report({
    code: 'PW231',
    ...(isSame ? {} : { severity: 'error' }),
    span: second.span,
    message: `\`${key}\` appears twice in the row${isSame ? '. It counts once' : `, as ${written(first)} and as ${written(second)}`}.`,
  })
}

function written({ name, value }: Attribute): string {
  return `\`${name}${value === undefined ? '' : `=${value}`}\``
}

/** The text of a cell; braces that do not hold attributes of a row belong to it. */
export function withoutAttributes(cell: Cell): string {
  return holdsAttributes(cell) ? cell.text : cell.written
}

/** Whether the braces at the end of a cell hold attributes of a row, not text. */
export function holdsAttributes(cell: Cell): boolean {
  return (
    cell.attributes?.attributes.some(
      ({ name }) => attributeOf(name) !== undefined || /^data-/i.test(name),
    ) === true
  )
}

function keyOf({ kind, name, span }: Attribute, report: ReportDiagnostic): string | undefined {
  if (kind === 'key' && attributeOf(name) !== undefined) return name
  if (kind === 'class' && name === lineClass) return undefined
  const shown = `${kind === 'class' ? '.' : kind === 'id' ? '#' : ''}${name}`
  const guess = guessKey(name)
  report({
    code: 'PW205',
    span,
    message: `\`${shown}\` is not an attribute of parameter tables. ${guess === undefined ? 'It is ignored' : `Assumed: \`${guess}\``}.`,
  })
  return guess
}

/** The attribute that is meant: misspelt, or without its `data-`. */
function guessKey(name: string): string | undefined {
  const full = `data-${name.toLowerCase()}`
  return olderMark(name)?.key ?? attributeOf(full)?.key ?? nearest(name, attributeKeys)
}

/** The indent of a row (rule T7); undefined for an invalid value (reported). */
export function readIndent(attributes: FoundAttributes, report: ReportDiagnostic): number | undefined {
  const attribute = attributes.get(indentKey)
  if (attribute === undefined) return 0
  const value = attribute.value ?? ''
  if (/^\d{1,2}$/.test(value)) return Number(value)
  report({
    code: 'PW208',
    span: attribute.span,
    message: `\`data-indent\` must be a whole number below 100, but is \`${value}\`.`,
  })
  return undefined
}

const yes = new Set(['', 'true', '1', 'yes', 'y', 'on', 'required', 'data-required', '是', '必填'])
const no = new Set(['false', '0', 'no', 'n', 'off', 'null', 'none', 'optional', '否', '选填'])

/** Whether a row is required (rule T6); undefined for a value that is neither yes nor no (reported). */
export function readRequired(attributes: FoundAttributes, report: ReportDiagnostic): boolean | undefined {
  const attribute = attributes.get(requiredKey)
  if (attribute?.value === undefined) return attribute !== undefined
  const value = attribute.value.trim().toLowerCase()
  const isRequired = yes.has(value)
  const { span } = attribute
  if (!isRequired && !no.has(value)) {
    report({ code: 'PW208', span, message: `${written(attribute)} is neither yes nor no.` })
    return undefined
  }
  report({
    code: 'PW230',
    span,
    message: `\`data-required\` has the value ${JSON.stringify(attribute.value)}. Assumed: the field is ${isRequired ? '' : 'not '}required.`,
  })
  return isRequired
}

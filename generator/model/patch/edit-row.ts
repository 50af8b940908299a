import type { Span } from '../../diagnostics/span.js'
import type { Attribute, AttributeList } from '../../parse/attributes/attribute.js'
import type { Cell, Row } from '../../parse/table/table.js'
import { findKey } from '../from-page/attributes.js'
import { valuesIn, withValues } from './edit-values.js'
import type { PatchFacts, PatchValue } from './patch.js'
import { factNames } from './patch.js'

/** A row as a correction leaves it. */
export type EditedRow =
  | {
      readonly kind: 'edited'
      readonly row: Row
      /** The facts that the row did not state before. */
      readonly changed: readonly string[]
    }
  /** Its values cannot be written into the description. */
  | { readonly kind: 'refused' }

/** The attributes of marks. */
const markKeys = {
  encrypted: 'data-encrypted',
  encoded: 'data-encoded',
  signed: 'data-signed',
  tooltip: 'data-tooltip',
} as const

/**
 * States facts in a row as its maintainer would: name and `data-required` in the first cell, type and marks in the
 * second, words and values in the third. Places stay those of the page, which is what a reader can open.
 */
export function editRow(row: Row, facts: PatchFacts): EditedRow {
  const texts = textsOf(row)
  const words = wordsOf(texts.description, facts)
  if (words === undefined) return { kind: 'refused' }
  const name = cellOf(row, 0, facts.name ?? texts.name, nameList(row, facts))
  const type = cellOf(row, 1, typeText(facts.type) ?? texts.type, typeList(row, facts))
  const changed = factNames.filter(fact => facts[fact] !== undefined && isNew(fact, row, facts))
  return { kind: 'edited', row: { ...row, cells: [name, type, cellOf(row, 2, words, undefined)] }, changed }
}

/** New words keep the values of the old ones, where neither they nor the correction state others. */
function wordsOf(old: string, facts: PatchFacts): string | undefined {
  const known = valuesIn(old)
  const text = facts.description?.replaceAll('|', '\\|')
  const stated = {
    ...(facts.enum === undefined || isSameList(facts.enum, known.enum) ? {} : { enum: facts.enum }),
    ...(facts.const === undefined || facts.const === (known.const ?? null) ? {} : { const: facts.const }),
    ...(facts.default === undefined || facts.default === (known.default ?? null)
      ? {}
      : { default: facts.default }),
  }
  if (text === undefined) return withValues(old, stated)
  const isSilent = Object.keys(valuesIn(text)).length === 0
  const { enum: values, const: constant, ...others } = known
  const isAnew = stated.enum !== undefined || stated.const !== undefined
  return withValues(text, isSilent ? { ...(isAnew ? others : known), ...stated } : stated)
}

function isSameList(given: readonly PatchValue[], known: readonly PatchValue[] = []): boolean {
  return (
    given.length === known.length &&
    given.every(({ value, meaning }, at) => {
      const own = known[at]
      return own?.value === value && (meaning === undefined || own.meaning === meaning)
    })
  )
}

/** A new row, whose place is that of the row it stands below. */
export function newRow(name: string, indent: number, facts: PatchFacts, span: Span): EditedRow {
  const empty: Row = { kind: 'row', cells: [emptyCell(span), emptyCell(span), emptyCell(span)], span }
  const list = indent === 0 ? undefined : listOf([keyAttribute('data-indent', String(indent), span)], span)
  const [, ...others] = empty.cells
  const named: Row = { ...empty, cells: [cell(name, list, span), ...others] }
  return editRow(named, facts)
}

/** The line that separates a string from what it contains. */
export function separatorRow(span: Span): Row {
  const attributes: readonly Attribute[] = [
    keyAttribute('colspan', '3', span),
    { kind: 'class', name: 'im-table-line', span },
  ]
  return { kind: 'row', cells: [cell('', listOf(attributes, span), span)], span }
}

interface Texts {
  readonly name: string
  readonly type: string
  readonly description: string
}

function textsOf({ cells }: Row): Texts {
  const [name, type, ...rest] = cells
  return {
    name: name?.text ?? '',
    type: type?.text ?? '',
    description: rest.map(({ written }) => written).join(' | '),
  }
}

/** A constant stands in backticks. */
function typeText(type: string | undefined): string | undefined {
  return type === 'true' ? '`true`' : type
}

/** Whether a row does not state a fact yet. */
function isNew(fact: (typeof factNames)[number], row: Row, facts: PatchFacts): boolean {
  const { name, type, description } = textsOf(row)
  const known = valuesIn(description)
  switch (fact) {
    case 'name':
      return facts.name !== name
    case 'type':
      return typeText(facts.type) !== type
    case 'required':
      return facts.required !== isRequired(row)
    case 'description':
      return wordsOf(description, { description: facts.description ?? '' }) !== description
    case 'enum':
      return !isSameList(facts.enum ?? [], known.enum)
    case 'const':
      return facts.const !== (known.const ?? null)
    case 'default':
      return facts.default !== (known.default ?? null)
    default:
      return facts[fact] !== (markOf(row, fact) ?? false)
  }
}

function isRequired(row: Row): boolean {
  return row.cells.some(({ attributes }) => findKey(attributes, 'data-required') !== undefined)
}

function markOf(row: Row, fact: keyof typeof markKeys): string | undefined {
  const key = markKeys[fact]
  return row.cells.map(({ attributes }) => findKey(attributes, key)).find(found => found !== undefined)?.value
}

function nameList(row: Row, { required }: PatchFacts): AttributeList | undefined {
  const list = row.cells[0]?.attributes
  if (required === undefined || required === isRequired(row)) return list
  const span = row.cells[0]?.span ?? row.span
  const others = (list?.attributes ?? []).filter(({ name }) => name !== 'data-required')
  const own: readonly Attribute[] = required ? [{ kind: 'key', name: 'data-required', span }] : []
  return listOf([...own, ...others], span, list)
}

function typeList(row: Row, facts: PatchFacts): AttributeList | undefined {
  const list = row.cells[1]?.attributes
  const span = row.cells[1]?.span ?? row.span
  let attributes = list?.attributes ?? []
  for (const [fact, key] of [
    ['encrypted', markKeys.encrypted],
    ['encoded', markKeys.encoded],
    ['signed', markKeys.signed],
    ['tooltip', markKeys.tooltip],
  ] as const) {
    const value = facts[fact]
    if (value === undefined || value === markOf(row, fact)) continue
    attributes = attributes.filter(({ name }) => name !== key)
    if (value !== false) attributes = [...attributes, keyAttribute(key, value, span)]
  }
  // `required` may stand on the type cell by a slip; a correction that takes it away means both.
  if (facts.required === false) attributes = attributes.filter(({ name }) => name !== 'data-required')
  return attributes === list?.attributes ? list : listOf(attributes, span, list)
}

function keyAttribute(name: string, value: string, span: Span): Attribute {
  return { kind: 'key', name, value, span }
}

function listOf(
  attributes: readonly Attribute[],
  span: Span,
  old?: AttributeList,
): AttributeList | undefined {
  const problems = old?.problems ?? []
  return attributes.length === 0 && problems.length === 0 ? undefined : { attributes, span, problems }
}

/** The cell itself where nothing of it changed, so that its places are exact. */
function cellOf(row: Row, at: number, text: string, list: AttributeList | undefined): Cell {
  const old = row.cells[at]
  const span = old?.span ?? row.span
  if (at < 2)
    return old !== undefined && old.text === text && old.attributes === list ? old : cell(text, list, span)
  return row.cells.length === 3 && old?.written === text ? old : cell(text, list, span)
}

function cell(text: string, attributes: AttributeList | undefined, span: Span): Cell {
  const list = attributes === undefined ? '' : attributes.attributes.map(writtenAttribute).join(' ')
  const written = attributes === undefined ? text : `${text} {${list}}`.trimStart()
  return { kind: 'cell', text, ...(attributes === undefined ? {} : { attributes }), written, span }
}

function emptyCell(span: Span): Cell {
  return { kind: 'cell', text: '', written: '', span }
}

function writtenAttribute({ kind, name, value }: Attribute): string {
  if (kind === 'class') return `.${name}`
  if (kind === 'id') return `#${name}`
  if (value === undefined) return name
  return /[\s"']/.test(value) ? `${name}="${value}"` : `${name}=${value}`
}

import type { Span } from '../../diagnostics/span.js'
import { lineAttributes, lineClass } from '../../dialect/row-vocabulary.js'
import type { Cell } from '../../parse/table/table.js'
import type { Correction } from '../correction.js'
import { statedFacts } from '../from-page/read-row.js'
import type { CorrectedRow, StatedFacts } from '../from-page/row-facts.js'
import { valuesIn, withValues } from './edit-values.js'
import { factNames, type PatchFacts, type PatchValue } from './patch.js'

/** A row as a patch leaves it. */
export type EditedRow =
  | {
      readonly kind: 'edited'
      /** Its corrections are those before this one. */
      readonly row: CorrectedRow
      /** The facts that the row did not state before. */
      readonly changed: readonly string[]
    }
  /** Its values cannot be written into the description. */
  | { readonly kind: 'refused' }

/**
 * States facts in a row. Values are the one fact that stays text: documents, comments and OpenAPI show them as part of
 * the description, so new ones are written into it.
 */
export function editRow(row: CorrectedRow, facts: PatchFacts): EditedRow {
  const stated = statedFacts(row)
  const words = wordsOf(stated.description, facts)
  if (words === undefined) return { kind: 'refused' }
  const { enum: _enum, const: _const, default: _default, description: _description, type, ...others } = facts
  const isSame = words === stated.description && row.cells.length === 3
  const before = row.corrected ?? { facts: {}, corrections: [] }
  const edited = {
    ...before.facts,
    ...others,
    ...(type === undefined ? {} : { type: typeText(type) }),
    ...(isSame ? {} : { description: words }),
  }
  const changed = factNames.filter(fact => facts[fact] !== undefined && isNew(fact, stated, facts))
  return { kind: 'edited', row: { ...row, corrected: { ...before, facts: edited } }, changed }
}

/** A row with one more correction. */
export function withCorrection(row: CorrectedRow, correction: Correction): CorrectedRow {
  const { facts = {}, corrections = [] } = row.corrected ?? {}
  return { ...row, corrected: { facts, corrections: [...corrections, correction] } }
}

/** New words keep the values of the old ones, where neither they nor the patch state others. */
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
  const cell: Cell = { kind: 'cell', text: '', written: '', span }
  const corrected = { facts: { name, indent }, corrections: [] }
  return editRow({ kind: 'row', cells: [cell, cell, cell], span, corrected }, facts)
}

/** The line that separates a string from what it contains. */
export function separatorRow(span: Span): CorrectedRow {
  const attributes = {
    attributes: [
      { kind: 'key', name: 'colspan', value: '3', span },
      { kind: 'class', name: lineClass, span },
    ],
    span,
    problems: [],
  } as const
  const cell: Cell = { kind: 'cell', text: '', attributes, written: `{${lineAttributes}}`, span }
  return { kind: 'row', cells: [cell], span }
}

/** A constant stands in backticks. */
function typeText(type: string): string {
  return type === 'true' ? '`true`' : type
}

/** Whether a row does not state a fact yet. */
function isNew(fact: (typeof factNames)[number], stated: StatedFacts, facts: PatchFacts): boolean {
  const { name, type, required, description, marks } = stated
  switch (fact) {
    case 'name':
      return facts.name !== name
    case 'type':
      return typeText(facts.type ?? '') !== type
    case 'required':
      return facts.required !== required
    case 'description':
      return wordsOf(description, { description: facts.description ?? '' }) !== description
    case 'enum':
      return !isSameList(facts.enum ?? [], valuesIn(description).enum)
    case 'const':
    case 'default':
      return facts[fact] !== (valuesIn(description)[fact] ?? null)
    default:
      return facts[fact] !== (marks[fact] ?? false)
  }
}

import { alternativePath, itemPath } from '../diagnostics/field-path.js'
import type { Span } from '../diagnostics/span.js'
import type { Parameter } from '../model/model.js'
import type { Shape } from '../model/nodes/node.js'
import { wireForm } from '../model/nodes/plain-form.js'
import type { NumberSchema, ObjectSchema, Property, Schema, StringContent } from '../model/schema.js'
import { atMember, type Comparison, note, placesOf } from './comparison.js'
import { diffChoices } from './diff-choices.js'
import { diffFacts } from './diff-facts.js'
import { diffList } from './diff-list.js'
import { diffText } from './diff-text.js'
import { diffValues } from './diff-values.js'
import { pairUp } from './pair-up.js'
import { memberWords, typeWords } from './schema-words.js'

/** A field or a parameter: what both have. */
type DiffMember = Property | Parameter

/** Compares the members of one object or group by their names on the wire. */
export function diffMembers(
  old: readonly DiffMember[],
  next: readonly DiffMember[],
  subject: 'field' | 'parameter',
  comparison: Comparison,
): void {
  const both = diffList(old, next, {
    subject,
    removed: 'member-removed',
    added: addedRule,
    keyOf: ({ name }) => name,
    words: memberWords,
    at: ({ name }) => atMember(comparison, name),
  })
  diffChoices(old, next, comparison)
  for (const [before, after] of both) diffMember(before, after, atMember(comparison, after.name))
}

/** The rule for a member or a body that is new. */
export function addedRule({ required }: { readonly required: boolean }): 'required-added' | 'optional-added' {
  return required ? 'required-added' : 'optional-added'
}

function diffMember(old: DiffMember, next: DiffMember, comparison: Comparison): void {
  diffRequired(old, next, comparison)
  diffFacts(old.kind === 'property' ? 'Property' : 'Parameter', old, next, placesOf(old, next), comparison)
  diffSchema(old.schema, next.schema, comparison)
}

interface Needed {
  readonly required: boolean
  readonly span: Span
}

/** Compares whether something must be there. */
export function diffRequired(old: Needed, next: Needed, comparison: Comparison): void {
  if (old.required === next.required) return
  note(comparison, next.required ? 'became-required' : 'became-optional', {
    subject: 'required',
    before: old.required ? 'required' : 'optional',
    after: next.required ? 'required' : 'optional',
    ...placesOf(old, next),
  })
}

/** Compares what a field may hold, with everything below it. */
export function diffSchema(old: Schema, next: Schema, comparison: Comparison): void {
  if (old.kind === next.kind || (isNumber(old) && isNumber(next)))
    diffFacts('Schema', old, next, placesOf(old, next), comparison)
  if (old.kind === 'one-of' || next.kind === 'one-of') diffAlternatives(old, next, comparison)
  else if (old.kind === 'object' && next.kind === 'object') diffObject(old, next, comparison)
  else if (old.kind === 'array' && next.kind === 'array')
    diffSchema(old.items, next.items, { ...comparison, path: itemPath(comparison.path) })
  else if (old.kind === 'string' && next.kind === 'string') {
    diffValues(old, next, comparison)
    if (old.content !== undefined && next.content !== undefined)
      diffContent(old.content, next.content, comparison)
  } else if (old.kind === 'boolean' && next.kind === 'boolean') diffValues(old, next, comparison)
  else if (isNumber(old) && isNumber(next)) {
    const [before, after] = [widthOf(old), widthOf(next)]
    if (before !== after) noteType(after > before ? 'type-widened' : 'type-narrowed', old, next, comparison)
    diffValues(old, next, comparison)
  } else if (old.kind !== next.kind) noteType('type-changed', old, next, comparison)
}

function isNumber(schema: Schema): schema is NumberSchema {
  return schema.kind === 'integer' || schema.kind === 'number'
}

/** Each type of numbers takes all that the one before it takes. */
function widthOf({ kind, fractions }: NumberSchema): number {
  return kind === 'integer' ? 0 : fractions ? 2 : 1
}

type TypeRule = 'type-changed' | 'type-widened' | 'type-narrowed' | 'object-described' | 'object-opened'

function noteType(rule: TypeRule, old: Schema, next: Schema, comparison: Comparison): void {
  note(comparison, rule, {
    subject: 'type',
    before: typeWords(old),
    after: typeWords(next),
    ...placesOf(old, next),
  })
}

/** An object without rows is open: its members are unknown, so none was added or removed. */
function diffObject(old: ObjectSchema, next: ObjectSchema, comparison: Comparison): void {
  const isOpen = next.properties.length === 0
  if (old.properties.length === 0 && isOpen) return
  if (old.properties.length === 0) noteType('object-described', old, next, comparison)
  else if (isOpen) noteType('object-opened', old, next, comparison)
  else diffMembers(old.properties, next.properties, 'field', comparison)
}

function diffContent(old: StringContent, next: StringContent, comparison: Comparison): void {
  diffText('description', wrapperText(old), wrapperText(next), placesOf(old, next), comparison)
  diffSchema(old.schema, next.schema, comparison)
}

/** A wrapper row is not on the wire: its name is as much a word as its description. */
function wrapperText({ wrapper }: StringContent): string {
  return wrapper === undefined ? '' : `${wrapper.name} ${wrapper.description}`
}

interface Alternative {
  readonly schema: Schema
  /** Of a row of its own; the first shape's is the field's. */
  readonly description: string
  readonly number: number
  readonly span: Span
}

function shapesOf(schema: Schema): readonly Alternative[] {
  if (schema.kind !== 'one-of') return [{ schema, description: '', number: 1, span: schema.span }]
  return schema.alternatives.map((each, at) => ({
    schema: each.schema,
    description: at === 0 ? '' : each.description,
    number: at + 1,
    span: each.span,
  }))
}

const anySchema: Shape = { kind: 'node', name: 'Schema' }

/** Shapes have no names: equal ones belong together, then those of one type in their order. */
function diffAlternatives(old: Schema, next: Schema, comparison: Comparison): void {
  const equal = pairUp(shapesOf(old), shapesOf(next), ({ schema }) => wireForm(anySchema, schema))
  const at = ({ number }: Alternative): Comparison => ({
    ...comparison,
    path: alternativePath(comparison.path, number),
  })
  const words = ({ schema }: Alternative): string => typeWords(schema)
  const both = diffList(equal.removed, equal.added, {
    subject: 'alternative',
    removed: 'alternative-removed',
    added: 'alternative-added',
    keyOf: words,
    words,
    at,
  })
  for (const [before, after] of [...equal.both, ...both]) {
    diffText('description', before.description, after.description, placesOf(before, after), at(after))
    diffSchema(before.schema, after.schema, at(after))
  }
}

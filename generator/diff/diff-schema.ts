import { alternativePath, itemPath } from '../diagnostics/field-path.js'
import type { Span } from '../diagnostics/span.js'
import type { NumberSchema, ObjectSchema, Property, Schema, StringContent } from '../model/schema.js'
import type { Subject } from './change.js'
import { diffMarks } from './diff-marks.js'
import { diffText } from './diff-text.js'
import { diffValues } from './diff-values.js'
import { pairUp } from './pair-up.js'
import { shapeForm } from './plain-form.js'
import { memberWords, typeWords } from './schema-words.js'
import type { Scope } from './scope.js'
import { memberScope, note } from './scope.js'

/** A field or a parameter: what both have. */
export type Member = Pick<Property, 'name' | 'required' | 'schema' | 'description' | 'span'>

/** Compares the members of one object or group by their names on the wire. */
export function diffMembers(
  old: readonly Member[],
  next: readonly Member[],
  subject: Subject,
  scope: Scope,
): void {
  const { both, removed, added } = pairUp(old, next, ({ name }) => name)
  for (const { name, required, schema, span } of removed)
    note(memberScope(scope, name), 'member-removed', {
      subject,
      before: memberWords(required, schema),
      old: span,
    })
  for (const { name, required, schema, span } of added)
    note(memberScope(scope, name), required ? 'required-added' : 'optional-added', {
      subject,
      after: memberWords(required, schema),
      next: span,
    })
  for (const [before, after] of both) diffMember(before, after, memberScope(scope, after.name))
}

function diffMember(old: Member, next: Member, scope: Scope): void {
  diffRequired(old, next, scope)
  diffText('description', old.description, next.description, old.span, next.span, scope)
  diffSchema(old.schema, next.schema, scope)
}

interface Needed {
  readonly required: boolean
  readonly span: Span
}

/** Compares whether something must be there. */
export function diffRequired(old: Needed, next: Needed, scope: Scope): void {
  if (old.required === next.required) return
  note(scope, next.required ? 'became-required' : 'became-optional', {
    subject: 'required',
    before: old.required ? 'required' : 'optional',
    after: next.required ? 'required' : 'optional',
    old: old.span,
    next: next.span,
  })
}

/** Compares what a field may hold, with everything below it. */
export function diffSchema(old: Schema, next: Schema, scope: Scope): void {
  if (old.kind === 'one-of' || next.kind === 'one-of') diffAlternatives(old, next, scope)
  else if (old.kind === 'object' && next.kind === 'object') diffObject(old, next, scope)
  else if (old.kind === 'array' && next.kind === 'array')
    diffSchema(old.items, next.items, { ...scope, path: itemPath(scope.path) })
  else if (old.kind === 'string' && next.kind === 'string') {
    diffMarks(old, next, scope)
    diffValues(old, next, scope)
    if (old.content !== undefined && next.content !== undefined) diffContent(old.content, next.content, scope)
  } else if (old.kind === 'boolean' && next.kind === 'boolean') diffValues(old, next, scope)
  else if (isNumber(old) && isNumber(next)) {
    const [before, after] = [widthOf(old), widthOf(next)]
    if (before !== after) noteType(after > before ? 'type-widened' : 'type-narrowed', old, next, scope)
    diffValues(old, next, scope)
  } else if (old.kind !== next.kind) noteType('type-changed', old, next, scope)
}

function isNumber(schema: Schema): schema is NumberSchema {
  return schema.kind === 'integer' || schema.kind === 'number'
}

/** Each type of numbers takes all that the one before it takes. */
function widthOf({ kind, fractions }: NumberSchema): number {
  return kind === 'integer' ? 0 : fractions ? 2 : 1
}

type TypeRule = 'type-changed' | 'type-widened' | 'type-narrowed' | 'object-described' | 'object-opened'

function noteType(rule: TypeRule, old: Schema, next: Schema, scope: Scope): void {
  note(scope, rule, {
    subject: 'type',
    before: typeWords(old),
    after: typeWords(next),
    old: old.span,
    next: next.span,
  })
}

/** An object without rows is open: its members are unknown, so none was added or removed. */
function diffObject(old: ObjectSchema, next: ObjectSchema, scope: Scope): void {
  const isOpen = next.properties.length === 0
  if (old.properties.length === 0 && isOpen) return
  if (old.properties.length === 0) noteType('object-described', old, next, scope)
  else if (isOpen) noteType('object-opened', old, next, scope)
  else diffMembers(old.properties, next.properties, 'field', scope)
}

function diffContent(old: StringContent, next: StringContent, scope: Scope): void {
  diffText('description', wrapperText(old), wrapperText(next), old.span, next.span, scope)
  diffSchema(old.schema, next.schema, scope)
}

/** A wrapper row is not on the wire: its name is as much a word as its description. */
function wrapperText({ wrapper }: StringContent): string {
  return wrapper === undefined ? '' : `${wrapper.name} ${wrapper.description}`
}

interface Shape {
  readonly schema: Schema
  /** Of a row of its own; the first shape's is the field's. */
  readonly description: string
  readonly number: number
  readonly span: Span
}

function shapesOf(schema: Schema): readonly Shape[] {
  if (schema.kind !== 'one-of') return [{ schema, description: '', number: 1, span: schema.span }]
  return schema.alternatives.map((each, at) => ({
    schema: each.schema,
    description: at === 0 ? '' : each.description,
    number: at + 1,
    span: each.span,
  }))
}

/** Shapes have no names: equal ones belong together, then those of one type in their order. */
function diffAlternatives(old: Schema, next: Schema, scope: Scope): void {
  const equal = pairUp(shapesOf(old), shapesOf(next), ({ schema }) => shapeForm(schema))
  const { both, removed, added } = pairUp(equal.removed, equal.added, ({ schema }) => typeWords(schema))
  const at = ({ number }: Shape): Scope => ({ ...scope, path: alternativePath(scope.path, number) })
  for (const shape of removed)
    note(at(shape), 'alternative-removed', {
      subject: 'alternative',
      before: typeWords(shape.schema),
      old: shape.span,
    })
  for (const shape of added)
    note(at(shape), 'alternative-added', {
      subject: 'alternative',
      after: typeWords(shape.schema),
      next: shape.span,
    })
  for (const [before, after] of [...equal.both, ...both]) {
    diffText('description', before.description, after.description, before.span, after.span, at(after))
    diffSchema(before.schema, after.schema, at(after))
  }
}

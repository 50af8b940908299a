import type { BooleanSchema, NumberSchema, StringSchema } from '../model/schema.js'
import type { Comparison } from './comparison.js'
import { note } from './comparison.js'
import { pairUp } from './pair-up.js'

/** Schemas that may list their values. */
export type ValuedSchema = StringSchema | NumberSchema | BooleanSchema

interface Value {
  readonly value: string | number | boolean
  readonly meaning: string
  readonly span: ValuedSchema['span']
}

/** Compares enumeration and constant. A constant is an enumeration of one value. */
export function diffValues(old: ValuedSchema, next: ValuedSchema, comparison: Comparison): void {
  const before = valuesOf(old)
  const after = valuesOf(next)
  const subject = next.const !== undefined || old.const !== undefined ? 'constant' : 'value'
  const places = { subject, old: old.span, next: next.span }
  if (before.length === 0 && after.length > 0)
    note(comparison, 'values-added', { ...places, after: listed(after) })
  else if (before.length > 0 && after.length === 0)
    note(comparison, 'values-removed', { ...places, before: listed(before) })
  else diffLists(before, after, subject, comparison)
}

function diffLists(
  before: readonly Value[],
  after: readonly Value[],
  subject: string,
  comparison: Comparison,
): void {
  // The type is compared elsewhere; `'1'` of a string and `1` of a number are one value.
  const { both, removed, added } = pairUp(before, after, ({ value }) => String(value))
  for (const { value, span } of removed)
    note(comparison, 'value-removed', { subject, before: String(value), old: span })
  for (const { value, span } of added)
    note(comparison, 'value-added', { subject, after: String(value), next: span })
  for (const [old, next] of both)
    if (old.meaning !== next.meaning)
      note(comparison, 'text-changed', {
        subject: 'meaning',
        before: `${old.value}: ${old.meaning}`,
        after: `${next.value}: ${next.meaning}`,
        old: old.span,
        next: next.span,
      })
}

function valuesOf(schema: ValuedSchema): readonly Value[] {
  const { span } = schema
  const own = schema.kind === 'boolean' ? undefined : schema.enum
  if (schema.const !== undefined) return [{ value: schema.const, meaning: '', span }]
  return (own ?? []).map(each => ({ value: each.value, meaning: each.description ?? '', span: each.span }))
}

function listed(values: readonly Value[]): string {
  return values
    .map(({ value }) => String(value))
    .sort()
    .join(' | ')
}

import type { BooleanSchema, NumberSchema, StringSchema } from '../model/schema.js'
import { type Comparison, note, placesOf } from './comparison.js'
import { diffList } from './diff-list.js'

/** Schemas that may list their values. */
type ValuedSchema = StringSchema | NumberSchema | BooleanSchema

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
  const places = { subject, ...placesOf(old, next) }
  if (before.length === 0 && after.length > 0)
    note(comparison, 'values-added', { ...places, after: listed(after) })
  else if (before.length > 0 && after.length === 0)
    note(comparison, 'values-removed', { ...places, before: listed(before) })
  else diffLists(before, after, subject, comparison)
}

function diffLists(
  old: readonly Value[],
  next: readonly Value[],
  subject: string,
  comparison: Comparison,
): void {
  // The type is compared elsewhere; `'1'` of a string and `1` of a number are one value.
  const words = ({ value }: Value): string => String(value)
  const at = (): Comparison => comparison
  const rules = { removed: 'value-removed', added: 'value-added' } as const
  for (const [before, after] of diffList(old, next, { subject, ...rules, keyOf: words, words, at }))
    if (before.meaning !== after.meaning)
      note(comparison, 'text-changed', {
        subject: 'meaning',
        before: `${before.value}: ${before.meaning}`,
        after: `${after.value}: ${after.meaning}`,
        ...placesOf(before, after),
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

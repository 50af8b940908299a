import type { Correction } from '../../model/correction.js'
import type { JsonRecord } from '../json/json-value.js'
import { unlessEmpty } from './page-text.js'

/** `x-corrected`: what patches changed, and why. An operation also names the `field` of each correction. */
export function correctionObjects(
  corrections: readonly Correction[] | undefined,
  of: 'field' | 'operation' = 'field',
): readonly JsonRecord[] | undefined {
  return corrections?.map(({ field, change, facts, reason }) => ({
    field: of === 'operation' ? field : undefined,
    change,
    facts: unlessEmpty(facts),
    reason,
  }))
}

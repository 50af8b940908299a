import type { Correction } from '../../model/correction.js'
import type { JsonRecord } from '../json/json-value.js'
import { unlessEmpty } from './page-text.js'

/** `x-corrected` of a field: what of it is not the page's own, and why. Absent where all of it is. */
export function fieldCorrections(
  corrections: readonly Correction[] | undefined,
): readonly JsonRecord[] | undefined {
  return corrections?.map(({ change, facts, reason }) => ({ change, facts: unlessEmpty(facts), reason }))
}

/** `x-corrected` of an operation: all corrections of it, those of removed fields included. */
export function allCorrections(
  corrections: readonly Correction[] | undefined,
): readonly JsonRecord[] | undefined {
  return corrections?.map(({ field, change, facts, reason }) => ({
    field,
    change,
    facts: unlessEmpty(facts),
    reason,
  }))
}

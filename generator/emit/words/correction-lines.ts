import type { Correction } from '../../model/correction.js'

/** A comment's lines about the corrections of a field. */
export function correctionLines(corrections: readonly Correction[] = []): readonly string[] {
  return corrections.map(({ change, facts, reason }) => {
    const what = change === 'added' ? 'Added' : 'Corrected'
    return facts.length === 0 ? `${what}: ${reason}` : `${what} (${facts.join(', ')}): ${reason}`
  })
}

/** A comment's lines about the fields that corrections removed from an operation. */
export function removalLines(corrections: readonly Correction[] = []): readonly string[] {
  return corrections
    .filter(({ change }) => change === 'removed')
    .map(({ field, reason }) => `Corrected: there is no \`${field}\`. ${reason}`)
}

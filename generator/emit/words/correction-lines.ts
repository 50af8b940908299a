import type { Correction } from '../../model/correction.js'

/** What a field's comment says of its corrections, one line each. */
export function correctionLines(corrections: readonly Correction[] = []): readonly string[] {
  return corrections.map(({ change, facts, reason }) => {
    const what = change === 'added' ? 'Added' : 'Corrected'
    return facts.length === 0 ? `${what}: ${reason}` : `${what} (${facts.join(', ')}): ${reason}`
  })
}

/** What the comment of an operation says of fields that are no longer there to say it themselves. */
export function removalLines(corrections: readonly Correction[] = []): readonly string[] {
  return corrections
    .filter(({ change }) => change === 'removed')
    .map(({ field, reason }) => `Corrected: there is no \`${field}\`. ${reason}`)
}

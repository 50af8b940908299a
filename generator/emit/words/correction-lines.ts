import type { Correction } from '../../model/correction.js'

/** The lines of a field's comment about its corrections. */
export function correctionLines(corrections: readonly Correction[] = []): readonly string[] {
  return corrections.map(({ change, facts, reason }) => {
    const what = change === 'added' ? 'Added' : 'Corrected'
    return facts.length === 0 ? `${what}: ${reason}` : `${what} (${facts.join(', ')}): ${reason}`
  })
}

/** The lines of an operation's comment about fields that a correction removed. */
export function removalLines(corrections: readonly Correction[] = []): readonly string[] {
  return corrections
    .filter(({ change }) => change === 'removed')
    .map(({ field, reason }) => `Corrected: there is no \`${field}\`. ${reason}`)
}

import type { Correction } from '../../model/correction.js'
import type { FieldWords } from './field-words.js'

type CorrectionWords = Pick<FieldWords, 'correction'>

/** A comment's lines about the corrections of a field. */
export function correctionLines(
  corrections: readonly Correction[] | undefined,
  { correction: { what, line } }: CorrectionWords,
): readonly string[] {
  return (corrections ?? []).map(({ change, facts, reason }) =>
    line(change === 'added' ? what.added : what.changed, facts, reason),
  )
}

/** A comment's lines about the fields that corrections removed from an operation. */
export function removalLines(
  corrections: readonly Correction[] | undefined,
  { correction }: CorrectionWords,
): readonly string[] {
  return (corrections ?? [])
    .filter(({ change }) => change === 'removed')
    .map(({ field, reason }) => correction.removed(`\`${field}\``, reason))
}

import { distance } from 'fastest-levenshtein'

/** Longer words and lists are skipped: nobody types them, and the cost grows with their product. */
const maxLength = 100
const maxCandidates = 300

/**
 * The candidate that a misspelt word probably means: at most two edits away, and at most half of its letters.
 * Case, `-`, `_` and blanks do not count. Undefined if no candidate is close enough.
 */
export function nearest<Name extends string>(word: string, candidates: readonly Name[]): Name | undefined {
  if (word.length > maxLength || candidates.length > maxCandidates) return undefined
  const plain = plainText(word)
  let best: { readonly candidate: Name; readonly edits: number } | undefined
  for (const candidate of candidates) {
    if (candidate.length > maxLength) continue
    const other = plainText(candidate)
    const edits = distance(plain, other)
    if (edits <= 2 && edits * 2 <= other.length && (best === undefined || edits < best.edits))
      best = { candidate, edits }
  }
  return best?.candidate
}

function plainText(text: string): string {
  return text.toLowerCase().replace(/[-_\s]/g, '')
}

/** ` Did you mean "…"?` for the end of a message, or '' if no candidate is close enough. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const best = nearest(word, candidates)
  return best === undefined ? '' : ` Did you mean "${best}"?`
}

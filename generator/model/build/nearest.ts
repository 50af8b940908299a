import { distance } from 'fastest-levenshtein'

/** The candidate nearest to a misspelt word, where one is near: at most two edits, and fewer than half of its letters. */
export function nearest<Name extends string>(word: string, candidates: readonly Name[]): Name | undefined {
  const key = (text: string): string => text.toLowerCase().replace(/[-_\s]/g, '')
  const scored = candidates
    .map(candidate => ({ candidate, edits: distance(key(word), key(candidate)) }))
    .filter(({ candidate, edits }) => edits <= 2 && edits * 2 < key(candidate).length)
  scored.sort((a, b) => a.edits - b.edits)
  return scored[0]?.candidate
}

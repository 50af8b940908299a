import { distance } from 'fastest-levenshtein'

/** Longer names are not compared: the cost grows with the product of the lengths. */
const MAX_LENGTH = 100

/** No table of a person has as many siblings; every name is compared with every unknown key. */
const MAX_NAMES = 300

/** The nearest of the known names, if it is near enough to be a slip: ` Did you mean "…"?`, else ''. */
export function didYouMean(name: string, known: readonly string[]): string {
  if (name.length > MAX_LENGTH || known.length > MAX_NAMES) return ''
  let best: { readonly name: string; readonly edits: number } | undefined
  for (const candidate of known) {
    if (candidate.length > MAX_LENGTH) continue
    const edits = distance(name.toLowerCase(), candidate.toLowerCase())
    if (best === undefined || edits < best.edits) best = { name: candidate, edits }
  }
  const limit = Math.max(1, Math.floor(name.length / 3))
  return best !== undefined && best.edits <= limit ? ` Did you mean "${best.name}"?` : ''
}

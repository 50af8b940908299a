import { stemOf } from './normalize.js'

/** How many typing errors a word may have: none in short ones. */
export function mostErrors(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2
}

/**
 * The number of letters to add, take away, change or swap with their neighbour to make `a` into `b`; more than `most` is
 * `most + 1`.
 */
export function typingErrors(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[b.length] ?? most + 1
}

/** Whether a word, or one that begins with it, is known. */
export function isKnownWord(word: string, words: ReadonlyMap<string, number>): boolean {
  if (words.has(word) || words.has(stemOf(word))) return true
  for (const known of words.keys()) if (known.startsWith(word)) return true
  return false
}

/** The known word that was probably meant; of several as near, the one that is used most. */
export function nearestWord(word: string, words: ReadonlyMap<string, number>): string | undefined {
  const stem = stemOf(word)
  let best: { readonly word: string; readonly errors: number; readonly count: number } | undefined
  for (const [known, count] of words) {
    const most = Math.min(mostErrors(stem), best?.errors ?? Number.POSITIVE_INFINITY)
    if (most === 0) continue
    const errors = typingErrors(stem, known, most)
    if (errors > most) continue
    if (best === undefined || errors < best.errors || count > best.count)
      best = { word: known, errors, count }
  }
  return best?.word
}

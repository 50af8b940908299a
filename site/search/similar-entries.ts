import { normalizeText } from './normalize.js'
import type { PreparedEntry } from './prepare-entries.js'
import type { SearchEntry } from './search-entry.js'

/** The least share of pairs of characters that two names have in common. */
const leastShare = 0.3

/** Entries whose names look like a query for which nothing was found, the likeliest first. */
export function similarEntries(
  query: string,
  entries: readonly PreparedEntry[],
  most: number,
): readonly SearchEntry[] {
  const asked = pairs(normalizeText(query))
  if (asked.size === 0) return []
  return entries
    .map(({ entry, titles, segments, prior }) => {
      const names = [...titles.map(({ text }) => text), ...segments]
      return { entry, score: Math.max(...names.map(name => share(asked, pairs(name)))) * (0.6 + 0.4 * prior) }
    })
    .filter(({ score }) => score >= leastShare)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ entry }) => entry)
}

function pairs(text: string): ReadonlySet<string> {
  const signs = [...text.replace(/[^\p{L}\p{N}]+/gu, '')]
  return new Set(signs.slice(1).map((sign, index) => `${signs[index]}${sign}`))
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const pair of a) if (b.has(pair)) common += 1
  return (2 * common) / (a.size + b.size || 1)
}

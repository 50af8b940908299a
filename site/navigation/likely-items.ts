import type { NavigationItem, NavigationSection } from './navigation.js'

/** The words of an address that does not exist: its segments without version, ending and punctuation. */
export function addressWords(path: string): readonly string[] {
  const words = decode(path)
    .replace(/\.(?:html|md)$/, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return [
    ...new Set(
      words.filter(word => word.length > 1 && !/^v\d$|^(?:openapi|webhook|guide|en|index)$/.test(word)),
    ),
  ]
}

/** The pages whose addresses share the most words with a lost one; those with later words first. */
export function likelyItems(
  path: string,
  sections: readonly NavigationSection[],
  most: number,
): readonly NavigationItem[] {
  const words = addressWords(path)
  const found = new Map<string, { readonly item: NavigationItem; readonly score: number }>()
  for (const item of sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items))) {
    if (found.has(item.file)) continue
    const own = new Set(addressWords(item.file))
    // The end of an address says most.
    const score = words.reduce((sum, word, index) => sum + (matches(word, own) ? 2 + index : 0), 0)
    if (score > 0) found.set(item.file, { item, score: score - own.size / 10 })
  }
  return [...found.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ item }) => item)
}

/** Whether words have a word, or one that begins like it: `refund` and `refunds`. */
function matches(word: string, own: ReadonlySet<string>): boolean {
  return [...own].some(
    one => one === word || one.startsWith(word) || (one.length > 3 && word.startsWith(one)),
  )
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // A lone `%` is not an escape.
    return path
  }
}

import type { ParsedQuery } from './parse-query.js'
import type { TextPart } from './search-parts.js'
import { textPartName } from './search-parts.js'
import { readDifferences, textWords } from './text-words.js'

/** The words by which texts are searched: those of the query without its filler words. */
export function wordsForTexts({ variants }: ParsedQuery): readonly string[] {
  const [typed, plain = typed] = variants
  return [...new Set(textWords((plain ?? { words: [] }).words.join(' ')))]
}

/** The places of the entries whose texts have all of the words; none if no text has one of them. */
export function findInTexts(
  words: readonly string[],
  parts: ReadonlyMap<string, TextPart>,
): ReadonlySet<number> {
  let found: ReadonlySet<number> | undefined
  for (const word of words) {
    const packed = parts.get(textPartName(word))?.[word]
    if (packed === undefined) return new Set()
    const own = readDifferences(packed)
    if (own === undefined) continue
    found = new Set(found === undefined ? own : own.filter(id => found?.has(id)))
  }
  return found ?? new Set()
}

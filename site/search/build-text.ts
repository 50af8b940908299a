import { readSectionText } from '../../generator/model/from-page/section-text.js'
import { plainText } from '../render/plain-text.js'
import type { BuiltEntry } from './build-entries.js'
import type { SearchRow } from './read-rows.js'
import { type TextPart, textPartName } from './search-parts.js'
import { everywhere, textWords, writeDifferences } from './text-words.js'

/** A word of more than this share of the entries tells nothing, and is left out. */
const mostShare = 0.5

/** The words of all texts, in shards. `rows` are those of each entry. */
export function buildText(
  built: readonly BuiltEntry[],
  rows: readonly (readonly SearchRow[])[],
): ReadonlyMap<string, TextPart> {
  const entries = new Map<string, number[]>()
  const wordsOf = rememberWords()
  for (const [id, one] of built.entries()) {
    const texts = [...prose(one), ...(rows[id] ?? []).map(({ description }) => description)]
    for (const word of new Set(texts.flatMap(wordsOf))) {
      const known = entries.get(word)
      if (known === undefined) entries.set(word, [id])
      else known.push(id)
    }
  }
  const parts = new Map<string, Record<string, string>>()
  for (const [word, ids] of entries) {
    const name = textPartName(word)
    const part = parts.get(name) ?? {}
    parts.set(name, part)
    part[word] = ids.length > built.length * mostShare ? everywhere : writeDifferences(ids)
  }
  return parts
}

/** Descriptions repeat thousands of times over the pages. */
function rememberWords(): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return text => {
    const found = known.get(text) ?? [...new Set(textWords(plainText(text)))]
    known.set(text, found)
    return found
  }
}

function prose(one: BuiltEntry): readonly string[] {
  if (one.kind === 'guide') return [one.text]
  if (one.kind === 'page') return [one.page.description]
  const { description, notes, badges } = readSectionText(one.operation.section, () => undefined)
  return [
    one.page.description,
    description,
    ...badges.map(({ text }) => text),
    ...notes.map(({ text }) => text),
  ]
}

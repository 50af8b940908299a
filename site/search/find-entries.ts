import { isHan, textRuns } from './normalize.js'
import { type ParsedQuery, parseQuery } from './parse-query.js'
import type { PreparedEntry, PreparedHead } from './prepare-entries.js'
import { scoreEntry } from './score-entry.js'
import type { SearchNote } from './search-answer.js'
import { isKnownWord, nearestWord } from './spelling.js'

/** An entry that was found. */
export interface FoundEntry {
  readonly prepared: PreparedEntry
  readonly score: number
}

/** What the head of the index answers. */
export interface HeadAnswer {
  readonly found: readonly FoundEntry[]
  readonly note: SearchNote
  /** The query that was answered: the corrected one if it was corrected. */
  readonly parsed: ParsedQuery
  /** Words of letters that no title and no path has. */
  readonly unknown: readonly string[]
}

/** Results with less than this share of the best score are left out. */
const leastShare = 0.36

/** Finds entries by title, product and path; without any, those for the query without typing errors, or a part of it. */
export function findEntries(query: string, head: PreparedHead): HeadAnswer {
  const parsed = parseQuery(query, head.vocabulary)
  const unknown = unknownWords(parsed, head)
  const { whole, part } = rank(parsed, head)
  if (whole.length > 0) return { found: whole, note: { kind: 'whole' }, parsed, unknown }
  const corrected = correctQuery(parsed.text, unknown, head)
  if (corrected !== undefined) {
    const again = parseQuery(corrected, head.vocabulary)
    const found = rank(again, head)
    if (found.whole.length > 0)
      return { found: found.whole, note: { kind: 'corrected', query: corrected }, parsed: again, unknown }
  }
  return { found: part, note: { kind: part.length > 0 ? 'partial' : 'whole' }, parsed, unknown }
}

function rank(
  parsed: ParsedQuery,
  { entries }: PreparedHead,
): { readonly whole: readonly FoundEntry[]; readonly part: readonly FoundEntry[] } {
  const whole: FoundEntry[] = []
  const part: FoundEntry[] = []
  for (const prepared of entries) {
    const { score, isWhole } = scoreEntry(prepared, parsed)
    if (score > 0) (isWhole ? whole : part).push({ prepared, score })
  }
  return { whole: strong(mixed(whole), leastShare), part: strong(mixed(part), 0.6) }
}

/** Lowers what follows others of the same product, so that one product does not fill the list. */
function mixed(found: readonly FoundEntry[]): readonly FoundEntry[] {
  const seen = new Map<string, number>()
  return [...found]
    .sort((a, b) => b.score - a.score)
    .map(({ prepared, score }) => {
      const { product, protocol } = prepared.entry
      const key = `${protocol} ${product}`
      const before = product === '' ? 0 : (seen.get(key) ?? 0)
      seen.set(key, before + 1)
      return { prepared, score: score * 0.97 ** Math.min(before, 12) }
    })
}

function strong(found: readonly FoundEntry[], share: number): readonly FoundEntry[] {
  const sorted = [...found].sort((a, b) => b.score - a.score || a.prepared.id - b.prepared.id)
  const least = (sorted[0]?.score ?? 0) * share
  return sorted.filter(({ score }) => score >= least)
}

function unknownWords({ text, path }: ParsedQuery, { words }: PreparedHead): readonly string[] {
  if (path !== undefined) return []
  return textRuns(text).filter(run => !isHan(run) && run.length > 1 && !isKnownWord(run, words))
}

function correctQuery(text: string, unknown: readonly string[], { words }: PreparedHead): string | undefined {
  let corrected = text
  for (const word of unknown) {
    const near = nearestWord(word, words)
    if (near !== undefined) corrected = corrected.replaceAll(word, near)
  }
  return corrected === text ? undefined : corrected
}

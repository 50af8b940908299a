import { bareTitle, comparedTitle, normalizeText, stemOf, textRuns, unitsOf } from './normalize.js'
import { priorOf } from './prior.js'
import type { SearchEntry } from './search-entry.js'
import { type HeadPart, unpackEntry } from './search-parts.js'
import type { SearchVocabulary } from './search-vocabulary.js'

/** A title or another name, ready to be compared. */
export interface PreparedTitle {
  readonly text: string
  readonly runs: readonly string[]
  readonly units: number
  readonly weight: number
}

/** An entry, ready to be compared with queries. */
export interface PreparedEntry {
  readonly id: number
  readonly entry: SearchEntry
  readonly titles: readonly PreparedTitle[]
  readonly product: string
  /** Segments of its path. */
  readonly segments: readonly string[]
  readonly prior: number
}

/** The head of the index, ready for queries. */
export interface PreparedHead {
  readonly entries: readonly PreparedEntry[]
  readonly vocabulary: SearchVocabulary
  readonly popular: readonly SearchEntry[]
  /** Words of letters of titles, names and paths with their frequency, by which typing errors are mended. */
  readonly words: ReadonlyMap<string, number>
}

/** Unpacks the head. */
export function prepareHead({ entries, products, vocabulary, popular }: HeadPart): PreparedHead {
  const fillers = new Set(vocabulary.fillers)
  const prepared = entries.map((packed, id) => prepareEntry(unpackEntry(packed, products), id, fillers))
  return {
    entries: prepared,
    vocabulary,
    popular: popular.flatMap(place => prepared[place]?.entry ?? []),
    words: wordsOf(prepared, vocabulary),
  }
}

function prepareEntry(entry: SearchEntry, id: number, fillers: ReadonlySet<string>): PreparedEntry {
  return {
    id,
    entry,
    titles: [entry.title, ...entry.names].map((title, index) =>
      prepareTitle(title, index === 0 ? 1 : 0.97, fillers),
    ),
    product: normalizeText(bareTitle(entry.product)),
    segments: segmentsOf(entry),
    prior: priorOf(entry),
  }
}

function prepareTitle(title: string, weight: number, fillers: ReadonlySet<string>): PreparedTitle {
  const text = comparedTitle(title)
  const all = textRuns(text)
  const said = all.filter(run => !fillers.has(run))
  const runs = said.length > 0 ? said : all
  return { text, runs, units: runs.reduce((sum, run) => sum + unitsOf(run), 0), weight }
}

function segmentsOf({ kind, file, path }: SearchEntry): readonly string[] {
  const source = kind === 'operation' || kind === 'notice' ? path : file.replace(/(?:\/index)?\.md$/, '')
  return normalizeText(source)
    .split('/')
    .filter(segment => segment !== '' && !/^v[23]$/.test(segment))
}

function wordsOf(
  entries: readonly PreparedEntry[],
  { synonyms, notice, partner, direct, fillers }: SearchVocabulary,
): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  const add = (run: string): void => {
    if (!/^[a-z]/.test(run)) return
    const word = stemOf(run)
    words.set(word, (words.get(word) ?? 0) + 1)
  }
  for (const { titles, segments } of entries) {
    for (const { runs } of titles) runs.forEach(add)
    for (const segment of segments) for (const run of textRuns(segment)) add(run)
  }
  for (const word of [...synonyms.map(([said]) => said), ...notice, ...partner, ...direct, ...fillers])
    for (const run of textRuns(normalizeText(word))) add(run)
  return words
}

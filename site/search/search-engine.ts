import { findEntries, type HeadAnswer } from './find-entries.js'
import { findTerms } from './find-terms.js'
import { findInTexts, wordsForTexts } from './find-text.js'
import { isName, parseQuery } from './parse-query.js'
import { type PreparedEntry, type PreparedHead, prepareHead } from './prepare-entries.js'
import type { SearchAnswer, SearchNote, SearchResult, TermPlace } from './search-answer.js'
import type { SearchEntry } from './search-entry.js'
import type { FieldsPart, HeadPart, PackedError, TermsPart, TextPart } from './search-parts.js'
import { fieldsPartName, textPartName } from './search-parts.js'
import { similarEntries } from './similar-entries.js'

/** The parts of an index by name. Rejects with the reason when a part cannot be loaded. */
export interface PartLoader {
  readonly head: () => Promise<HeadPart>
  readonly terms: () => Promise<TermsPart>
  readonly fields: (part: string) => Promise<FieldsPart>
  readonly text: (part: string) => Promise<TextPart>
}

/** The search over an index in parts. */
export interface SearchEngine {
  /** Loads the head, so that the first query finds it. */
  readonly warm: () => Promise<void>
  /** What an empty query shows. */
  readonly popular: () => Promise<readonly SearchEntry[]>
  /** All operations with a field or an error, the likeliest first. */
  readonly places: (term: {
    readonly kind: 'field' | 'error'
    readonly name: string
  }) => Promise<readonly TermPlace[]>
  /** Entries whose names look like a query that found nothing. */
  readonly similar: (query: string) => Promise<readonly SearchEntry[]>
  /**
   * The answer to a query. `onAnswer` gets what is known earlier, from the parts that are there; every later answer
   * replaces it. Rejects if a part cannot be loaded.
   */
  readonly search: (query: string, onAnswer?: (answer: SearchAnswer) => void) => Promise<SearchAnswer>
}

/** With this many results of the head, texts are not searched. */
const enough = 6

/** The places of a term that are shown below it. */
const mostPlaces = 4

/** The terms of a query, and of how many the places are looked up. */
const mostTerms = 12
const mostPlaced = 3

/** The entries that are offered when nothing was found. */
const mostSimilar = 5

/** The entries that are found by their text only. */
const mostInText = 30

/** Makes the search over the parts that `load` gives. Every part is loaded once. */
export function createSearchEngine(load: PartLoader): SearchEngine {
  let prepared: Promise<PreparedHead> | undefined
  const head = (): Promise<PreparedHead> => {
    prepared ??= load.head().then(prepareHead)
    prepared.catch(() => {
      prepared = undefined
    })
    return prepared
  }
  return {
    warm: async () => void (await head()),
    popular: async () => (await head()).popular,
    places: async ({ kind, name }) => {
      const { entries } = await head()
      if (kind === 'field') return fieldPlaces(name, await load.fields(fieldsPartName(name)), entries)
      const error = (await load.terms()).errors.find(([code]) => code === name)
      return error === undefined ? [] : errorPlaces(name, error[4], entries)
    },
    similar: async query => similarEntries(query, (await head()).entries, mostSimilar),
    search: async (query, onAnswer = () => undefined) => search(query, await head(), load, onAnswer),
  }
}

async function search(
  query: string,
  head: PreparedHead,
  load: PartLoader,
  onAnswer: (answer: SearchAnswer) => void,
): Promise<SearchAnswer> {
  const found = findEntries(query, head)
  const { parsed, note, unknown } = found
  const isWhole = note.kind === 'whole' && found.found.length > 0
  const first = answerOf(query, found, [])
  const needsTerms = /[a-z]{2}/.test(parsed.text) || found.found.length < enough || !isWhole
  if (parsed.path !== undefined || !needsTerms) return finish(first, onAnswer)
  // A name that no title has is probably a term: only the terms can tell what comes first.
  if (!isName(query.trim()) && unknown.length === 0 && isWhole) onAnswer(first)
  const second = answerOf(query, found, await termResults(query, found, head, load))
  if (second.results.length >= enough && second.note.kind !== 'partial') return finish(second, onAnswer)
  if (second.results.length > 0) onAnswer(second)
  return finish(await withTexts(second, found, head, load), onAnswer)
}

function finish(answer: SearchAnswer, onAnswer: (answer: SearchAnswer) => void): SearchAnswer {
  const final = { ...answer, isFinal: true }
  onAnswer(final)
  return final
}

/** A term as a result, and whether it is only nearly what was typed. */
interface TermResult {
  readonly result: Extract<SearchResult, { readonly kind: 'field' | 'error' }>
  readonly isCorrected: boolean
}

/** The terms that a query finds, with the places of the first; those of the corrected query if there are none. */
async function termResults(
  query: string,
  found: HeadAnswer,
  { entries, vocabulary }: PreparedHead,
  load: PartLoader,
): Promise<readonly TermResult[]> {
  const terms = await load.terms()
  const typed = findTerms(parseQuery(query, vocabulary), terms)
  const best = (typed.length > 0 ? typed : findTerms(found.parsed, terms)).slice(0, mostTerms)
  return Promise.all(
    best.map(async ({ term, score, isCorrected }, index): Promise<TermResult> => {
      if (term.kind === 'error') return { result: errorResult(term.error, score, entries), isCorrected }
      const part = index < mostPlaced ? await load.fields(fieldsPartName(term.name)) : undefined
      const places = fieldPlaces(term.name, part, entries).slice(0, mostPlaces)
      return { result: { ...term, score, places }, isCorrected }
    }),
  )
}

/** What the head and the terms found, the best first. Terms that were typed exactly replace guesses of the head. */
function answerOf(
  query: string,
  { found, note, parsed }: HeadAnswer,
  terms: readonly TermResult[],
): SearchAnswer {
  const isGuess = note.kind !== 'whole'
  const isTyped = terms.some(({ result, isCorrected }) => !isCorrected && result.score >= 0.5)
  const entries = isGuess && isTyped ? [] : found
  const results = [
    ...entries.map(({ prepared: { entry }, score }): SearchResult => {
      return { kind: 'entry', entry, score, isInText: false }
    }),
    ...terms.map(({ result }) => result),
  ].sort((a, b) => b.score - a.score)
  const words = [...new Set([parsed.text, ...parsed.variants.flatMap(variant => variant.words)])]
  return { query, results, words, note: noteOf(note, entries.length, terms), isFinal: false }
}

function noteOf(note: SearchNote, entries: number, terms: readonly TermResult[]): SearchNote {
  if (entries > 0) return note
  const [first] = terms
  if (first?.isCorrected !== true) return { kind: 'whole' }
  const { result } = first
  return { kind: 'corrected', query: result.kind === 'field' ? result.name : result.code }
}

/** Adds entries whose texts have all words, the likeliest first; before those that have only a part of the words. */
async function withTexts(
  answer: SearchAnswer,
  { parsed }: HeadAnswer,
  { entries }: PreparedHead,
  load: PartLoader,
): Promise<SearchAnswer> {
  const words = wordsForTexts(parsed)
  if (words.length === 0) return answer
  const names = [...new Set(words.map(textPartName))]
  const parts = new Map<string, TextPart>()
  await Promise.all(
    names.map(async name => {
      parts.set(name, await load.text(name))
    }),
  )
  const known = new Set(answer.results.flatMap(result => (result.kind === 'entry' ? [result.entry] : [])))
  const inText = [...findInTexts(words, parts)]
    .flatMap(id => entries[id] ?? [])
    .sort((a, b) => b.prior - a.prior)
    .slice(0, mostInText)
  const isPartial = answer.note.kind === 'partial' && inText.length > 0
  const added = inText
    .filter(({ entry }) => isPartial || !known.has(entry))
    .map(({ entry, prior }): SearchResult => ({ kind: 'entry', entry, score: prior * 0.3, isInText: true }))
  const others = answer.results.filter(result => !isPartial || result.kind !== 'entry')
  return { ...answer, results: [...others, ...added], ...(isPartial ? { note: { kind: 'whole' } } : {}) }
}

function errorResult(
  [code, statuses, description, place, operations]: PackedError,
  score: number,
  entries: readonly PreparedEntry[],
): TermResult['result'] {
  const [file = '', fragment = ''] = place.split('#')
  return {
    kind: 'error',
    code,
    statuses,
    description,
    ...(place === '' ? {} : { page: { file, fragment } }),
    count: operations.length,
    places: errorPlaces(code, operations.slice(0, mostPlaces), entries),
    score,
  }
}

function errorPlaces(
  code: string,
  operations: readonly number[],
  entries: readonly PreparedEntry[],
): readonly TermPlace[] {
  return operations.flatMap(id => {
    const entry = entries[id]?.entry
    if (entry === undefined) return []
    const isOnly = [id - 1, id + 1].every(other => entries[other]?.entry.file !== entry.file)
    return [{ entry, fragment: `${isOnly ? '' : `${entry.fragment}-`}errors.${code}` }]
  })
}

function fieldPlaces(
  name: string,
  part: FieldsPart | undefined,
  entries: readonly PreparedEntry[],
): readonly TermPlace[] {
  const packed = part?.places[name] ?? []
  const places: TermPlace[] = []
  for (let at = 0; at < packed.length; at += 2) {
    const entry = entries[packed[at] ?? -1]?.entry
    const head = part?.heads[packed[at + 1] ?? -1]
    if (entry !== undefined && head !== undefined) places.push({ entry, fragment: head + name })
  }
  return places
}

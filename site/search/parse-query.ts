import { isHan, normalizeText, stemOf, textRuns } from './normalize.js'
import { type PathQuery, readPathQuery } from './path-query.js'
import type { SearchVocabulary } from './search-vocabulary.js'

/** What kind of entry a query asks for besides its words. */
export interface QueryWishes {
  readonly notice: boolean
  readonly partner: boolean
  readonly direct: boolean
  readonly protocol?: 'v2' | 'v3'
}

/** One way to say the query. */
export interface QueryVariant {
  readonly words: readonly string[]
  /** How close it is to what was typed: 1 for the query itself. */
  readonly weight: number
}

/** A query as the search understands it. */
export interface ParsedQuery {
  readonly text: string
  readonly path?: PathQuery
  /** The name of a field or the code of an error, if the query can be one: `out_trade_no`, `amount.total`. */
  readonly identifier?: string
  readonly wishes: QueryWishes
  readonly variants: readonly QueryVariant[]
}

/** The most ways to say a query. */
const mostVariants = 12

/** Reads a query: a path, a name, or words of which some only say what kind of entry is meant. */
export function parseQuery(query: string, vocabulary: SearchVocabulary): ParsedQuery {
  const text = normalizeText(query).trim().replace(/\s+/g, ' ')
  const path = readPathQuery(query.normalize('NFKC').trim())
  const identifier = readIdentifier(query.normalize('NFKC').trim())
  const { notice, partner, direct } = vocabulary
  const asks = (words: readonly string[]): boolean => words.some(word => holds(text, word))
  const protocol = /\b(?:api)?v([23])\b/.exec(text)?.[1]
  const wishes: QueryWishes = {
    notice: asks(notice),
    partner: asks(partner),
    direct: asks(direct),
    ...(protocol === undefined ? {} : { protocol: protocol === '2' ? 'v2' : 'v3' }),
  }
  return {
    text,
    ...(path === undefined ? {} : { path }),
    ...(identifier === undefined ? {} : { identifier }),
    wishes,
    variants: variantsOf(text, vocabulary),
  }
}

function variantsOf(text: string, vocabulary: SearchVocabulary): readonly QueryVariant[] {
  const { fillers, notice, partner, direct, synonyms } = vocabulary
  const found = new Map<string, number>()
  const add = (variant: string, weight: number): void => {
    const key = textRuns(normalizeText(variant)).join(' ')
    if (key !== '' && found.size < mostVariants) found.set(key, Math.max(found.get(key) ?? 0, weight))
  }
  const plain = without(text.replace(/\b(?:api)?v[23]\b/g, ' '), fillers)
  const bare = without(plain, [...notice, ...partner, ...direct])
  add(text, 1)
  add(plain, 1)
  add(bare, 0.99)
  for (const base of new Set([text, plain, bare]))
    for (const [said, meant] of synonyms)
      if (holds(base, said)) for (const word of meant) add(replaced(base, said, word), 0.95)
  for (const [begun, word] of begunWords(plain, synonyms)) add(plain.replace(begun, word), 0.85)
  return [...found].map(([key, weight]) => ({ words: key.split(' '), weight }))
}

/** The last word of a query that is still being typed, and what the words mean that begin with it. */
function begunWords(
  text: string,
  synonyms: SearchVocabulary['synonyms'],
): readonly (readonly [begun: RegExp, meant: string])[] {
  const begun = /[a-z]{3,}$/.exec(text)?.[0]
  if (begun === undefined) return []
  const found = synonyms.filter(([said]) => said !== begun && said.startsWith(begun))
  return found.flatMap(([, meant]) => meant.map(word => [new RegExp(`${begun}$`), word] as const))
}

/** Whether a text has a word: anywhere in Chinese, as whole words of letters (or their plural). */
function holds(text: string, word: string): boolean {
  return isHan(word) ? text.includes(word) : pattern(word).test(text)
}

function replaced(text: string, word: string, by: string): string {
  return isHan(word)
    ? text.replaceAll(word, ` ${by} `.trim())
    : text.replace(pattern(word), normalizeText(by))
}

function without(text: string, words: readonly string[]): string {
  return words
    .reduce((rest, word) => replaced(rest, word, ' '), text)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Words of letters as a pattern that also takes the plural of the last. */
function pattern(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ _-]?')
  return new RegExp(`(?<![\\w.])${escaped}(?:s|es)?(?![\\w.])`, 'g')
}

/** A name of a field in the writing of the pages; undefined for words. */
function readIdentifier(query: string): string | undefined {
  if (!/^[a-z_][\w.[\]-]*$/i.test(query)) return undefined
  const last =
    query
      .replace(/\[\d*\]/g, '')
      .split('.')
      .filter(part => part !== '')
      .at(-1) ?? ''
  const isCamel = /^[a-z]+(?:[A-Z][a-z0-9]*)+$/.test(last)
  return (isCamel ? last.replace(/[A-Z]/g, sign => `_${sign}`) : last).toLowerCase()
}

/** Whether a query can only be a name: it has an underscore, or capitals only. */
export function isName(query: string): boolean {
  return /^[\w.-]*[a-z0-9]_[a-z0-9][\w.-]*$/i.test(query) || /^[A-Z][A-Z0-9]{7,}$/.test(query)
}

/** Whether two words are one but for the plural. */
export function sameWord(a: string, b: string): boolean {
  return a === b || stemOf(a) === stemOf(b)
}

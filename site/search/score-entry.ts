import { isHan, unitsOf } from './normalize.js'
import { type ParsedQuery, type QueryVariant, type QueryWishes, sameWord } from './parse-query.js'
import { pathScore } from './path-query.js'
import type { PreparedEntry, PreparedTitle } from './prepare-entries.js'

/** How well an entry answers a query. */
export interface EntryScore {
  /** 0 for an entry that has nothing to do with the query. */
  readonly score: number
  /** Whether it has every word. */
  readonly isWhole: boolean
}

const kindFactors = {
  operation: 1,
  product: 0.95,
  guide: 0.94,
  notice: 0.88,
  page: 0.85,
  section: 0.82,
} as const

/** Scores an entry: the best of the ways to say the query, times how likely the entry is meant at all. */
export function scoreEntry(prepared: PreparedEntry, query: ParsedQuery): EntryScore {
  const factor = prepared.prior * wishFactor(prepared, query.wishes)
  const exact = exactScore(prepared, query)
  // A path is exact: which of two entries with it comes first is all that the rest may decide.
  if (exact > 0) return { score: exact * (0.8 + 0.2 * factor), isWhole: true }
  if (query.path !== undefined) return nothingFound
  let best: EntryScore = { score: 0, isWhole: false }
  for (const variant of query.variants) {
    const found = variantScore(prepared, variant)
    const score = found.score * variant.weight
    if ((found.isWhole && !best.isWhole) || (found.isWhole === best.isWhole && score > best.score))
      best = { score, isWhole: found.isWhole }
  }
  return { score: best.score * factor, isWhole: best.isWhole }
}

const nothingFound: EntryScore = { score: 0, isWhole: false }

/** How well the path of an operation or the event of a notice is what was typed. */
function exactScore(
  { entry: { kind, method, path } }: PreparedEntry,
  { path: asked, text }: ParsedQuery,
): number {
  if (asked !== undefined) return path === '' || kind !== 'operation' ? 0 : pathScore(asked, method, path)
  if (kind !== 'notice' || text.length < 4) return 0
  const event = path.toLowerCase()
  return event === text ? 1.5 : text.includes('.') && event.startsWith(text) ? 1 : 0
}

function wishFactor({ entry: { kind, mode, protocol } }: PreparedEntry, wishes: QueryWishes): number {
  const isNotice = kind === 'notice'
  const noticeFactor = !wishes.notice ? kindFactors[kind] : isNotice ? 1.15 : kindFactors[kind] * 0.62
  const modeFactor = wishes.partner
    ? { partner: 1.25, direct: 0.6, none: 1 }[mode ?? 'none']
    : wishes.direct && mode === 'partner'
      ? 0.6
      : 1
  const protocolFactor =
    wishes.protocol === undefined || protocol === '' ? 1 : wishes.protocol === protocol ? 1.6 : 0.6
  return noticeFactor * modeFactor * protocolFactor
}

function variantScore(prepared: PreparedEntry, { words }: QueryVariant): EntryScore {
  const { entry, product, titles } = prepared
  const phrase = words.join(' ')
  const inTitles = Math.max(...titles.map(title => titleScore(title, words)))
  const isProduct = product !== '' && product === phrase
  if (isProduct && entry.isMain && entry.kind === 'operation')
    return { score: inTitles >= 0.8 ? 1 : 0.88, isWhole: true }
  const each = words.map(word => wordScore(prepared, word))
  const isWhole = inTitles > 0 || each.every(({ isWhole }) => isWhole)
  const mixed = each.reduce((sum, { score }) => sum + score, 0) / words.length
  return {
    score: Math.max(inTitles, mixed * (isWhole ? 0.95 : 0.6), isProduct ? 0.56 : 0),
    isWhole: isWhole || isProduct,
  }
}

/** How much of a title a query says, if it has all of its words: 1 for the title itself. */
function titleScore({ text, runs, units, weight }: PreparedTitle, words: readonly string[]): number {
  let said = 0
  let isLoose = false
  for (const word of words) {
    const found = isHan(word) ? hanMatch(text, word) : letterMatch(runs, word)
    if (found.part < 1 && !found.isPrefix) return 0
    said += unitsOf(word) * found.part
    isLoose ||= found.isLoose
  }
  const ratio = Math.min(1, said / units)
  if (ratio > 0.99 && !isLoose) return weight
  const begins = words[0] !== undefined && text.startsWith(words[0]) ? 0.03 : 0
  return weight * (0.68 + 0.25 * ratio + begins) * (isLoose ? 0.85 : 1)
}

interface WordMatch {
  /** The share of the word that was found. */
  readonly part: number
  /** Found in pieces. */
  readonly isLoose: boolean
  /** A beginning of a longer word. */
  readonly isPrefix: boolean
}

const nothing: WordMatch = { part: 0, isLoose: false, isPrefix: false }

/** Finds a Chinese word, or else its pieces of two characters and more. */
function hanMatch(text: string, word: string): WordMatch {
  if (text.includes(word)) return { part: 1, isLoose: false, isPrefix: false }
  let found = 0
  let start = 0
  while (start < word.length - 1) {
    let end = word.length
    while (end - start >= 2 && !text.includes(word.slice(start, end))) end -= 1
    if (end - start >= 2) {
      found += end - start
      start = end
    } else start += 1
  }
  return { part: found / word.length, isLoose: true, isPrefix: false }
}

function letterMatch(runs: readonly string[], word: string): WordMatch {
  if (runs.some(run => sameWord(run, word))) return { part: 1, isLoose: false, isPrefix: false }
  const longer = word.length < 2 ? undefined : runs.find(run => run.startsWith(word))
  return longer === undefined
    ? nothing
    : { part: word.length / longer.length, isLoose: false, isPrefix: true }
}

/** How well an entry has one word, anywhere. */
function wordScore({ titles, product, segments }: PreparedEntry, word: string): EntryScore {
  if (!isHan(word)) {
    const inTitle = titles.some(({ runs }) => letterMatch(runs, word).part > 0) ? 0.7 : 0
    const score = Math.max(inTitle, segmentScore(segments, word))
    return { score, isWhole: score > 0 }
  }
  if (titles.some(({ text }) => text.includes(word))) return { score: 0.7, isWhole: true }
  if (product.includes(word)) return { score: 0.5, isWhole: true }
  const part = Math.max(...titles.map(({ text }) => hanMatch(`${text} ${product}`, word).part))
  return part === 1 ? { score: 0.6, isWhole: true } : { score: part * 0.5, isWhole: false }
}

/** How well a word is in a path: a whole segment, a word of one, a beginning, a part. */
function segmentScore(segments: readonly string[], word: string): number {
  let best = 0
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1
    const placed = (score: number): void => {
      best = Math.max(best, score * (/[{}]/.test(segment) ? 0.6 : 1))
    }
    if (sameWord(segment, word)) placed(isLast ? 0.74 : 0.64)
    else if (segment.split(/[^a-z0-9]+/).some(part => sameWord(part, word))) placed(isLast ? 0.58 : 0.55)
    else if (word.length > 1 && segment.startsWith(word)) placed(0.5)
    else if (word.length > 2 && segment.split(/[^a-z0-9]+/).some(part => part.startsWith(word))) placed(0.42)
    else if (word.length > 3 && segment.includes(word)) placed(0.3)
  }
  return best
}

import type { FollowedPaging } from '../descriptors.js'
import { ResponseError } from '../errors/errors.js'
import type { PagePosition } from './page-types.js'
import type { PageFacts } from './read-page.js'

/** What is known after the pages so far. */
export interface Progress {
  /** Elements before those that were received: at least so many, and whether exactly so many. */
  readonly before: { readonly least: number; readonly exact: boolean }
  readonly received: number
  /** The position that the last answer repeated. */
  readonly answered: number | undefined
  /** Marks that were given so far. */
  readonly tokens: ReadonlySet<string>
  /** Pages without elements in a row. */
  readonly empty: number
}

/** The page behind an answer; no position where there is none. */
export interface Turn {
  readonly next: PagePosition | undefined
  readonly progress: Progress
}

/** What is known before the first answer to a request for a position. */
export function startAt(given: PagePosition | undefined, paging: FollowedPaging): Progress {
  return {
    before: elementsBefore(given, paging),
    received: 0,
    answered: undefined,
    tokens: new Set(typeof given === 'string' ? [given] : []),
    empty: 0,
  }
}

/** Where the tables do not say with what positions begin, it is 0 or 1: one element fewer may stand before. */
function elementsBefore(
  given: PagePosition | undefined,
  { form, first }: FollowedPaging,
): Progress['before'] {
  if (given === undefined || given === 0 || given === first) return { least: 0, exact: true }
  if (form !== 'offset' || typeof given !== 'number') return { least: 0, exact: false }
  return { least: Math.max(0, given - (first ?? 1)), exact: first !== undefined }
}

/** Pages without elements that are followed in a row, by their marks. */
const maxEmpty = 10

/**
 * Where the next page begins. `asked` is the position of the answer's own page. Throws `ResponseError` (`PAGES_STUCK`) where
 * the answer leads to no further page although it says that there is one.
 */
export function turnPage(
  paging: FollowedPaging,
  asked: PagePosition | undefined,
  facts: PageFacts,
  progress: Progress,
): Turn {
  const count = facts.elements.length
  const own: Progress = {
    ...progress,
    received: progress.received + count,
    answered: facts.position ?? progress.answered,
    tokens: facts.token === undefined ? progress.tokens : new Set([...progress.tokens, facts.token]),
    empty: count === 0 ? progress.empty + 1 : 0,
  }
  const next =
    paging.form === 'token'
      ? nextToken(facts, own, progress)
      : nextNumber(paging, asked, facts, own, progress)
  return { next, progress: own }
}

function nextToken(
  { token, more }: PageFacts,
  { empty }: Progress,
  { tokens }: Progress,
): string | undefined {
  if (more === false) return undefined
  if (token === undefined) {
    if (more === true) throw stuck('says that there are more pages, but has no mark for the next one')
    return undefined
  }
  if (tokens.has(token)) throw stuck('has the mark of a page that was asked for before')
  if (empty >= maxEmpty)
    throw stuck(`is the ${maxEmpty}th in a row without elements, and has a mark for one more`)
  return token
}

function nextNumber(
  paging: FollowedPaging,
  asked: PagePosition | undefined,
  facts: PageFacts,
  own: Progress,
  { answered }: Progress,
): number | undefined {
  const { elements, position, linked } = facts
  if (answered !== undefined && position !== undefined && position <= answered && elements.length > 0)
    throw stuck('repeats the position of the page before')
  if (isLast(paging, facts, own)) return undefined
  const current = typeof asked === 'number' ? asked : (position ?? paging.first)
  if (elements.length === 0) throw stuck('has no elements, but says that there are more')
  if (linked !== undefined) {
    if (current !== undefined && linked <= current) throw stuck('leads to a page that was asked for before')
    return linked
  }
  if (current === undefined)
    throw stuck(
      'does not say where its page begins',
      `Give the position of the first page in the request (${paging.position}).`,
    )
  return paging.form === 'page' ? current + 1 : current + elements.length
}

/** Whether no page follows. What the answer says of the next page counts most, then the total, then a short page. */
function isLast(
  { next }: FollowedPaging,
  { elements, total, size, more }: PageFacts,
  { received, before }: Progress,
): boolean {
  if (more === false) return true
  if (total !== undefined && before.least + received >= total) return true
  const isEmpty = elements.length === 0
  if (more === true) return false
  if (total !== undefined) return isEmpty && !before.exact
  // No total: the address of the next page, a page that is not full, or one without elements.
  return isEmpty || next !== undefined || (size !== undefined && elements.length < size)
}

const stuckAdvice =
  'The elements before it are as the service sent them, but they may not be all. Try again later, with a smaller range if the request has one.'

/** An answer after which paging would never end. */
export function stuck(what: string, advice = stuckAdvice): ResponseError {
  const message = `The pages cannot be followed: the answer ${what}.`
  return new ResponseError('PAGES_STUCK', message, advice, { outcome: 'rejected' })
}

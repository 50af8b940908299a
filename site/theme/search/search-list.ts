import type { SearchAnswer, SearchResult, TermPlace } from '../../search/search-answer.js'
import type { SearchEntry } from '../../search/search-entry.js'
import type { ResultKind } from '../../words/search-words.js'
import type { RecentPage } from './recent-pages.js'

/** A field or an error whose places are shown. */
export interface SearchTerm {
  readonly kind: 'field' | 'error'
  readonly name: string
}

/** Something that can be chosen in the list. */
export type SearchOption = { readonly key: string } & (
  | { readonly kind: 'entry'; readonly entry: SearchEntry; readonly as: ResultKind }
  | { readonly kind: 'place'; readonly place: TermPlace }
  | { readonly kind: 'term'; readonly result: Extract<SearchResult, { readonly kind: 'field' | 'error' }> }
  | { readonly kind: 'all-places'; readonly term: SearchTerm; readonly count: number }
  | { readonly kind: 'more'; readonly group: GroupName; readonly count: number }
  | { readonly kind: 'recent'; readonly page: RecentPage }
)

export type GroupName = ResultKind | 'best' | 'recent' | 'popular' | 'similar' | 'places'

/** Options under a heading. */
export interface SearchGroup {
  readonly name: GroupName
  readonly options: readonly SearchOption[]
}

/** How many results a group shows before the rest is asked for. */
const caps: Readonly<Record<ResultKind, number>> = {
  operation: 6,
  notice: 4,
  product: 3,
  guide: 4,
  page: 2,
  field: 3,
  error: 3,
  text: 5,
}

/** The results of an answer in groups: the best alone, the others by what they are, with the better groups first. */
export function answerGroups(answer: SearchAnswer, opened: ReadonlySet<GroupName>): readonly SearchGroup[] {
  const [best, ...others] = answer.results
  if (best === undefined) return []
  const kinds = new Map<ResultKind, SearchResult[]>()
  for (const result of others) {
    const kind = kindOf(result)
    const known = kinds.get(kind)
    if (known === undefined) kinds.set(kind, [result])
    else known.push(result)
  }
  const groups = [...kinds].map(([kind, results]): SearchGroup => {
    const most = opened.has(kind) ? results.length : caps[kind]
    const shown = results.slice(0, results.length === most + 1 ? most + 1 : most)
    const rest = results.length - shown.length
    const more: readonly SearchOption[] =
      rest > 0 ? [{ key: `more ${kind}`, kind: 'more', group: kind, count: rest }] : []
    return { name: kind, options: [...shown.map(result => optionOf(result)), ...more] }
  })
  return [{ name: 'best', options: [optionOf(best), ...placeOptions(best)] }, ...groups]
}

function kindOf(result: SearchResult): ResultKind {
  if (result.kind !== 'entry') return result.kind
  return result.isInText ? 'text' : entryKind(result.entry)
}

/** What an entry is called. */
export function entryKind({ kind }: SearchEntry): ResultKind {
  return kind === 'section' ? 'guide' : kind
}

function optionOf(result: SearchResult): SearchOption {
  if (result.kind === 'entry') return entryOption(result.entry)
  const name = result.kind === 'field' ? result.name : result.code
  return { key: `${result.kind} ${name}`, kind: 'term', result }
}

function entryOption(entry: SearchEntry): SearchOption {
  return { key: `entry ${entry.file}#${entry.fragment}`, kind: 'entry', entry, as: entryKind(entry) }
}

/** The operations with the best term, below it. */
function placeOptions(result: SearchResult): readonly SearchOption[] {
  if (result.kind === 'entry') return []
  const name = result.kind === 'field' ? result.name : result.code
  const term: SearchTerm = { kind: result.kind, name }
  const places = placesAsOptions(result.places)
  return result.count > places.length
    ? [...places, { key: 'all places', kind: 'all-places', term, count: result.count }]
    : places
}

function placesAsOptions(places: readonly TermPlace[]): readonly SearchOption[] {
  return places.map(place => ({
    key: `place ${place.entry.file}#${place.fragment}`,
    kind: 'place',
    place,
  }))
}

/** All places of a term as one group. */
export function placeGroups(places: readonly TermPlace[]): readonly SearchGroup[] {
  return [{ name: 'places', options: placesAsOptions(places) }]
}

/** What is shown before anything is typed. */
export function startGroups(
  recent: readonly RecentPage[],
  popular: readonly SearchEntry[],
): readonly SearchGroup[] {
  const pages = recent.map((page): SearchOption => ({ key: `recent ${page.href}`, kind: 'recent', page }))
  return [
    { name: 'recent' as const, options: pages },
    { name: 'popular' as const, options: popular.map(entryOption) },
  ].filter(({ options }) => options.length > 0)
}

/** What is offered when nothing was found. */
export function similarGroups(similar: readonly SearchEntry[]): readonly SearchGroup[] {
  return similar.length === 0 ? [] : [{ name: 'similar', options: similar.map(entryOption) }]
}

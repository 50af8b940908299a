import type { NavigationItem } from '../navigation/navigation.js'
import { stateOf } from '../navigation/navigation.js'
import type { Site } from '../pages/site.js'
import type { SiteOperation, SitePage } from '../pages/site-page.js'
import { bareTitle } from './normalize.js'
import type { SearchEntry } from './search-entry.js'
import type { SearchGuide } from './search-guide.js'
import type { SearchSettings } from './search-vocabulary.js'

/** What the entries are made of. */
export interface EntrySource {
  readonly site: Site
  /** The same site in the other language: its titles are further names. */
  readonly other?: Site
  readonly guides: readonly SearchGuide[]
  readonly settings: SearchSettings
}

/** An entry with what its other words are taken from. */
export type BuiltEntry =
  | {
      readonly kind: 'operation'
      readonly entry: SearchEntry
      readonly page: SitePage
      readonly operation: SiteOperation
    }
  | { readonly kind: 'page'; readonly entry: SearchEntry; readonly page: SitePage }
  | { readonly kind: 'guide'; readonly entry: SearchEntry; readonly text: string }

/** Where the catalogues list a page or an operation. */
interface Placement {
  readonly item: NavigationItem
  readonly product: string
  readonly order: number
  readonly isMain: boolean
}

/** Everything that the search finds by its title, in the order of the pages. */
export function buildEntries(source: EntrySource): readonly BuiltEntry[] {
  const placements = readPlacements(source.site)
  return [
    ...[...source.site.pages.values()].flatMap(page =>
      page.movedTo !== undefined || page.file === 'index.md'
        ? []
        : page.operations.length === 0
          ? [pageEntry(page, source)]
          : page.operations.map(operation => operationEntry(page, operation, placements, source)),
    ),
    ...source.guides.flatMap((guide, index) => guideEntries(guide, index / source.guides.length, source)),
  ]
}

function readPlacements({ navigation }: Site): ReadonlyMap<string, readonly Placement[]> {
  const found = new Map<string, Placement[]>()
  const groups = navigation.flatMap(section => section.groups)
  for (const protocol of new Set(groups.map(group => group.protocol))) {
    const own = groups.filter(group => group.protocol === protocol)
    const total = own.reduce((sum, { items }) => sum + items.length, 0)
    let place = 0
    for (const { text, items } of own) {
      const main = mainOf(items)
      for (const item of items) {
        const isListed = protocol !== ''
        const placement = {
          item,
          product: isListed ? text : '',
          order: isListed ? place / total : 1,
          isMain: isListed && item === main,
        }
        place += 1
        const known = found.get(item.file)
        if (known === undefined) found.set(item.file, [placement])
        else known.push(placement)
      }
    }
  }
  return found
}

/** What most people want of a product: its first operation, for merchants themselves if there is one. */
function mainOf(items: readonly NavigationItem[]): NavigationItem | undefined {
  return items.find(({ mode }) => mode !== 'partner') ?? items[0]
}

function operationEntry(
  page: SitePage,
  operation: SiteOperation,
  placements: ReadonlyMap<string, readonly Placement[]>,
  source: EntrySource,
): BuiltEntry {
  const isNotice = page.place.section === 'webhook'
  const all = placements.get(page.file) ?? []
  const exact = all.filter(({ item }) => item.fragment === operation.method)
  const own = exact.length > 0 ? exact : all
  const first = (isNotice ? undefined : own.find(({ isMain }) => isMain)) ?? own[0]
  const mode = modeOf(own, page)
  const state = stateOf(operation.badges)
  const names = [
    ...own.map(({ item }) => item.text),
    ...otherTitles(source, page.file, operation.method),
    ...namesOf(source, page.file, operation.method, page.operations.length === 1),
  ]
  const entry: SearchEntry = {
    kind: isNotice ? 'notice' : 'operation',
    title: operation.title,
    file: page.file,
    fragment: operation.method,
    method: isNotice ? '' : operation.method.toUpperCase(),
    path: isNotice ? (page.place.page.split('/').at(-1) ?? '') : page.place.path,
    protocol: page.place.protocol,
    ...(mode === undefined ? {} : { mode }),
    ...(state === undefined ? {} : { state }),
    product: first?.product ?? '',
    order: first?.order ?? 1,
    isMain: !isNotice && first?.isMain === true,
    names: furtherNames(operation.title, names),
  }
  return { kind: 'operation', entry, page, operation }
}

/** One mode where all places of an operation have it; by its path where the catalogues do not say. */
function modeOf(placements: readonly Placement[], page: SitePage): 'direct' | 'partner' | undefined {
  const modes = new Set(placements.map(({ item }) => item.mode))
  const [only] = modes
  if (modes.size === 1 && only !== undefined) return only
  return modes.size <= 1 && /(?:^|[/-])partner(?:[/-]|$)/.test(page.place.page) ? 'partner' : undefined
}

function pageEntry(page: SitePage, source: EntrySource): BuiltEntry {
  const isProduct = page.place.section === 'catalogue'
  const at = source.site.products.findIndex(product => product.page.file === page.file)
  const entry: SearchEntry = {
    kind: isProduct ? 'product' : 'page',
    title: page.title,
    file: page.file,
    fragment: '',
    method: '',
    path: '',
    protocol: page.place.isCatalogue ? '' : page.place.protocol,
    product: '',
    order: at < 0 ? 0.5 : at / source.site.products.length,
    isMain: false,
    names: furtherNames(page.title, [
      ...otherTitles(source, page.file, ''),
      ...namesOf(source, page.file, '', true),
    ]),
  }
  return { kind: 'page', entry, page }
}

function guideEntries(guide: SearchGuide, order: number, source: EntrySource): readonly BuiltEntry[] {
  const base = { method: '', path: '', protocol: '', order, isMain: false } as const
  const names = namesOf(source, guide.file, '', true)
  const entry: SearchEntry = {
    ...base,
    kind: 'guide',
    title: guide.title,
    file: guide.file,
    fragment: '',
    product: '',
    names: furtherNames(guide.title, names),
  }
  const sections = guide.headings.map((heading): BuiltEntry => {
    const own = { title: heading.text, file: guide.file, fragment: heading.id, product: guide.title }
    return {
      kind: 'guide',
      entry: { ...base, ...own, kind: 'section', names: namesOf(source, guide.file, heading.id, false) },
      text: '',
    }
  })
  return [{ kind: 'guide', entry, text: guide.text }, ...sections]
}

/** The title in the other language; none where it is not translated as a whole. */
function otherTitles({ other }: EntrySource, file: string, method: string): readonly string[] {
  const page = other?.pages.get(file)
  if (page === undefined) return []
  const titles =
    method === '' ? [page.title] : page.operations.filter(one => one.method === method).map(one => one.title)
  return titles.filter(title => other?.language !== 'en' || !/\p{Script=Han}/u.test(title))
}

function namesOf(
  { settings: { names } }: EntrySource,
  file: string,
  fragment: string,
  isOnly: boolean,
): readonly string[] {
  const own = fragment === '' ? [] : (names.get(`${file}#${fragment}`) ?? [])
  return isOnly ? [...own, ...(names.get(file) ?? [])] : own
}

/** Names that say something else than the title. */
function furtherNames(title: string, names: readonly string[]): readonly string[] {
  const known = new Set([bareTitle(title)])
  return names.filter(name => {
    const bare = bareTitle(name)
    if (bare === '' || known.has(bare)) return false
    known.add(bare)
    return true
  })
}

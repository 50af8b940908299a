import { pageFolders } from '../../generator/load/page-folders.js'
import type { BadgeName, MerchantMode } from '../../generator/model/model.js'
import type { SiteOperation, SitePage } from '../pages/site-page.js'
import { plainText } from '../render/plain-text.js'
import type { EntryState, NavigationWords } from '../words/navigation-words.js'
import { type CatalogueEntry, type CatalogueGroup, readCatalogue } from './catalogue.js'
import { entryLabel } from './entry-label.js'
import { joinGroups } from './join-groups.js'
import { type SiteProduct, siteProducts } from './products.js'
import { tellApart } from './tell-apart.js'

/** An entry of the sidebar. */
export interface NavigationItem {
  readonly text: string
  /** The page's file: `openapi/v3/….md`. */
  readonly file: string
  /** Method or variant in the page; '' for the page. */
  readonly fragment: string
  /** Only for a page with one merchant mode. */
  readonly mode?: MerchantMode
  readonly state?: EntryState
  /** What tells it from other entries of the list with the same words: a protocol, a product, a path. */
  readonly mark?: string
  /** The heading above it on the page of its product. */
  readonly part?: string
}

/** Pages under one product. */
export interface NavigationGroup {
  readonly text: string
  readonly protocol: string
  /** The heading above the product in the index. */
  readonly caption?: string
  /** The page of the product. */
  readonly file?: string
  /** The merchant modes with at least one entry; none where the catalogue does not say. */
  readonly modes: readonly MerchantMode[]
  /** Pages outside of all products: unlisted ones, common errors. */
  readonly isRest?: true
  readonly items: readonly NavigationItem[]
}

/** One half of the site: operations or webhooks. */
export interface NavigationSection {
  readonly name: 'openapi' | 'webhook'
  readonly groups: readonly NavigationGroup[]
}

/**
 * The sidebar: products that have pages, then the entries of catalogues, each in their order, then the pages outside of
 * all of them. The half of the webhooks has the products with webhooks.
 */
export function buildNavigation(
  pages: readonly SitePage[],
  words: NavigationWords,
): readonly NavigationSection[] {
  const byFile = new Map(pages.map(page => [page.file, page]))
  const products = siteProducts(pages).map(product => productGroup(product, byFile))
  return (['openapi', 'webhook'] as const).map(name => {
    const catalogue = byFile.get(`${name}/index.md`)
    const listed = catalogue === undefined ? [] : readCatalogue(catalogue.page)
    const groups = [
      ...products.map(group => (name === 'openapi' ? group : webhooksOf(group))),
      ...joinGroups(listed.map(group => groupOf(group, byFile))),
    ].filter(({ items }) => items.length > 0)
    const known = new Set(groups.flatMap(({ items }) => items.map(({ file }) => file)))
    const others = pages.filter(
      page =>
        page.place.section === name &&
        !page.place.isCatalogue &&
        page.movedTo === undefined &&
        !known.has(page.file),
    )
    const errors = name === 'openapi' ? pages.filter(({ place }) => place.section === 'errors') : []
    const all = [...groups, ...otherPages(words.unlisted, others), ...otherPages(words.commonErrors, errors)]
    const told = ({ items, ...group }: NavigationGroup): NavigationGroup => {
      const placed = items.map(item => ({ item, group: { ...group, items } }))
      return { ...group, items: tellApart(placed, ({ part }) => part) }
    }
    return { name, groups: all.map(told) }
  })
}

const siteAddress = new RegExp(`^/((?:${pageFolders.join('|')})(?:/[^?#]*)?)(?:\\?[^#]*)?(?:#(.*))?$`)

/** The file and the fragment of an address from the root of the site; undefined for other addresses. */
export function fileOfAddress(
  address: string,
): { readonly file: string; readonly fragment: string } | undefined {
  const found = siteAddress.exec(address)
  if (found === null) return undefined
  const path = decode(found[1] ?? '').replace(/\.(?:md|html)$/, '')
  const file = path.endsWith('/') ? `${path}index.md` : `${path}.md`
  return { file, fragment: decode(found[2] ?? '') }
}

/** The page and the fragment at an address from the root; `/a/b` may be the page `a/b/index.md`. */
export function pageAt(
  address: string,
  pages: ReadonlyMap<string, SitePage>,
): { readonly page: SitePage; readonly fragment: string } | undefined {
  const { file = '', fragment = '' } = fileOfAddress(address) ?? {}
  const page = pages.get(file) ?? pages.get(file.replace(/\.md$/, '/index.md'))
  return page && { page, fragment }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A lone `%` is not an escape. Keep the address as written.
    return text
  }
}

/** The state that badges express. */
export function stateOf(badges: readonly BadgeName[]): EntryState | undefined {
  if (badges.some(name => name === 'deprecated' || name === 'discarded')) return 'gone'
  if (badges.includes('redesigned')) return 'replaced'
  const asks = badges.some(name => name === 'privated' || name === 'need-accessment' || name === 'need-tbt')
  return asks ? 'restricted' : undefined
}

function groupOf(group: CatalogueGroup, pages: ReadonlyMap<string, SitePage>): NavigationGroup {
  const items = itemsOf(group.entries, pages)
  const modes = modesOf(group.entries)
  return { text: plainText(group.name), protocol: group.protocol, modes, items: withTellingModes(items) }
}

function productGroup(
  { page, group, parts }: SiteProduct,
  pages: ReadonlyMap<string, SitePage>,
): NavigationGroup {
  const items = parts.flatMap(({ title, entries }) => {
    const part = plainText(title)
    return itemsOf(entries, pages).map(item => (part === '' ? item : { ...item, part }))
  })
  const { file, title, place } = page
  const caption = plainText(group)
  return {
    text: title,
    protocol: place.protocol,
    ...(caption === '' ? {} : { caption }),
    file,
    modes: modesOf(parts.flatMap(({ entries }) => entries)),
    items: withTellingModes(items),
  }
}

function modesOf(entries: readonly CatalogueEntry[]): readonly MerchantMode[] {
  return (['direct', 'partner'] as const).filter(mode => entries.some(({ modes }) => modes.includes(mode)))
}

/** The webhooks of a product, for the half of the site that shows no operations. */
function webhooksOf({ items, ...group }: NavigationGroup): NavigationGroup {
  return {
    ...group,
    items: items.filter(({ file }) => file.startsWith('webhook/')).map(({ part: __, ...item }) => item),
  }
}

function itemsOf(
  entries: readonly CatalogueEntry[],
  pages: ReadonlyMap<string, SitePage>,
): readonly NavigationItem[] {
  return entries.flatMap(entry => itemOf(entry, pages) ?? [])
}

/** The page that an entry of a catalogue leads to, named by its title; undefined for pages that are not there. */
export function itemOf(
  entry: CatalogueEntry,
  pages: ReadonlyMap<string, SitePage>,
): NavigationItem | undefined {
  const found = pageAt(entry.address, pages)
  if (found === undefined) return undefined
  const { page, fragment } = found
  const [mode, second] = entry.modes
  const state = stateOfAll(operationsAt(page, fragment)) ?? signState(entry.text)
  return {
    text: entryLabel(page, fragment),
    file: page.file,
    fragment,
    ...(mode === undefined || second !== undefined ? {} : { mode }),
    ...(state === undefined ? {} : { state }),
  }
}

/** Leaves out a mode that all entries of a group share. */
function withTellingModes(items: readonly NavigationItem[]): readonly NavigationItem[] {
  if (new Set(items.map(({ mode }) => mode)).size > 1) return items
  return items.map(({ mode: _, ...item }) => item)
}

/** The state that operations share: a page is withdrawn or replaced only if all of them are. */
export function stateOfAll(operations: readonly SiteOperation[]): EntryState | undefined {
  const states = operations.map(({ badges }) => stateOf(badges))
  if (states.length === 0) return undefined
  if (states.every(state => state === 'gone')) return 'gone'
  if (states.every(state => state === 'gone' || state === 'replaced')) return 'replaced'
  return states.find(state => state === 'restricted')
}

/** The operation of a fragment, or all operations of the page. */
export function operationsAt(page: SitePage, fragment: string): readonly SiteOperation[] {
  const own = page.operations.filter(({ method }) => method === fragment)
  return own.length > 0 ? own : page.operations
}

/** The state by the signs beside a link in a catalogue. */
function signState(text: string): EntryState | undefined {
  if (text.includes(':no_entry_sign:')) return 'gone'
  return text.includes(':closed_lock_with_key:') ? 'restricted' : undefined
}

/** Pages outside of the catalogues as a group; none without pages. */
function otherPages(text: string, pages: readonly SitePage[]): readonly NavigationGroup[] {
  const items = pages.map((page): NavigationItem => {
    const state = stateOfAll(page.operations)
    return { text: page.title, file: page.file, fragment: '', ...(state === undefined ? {} : { state }) }
  })
  return items.length === 0 ? [] : [{ text, protocol: '', modes: [], isRest: true, items }]
}

import { protocolLabel, protocolOf, withinProtocol } from '../../generator/dialect/protocols.js'
import type { MerchantMode } from '../../generator/model/model.js'
import type { Site } from '../pages/site.js'
import { type NavigationGroup, type NavigationItem, operationsAt } from './navigation.js'

/** A product as the catalogue shows it. */
export interface CatalogueProduct {
  readonly name: string
  /** The page of the product; without it the catalogue shows all entries itself. */
  readonly file?: string
  /** One sentence; '' without a page. */
  readonly about: string
  /** `v3`, `brand`, `v2`; '' if its pages are of several. */
  readonly protocol: string
  readonly operations: number
  readonly notices: number
  readonly modes: readonly MerchantMode[]
  /** The first calls of the product that are in use: pages begin with what is needed first. */
  readonly calls: readonly NavigationItem[]
  readonly items: readonly NavigationItem[]
}

/** Products under one heading. `current` ones are shown, `older` (APIv2), `gone` and `other` ones folded, in this order. */
export interface CatalogueSection {
  readonly kind: 'current' | 'older' | 'gone' | 'other'
  readonly title: string
  readonly products: readonly CatalogueProduct[]
}

/** How many calls a product shows. */
const callCount = 3

const kinds = ['current', 'older', 'gone', 'other'] as const

/** The products of one half of the site by heading: APIv3 first, then APIv2, then what is withdrawn, then pages without product. */
export function catalogueSections(
  site: Site,
  half: 'openapi' | 'webhook',
  withdrawn: string,
): readonly CatalogueSection[] {
  const groups = site.navigation.find(({ name }) => name === half)?.groups ?? []
  const placed = groups.map(group => {
    const kind = kindOf(group)
    return { kind, title: kind === 'gone' ? withdrawn : titleOf(group), product: productOf(group, site) }
  })
  return kinds.flatMap(kind => {
    const sections = new Map<string, CatalogueProduct[]>()
    for (const own of placed)
      if (own.kind === kind) sections.set(own.title, [...(sections.get(own.title) ?? []), own.product])
    return [...sections].map(([title, products]) => ({ kind, title, products }))
  })
}

function kindOf(group: NavigationGroup): CatalogueSection['kind'] {
  if (group.isRest === true) return 'other'
  if (group.items.every(({ state }) => state === 'gone')) return 'gone'
  return protocolIn(group) === 'v2' ? 'older' : 'current'
}

function titleOf(group: NavigationGroup): string {
  if (group.isRest === true) return group.text
  const protocol = protocolIn(group)
  return group.caption ?? (protocol === '' ? '' : protocolLabel(protocol))
}

function protocolIn({ protocol, items }: NavigationGroup): string {
  if (protocol !== '') return protocol
  const own = new Set(items.map(({ file }) => protocolOf(file.replace(/^[^/]+\//, '')) ?? ''))
  return own.size === 1 ? ([...own][0] ?? '') : ''
}

function productOf(group: NavigationGroup, site: Site): CatalogueProduct {
  const { text, file, items, modes } = group
  const known = new Set<string>()
  for (const { file: own, fragment } of items) {
    const page = site.pages.get(own)
    for (const { method } of page === undefined ? [] : operationsAt(page, fragment))
      known.add(`${own}#${method}`)
  }
  const notices = [...known].filter(id => id.startsWith('webhook/')).length
  return {
    name: text,
    ...(file === undefined ? {} : { file }),
    about: file === undefined ? '' : (site.pages.get(file)?.description ?? ''),
    protocol: protocolIn(group),
    operations: known.size - notices,
    notices,
    modes,
    calls: firstCalls(items),
    items,
  }
}

/** Calls with different names, apart from what stands in brackets: partners have most calls of direct merchants, too. */
function firstCalls(items: readonly NavigationItem[]): readonly NavigationItem[] {
  const calls = new Map<string, NavigationItem>()
  for (const item of items) {
    const isUsed = item.state !== 'gone' && item.state !== 'replaced'
    const name = item.text.replace(/\s*[（(].*$/, '')
    if (isUsed && item.file.startsWith('openapi/') && !calls.has(name)) calls.set(name, item)
  }
  return [...calls.values()].slice(0, callCount)
}

/** What follows the name of an entry: `/v3/pay/transactions/jsapi`, or the name of a notice. */
export function entryPath({ file }: NavigationItem, site: Site): string {
  const place = site.pages.get(file)?.place
  if (place === undefined) return ''
  return place.section === 'webhook' ? withinProtocol(place.page) : place.path
}

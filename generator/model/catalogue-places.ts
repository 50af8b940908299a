import type { CatalogueEntry, Product } from './from-page/page-model.js'
import type { MerchantMode } from './model.js'
import type { PageOutline } from './outline.js'
import type { Tag, TagPart } from './tag.js'

/** Where catalogues list an operation or a webhook. */
export interface CataloguePlace {
  readonly tags: readonly string[]
  readonly modes: readonly MerchantMode[]
}

/** The place of what no catalogue lists. */
export const nowhere: CataloguePlace = { tags: [], modes: [] }

/** What all catalogues say together. */
export interface CataloguePlaces {
  /** `method` is '' for a webhook. */
  place(section: CatalogueEntry['section'], page: string, method: string): CataloguePlace
  readonly tags: readonly Tag[]
}

/** A product page, and the heading above it in the index. */
export interface PlacedProduct {
  readonly file: string
  readonly product: Product
  /** Absent where the index does not list it. */
  readonly group?: string
}

/** The product pages in the order of `openapi/index.md`; behind them those that it does not list (rule L8). */
export function orderedProducts(pages: readonly PageOutline[]): readonly PlacedProduct[] {
  const all = pages.flatMap(({ file, product }) => (product === undefined ? [] : [{ file, product }]))
  const links = pages.flatMap(({ catalogue }) => catalogue?.products ?? [])
  const groups = new Map<string, string>()
  for (const { page, group } of links) if (!groups.has(page)) groups.set(page, group)
  const listed = [...groups].flatMap(([page, group]) =>
    all.filter(({ product }) => product.page === page).map(own => ({ ...own, group })),
  )
  return [...listed, ...all.filter(({ product }) => !groups.has(product.page))]
}

/** Reads the catalogues of all pages together. Product pages count before tables with a column of products. */
export function cataloguePlaces(pages: readonly PageOutline[]): CataloguePlaces {
  const products = orderedProducts(pages)
  const own = entriesByPage(products.flatMap(({ product }) => productEntries(product)))
  const tables = entriesByPage(pages.flatMap(({ catalogue }) => catalogue?.entries ?? []))
  return {
    place(section, page, method) {
      const key = `${section}/${page}`
      const entries = [
        ...ownEntries(own.get(key) ?? [], method),
        ...(tables.has(key) ? tableEntries(tables.get(key) ?? [], method) : []),
      ]
      if (entries.length === 0 && !tables.has(key)) return nowhere
      const modes = new Set(entries.flatMap(entry => entry.modes))
      return {
        tags: [...new Set(entries.flatMap(({ tag }) => (tag === undefined ? [] : [tag])))],
        modes: (['direct', 'partner'] as const).filter(mode => modes.has(mode)),
      }
    },
    tags: uniqueTags([
      ...productTags(products, pages),
      ...pages.flatMap(({ catalogue }) => catalogue?.tags ?? []),
    ]),
  }
}

/** The entries of all parts of a product. */
export function productEntries({ parts }: Product): readonly CatalogueEntry[] {
  return parts.flatMap(({ entries }) => entries)
}

/** Entries that count for a method: an entry without a fragment counts for all, as does one with a variant for a webhook. */
export function ownEntries(entries: readonly CatalogueEntry[], method: string): readonly CatalogueEntry[] {
  return entries.filter(({ fragment }) => method === '' || fragment === '' || fragment === method)
}

/** The same in a table with a column of products, where all entries count for an operation without one of its own. */
function tableEntries(entries: readonly CatalogueEntry[], method: string): readonly CatalogueEntry[] {
  const own = ownEntries(entries, method)
  return own.length > 0 ? own : entries
}

function entriesByPage(entries: readonly CatalogueEntry[]): ReadonlyMap<string, readonly CatalogueEntry[]> {
  return grouped(entries, ({ section, page }) => `${section}/${page}`)
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [one])
    else known.push(one)
  }
  return groups
}

/** One tag for each name; pages with the same title have their parts in one. */
function productTags(products: readonly PlacedProduct[], pages: readonly PageOutline[]): readonly Tag[] {
  const idsOf = idsByPage(pages)
  const tags = new Map<string, Tag>()
  for (const { file, product, group } of products) {
    const first = tags.get(product.title)
    const parts = product.parts.map(
      ({ title, entries }): TagPart => ({
        kind: 'tag-part',
        title,
        entries: [...new Set(entries.flatMap(entry => idsOf(entry)))],
      }),
    )
    tags.set(product.title, {
      kind: 'tag',
      name: product.title,
      page: product.page,
      description: product.description,
      ...(group === undefined || group === '' ? {} : { group }),
      file,
      span: product.span,
      ...first,
      parts: [...(first?.parts ?? []), ...parts],
    })
  }
  return [...tags.values()]
}

/** Ids of the operations and webhooks that an entry means. */
function idsByPage(pages: readonly PageOutline[]): (entry: CatalogueEntry) => readonly string[] {
  const operations = grouped(
    pages.flatMap(page => page.operations),
    ({ page }) => page,
  )
  const webhooks = new Map(pages.flatMap(page => page.webhooks).map(({ page, id }) => [page, id]))
  return ({ section, page, fragment }) => {
    if (section === 'webhook') return webhooks.has(page) ? [webhooks.get(page) ?? ''] : []
    const own = operations.get(page) ?? []
    return own.filter(({ method }) => fragment === '' || fragment === method).map(({ id }) => id)
  }
}

function uniqueTags(all: readonly Tag[]): readonly Tag[] {
  const tags = new Map<string, Tag>()
  for (const tag of all) if (!tags.has(tag.name)) tags.set(tag.name, tag)
  return [...tags.values()]
}

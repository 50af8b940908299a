import { readModeHead } from '../../generator/dialect/catalogue-heads.js'
import { findKey } from '../../generator/model/from-page/attributes.js'
import { buildCatalogue } from '../../generator/model/from-page/build-catalogue.js'
import { tableBlocks } from '../../generator/model/from-page/table-blocks.js'
import type { MerchantMode } from '../../generator/model/model.js'
import type { Page, TableBlock } from '../../generator/parse/page.js'
import type { SitePage } from '../pages/site-page.js'
import { type CatalogueEntry, cellEntries } from './catalogue.js'

/** A product page (rule L7) in the order of the index. */
export interface SiteProduct {
  readonly page: SitePage
  /** The heading above it in the index; '' without. */
  readonly group: string
  readonly parts: readonly ProductPart[]
}

/** What stands under a heading of a product page. */
export interface ProductPart {
  readonly title: string
  readonly entries: readonly CatalogueEntry[]
}

/** The product pages as `openapi/index.md` lists them (rule L8), and behind them the others. */
export function siteProducts(pages: readonly SitePage[]): readonly SiteProduct[] {
  const own = new Map(
    pages.filter(isProduct).map(page => [page.place.page, { page, group: '', parts: partsOf(page.page) }]),
  )
  if (own.size === 0) return []
  const index = pages.find(({ file }) => file === 'openapi/index.md')
  const links = index === undefined ? [] : buildCatalogue(index.page, 'openapi', () => undefined).products
  const listed = new Map<string, SiteProduct>()
  for (const { page, group } of links) {
    const product = own.get(page)
    if (product !== undefined && !listed.has(page)) listed.set(page, { ...product, group })
  }
  return [...listed.values(), ...[...own].flatMap(([page, product]) => (listed.has(page) ? [] : [product]))]
}

function isProduct({ place, movedTo }: SitePage): boolean {
  return place.section === 'catalogue' && movedTo === undefined
}

function partsOf({ sections }: Page): readonly ProductPart[] {
  const parts: { title: string; entries: CatalogueEntry[] }[] = [{ title: '', entries: [] }]
  for (const { heading, blocks } of sections)
    for (const block of heading === undefined ? blocks : [heading, ...blocks]) {
      if (block.kind === 'heading' && block.depth > 1) parts.push({ title: block.text, entries: [] })
      for (const table of tableBlocks([block])) parts.at(-1)?.entries.push(...productEntries(table))
    }
  return parts.filter(({ entries }) => entries.length > 0)
}

/** A table of a product page: its columns are merchant modes. */
export interface ProductTable {
  /** The mode of each column; undefined for entries of neither mode. */
  readonly columns: readonly (MerchantMode | undefined)[]
  readonly rows: readonly (readonly ProductCell[])[]
}

/** A cell with at most one entry. */
export interface ProductCell {
  readonly entry: CatalogueEntry | undefined
  /** Whether it stands for all columns. */
  readonly isWide: boolean
}

/** Reads a table of a product page (rule L7). */
export function productTable({ table }: TableBlock): ProductTable {
  const columns = table.head.cells.map(({ text }) => modeOf(text.trim()))
  const rows = table.rows.map(({ cells }) => {
    let column = 0
    return cells.map((cell): ProductCell => {
      const isWide = findKey(cell.attributes, 'colspan')?.value === '2'
      const [entry] = cellEntries([cell], isWide ? columns : [columns[Math.min(column, columns.length - 1)]])
      column += isWide ? 2 : 1
      return { entry, isWide }
    })
  })
  return { columns, rows }
}

/** The entries of a table of a product page. */
function productEntries(block: TableBlock): readonly CatalogueEntry[] {
  return productTable(block).rows.flatMap(cells => cells.flatMap(({ entry }) => entry ?? []))
}

function modeOf(head: string): MerchantMode | undefined {
  const meant = readModeHead(head)
  return meant?.kind === 'mode' ? meant.mode : undefined
}

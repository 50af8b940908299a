import type { CatalogueEntry } from '../navigation/catalogue.js'
import { pageAt } from '../navigation/navigation.js'
import type { SiteProduct } from '../navigation/products.js'
import type { NavigationWords } from '../words/navigation-words.js'
import { type CatalogueContext, renderEntries, renderFilter } from './catalogue.js'
import { escapeHtml } from './html.js'

/** The field above the products of an index, and each product: its description, and its entries when opened. */
export function renderProducts(products: readonly SiteProduct[], context: CatalogueContext): string {
  return products.map(product => renderProduct(product, context)).join('')
}

/** The field that opens the products with matching entries. */
export function renderProductFilter(products: readonly SiteProduct[], words: NavigationWords): string {
  return renderFilter(products.flatMap(({ parts }) => parts.flatMap(({ entries }) => entries)).length, words)
}

function renderProduct({ page, parts }: SiteProduct, context: CatalogueContext): string {
  const entries = parts.flatMap(part => part.entries)
  const href = escapeHtml(context.site.href(page.file))
  const about =
    page.description === '' ? '' : `<span class="product-about">${escapeHtml(page.description)}</span>`
  return (
    `<details class="catalogue-group product"><summary><span class="product-title"><a href="${href}">${escapeHtml(page.title)}</a>` +
    `<span class="count">${entries.length}</span></span>${about}</summary>` +
    `${renderEntries(entries, page.title, context)}</details>`
  )
}

/** The webhooks of all products, each product under its own heading. */
export function renderNotices(products: readonly SiteProduct[], context: CatalogueContext): string {
  const groups = products.flatMap(({ page, parts }) => {
    const entries = parts.flatMap(part => part.entries.filter(entry => isWebhook(entry, context)))
    return entries.length === 0 ? [] : [{ page, entries }]
  })
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  const body = groups.map(({ page, entries }) => {
    const id = context.ids.take(`product-${page.title}`)
    const heading = `<h2 id="${escapeHtml(id)}" tabindex="-1"><a href="${escapeHtml(context.site.href(page.file))}">${escapeHtml(page.title)}</a></h2>`
    return `<section class="catalogue-group">${heading}${renderEntries(entries, page.title, context)}</section>`
  })
  return groups.length === 0
    ? ''
    : `<div class="catalogue">${renderFilter(count, context.words.navigation)}${body.join('')}</div>`
}

function isWebhook({ address }: CatalogueEntry, { site }: CatalogueContext): boolean {
  return pageAt(address, site.pages)?.page.place.section === 'webhook'
}

import { protocolLabel, protocolOf } from '../../generator/dialect/protocols.js'
import {
  type CatalogueProduct,
  type CatalogueSection,
  catalogueSections,
} from '../navigation/catalogue-sections.js'
import { listPages } from '../navigation/list-pages.js'
import type { SiteWords } from '../words/site-words.js'
import { type EntryContext, renderEntry } from './entry.js'
import { escapeHtml } from './html.js'
import type { Ids } from './ids.js'

/** What the catalogue pages need. */
export interface CatalogueContext extends EntryContext {
  readonly ids: Ids
}

/**
 * The catalogue of operations or of notices: a field that finds entries among all of them, products by heading, and
 * below them what is older, withdrawn or without a product, folded.
 */
export function renderProductCards(half: 'openapi' | 'webhook', context: CatalogueContext): string {
  const words = context.words.furniture.catalogue
  const sections = catalogueSections(context.site, half, words.withdrawn)
  const count = sections.reduce((sum, { products }) => sum + entriesIn(products), 0)
  if (count === 0) return ''
  const current = sections.filter(({ kind }) => kind === 'current')
  const folds = (['older', 'gone', 'other'] as const).map(kind =>
    renderFold(
      sections.filter(section => section.kind === kind),
      half,
      context,
    ),
  )
  const shown = current.map(section => renderSection(section, 2, half, context)).join('')
  return (
    `<div class="catalogue" data-half="${half}">${renderFinder(count, context)}` +
    `<div class="catalogue-products">${shown}${folds.join('')}${renderReplacedLink(context)}</div></div>`
  )
}

/** The way to what is withdrawn or replaced. */
function renderReplacedLink({ site, words }: CatalogueContext): string {
  const { title } = words.furniture.replaced
  return `<p class="catalogue-more"><a href="${escapeHtml(site.href(listPages.replaced))}">${escapeHtml(title)}</a></p>`
}

/** The field works with the sidebar's data: the page does not carry all entries twice. */
function renderFinder(count: number, { words }: CatalogueContext): string {
  const { find, findHint } = words.furniture.catalogue
  return (
    `<div class="catalogue-filter"><label for="catalogue-filter">${escapeHtml(find(count))}</label>` +
    `<input id="catalogue-filter" type="search" placeholder="${escapeHtml(findHint)}" autocomplete="off"></div>` +
    `<p class="catalogue-status" role="status" hidden></p><ul class="catalogue-found" hidden></ul>`
  )
}

function entriesIn(products: readonly CatalogueProduct[]): number {
  return products.reduce((sum, { items }) => sum + items.length, 0)
}

function renderSection(
  { title, products }: CatalogueSection,
  level: 2 | 3,
  half: 'openapi' | 'webhook',
  context: CatalogueContext,
): string {
  const id = escapeHtml(context.ids.take(title === '' ? 'products' : title))
  const heading = title === '' ? '' : `<h${level} id="${id}" tabindex="-1">${escapeHtml(title)}</h${level}>`
  const cards = products.map(product => renderCard(product, half, context)).join('')
  return `<section class="catalogue-section">${heading}<div class="product-cards product-cards-${half}">${cards}</div></section>`
}

/** Sections behind one line that names their version or kind, and how many products they have. */
function renderFold(
  sections: readonly CatalogueSection[],
  half: 'openapi' | 'webhook',
  context: CatalogueContext,
): string {
  const [first] = sections
  if (first === undefined) return ''
  const products = sections.flatMap(own => own.products)
  const title = first.kind === 'older' ? protocolLabel('v2') : first.title
  const { products: productCount } = context.words.furniture.catalogue
  const count =
    first.kind === 'other'
      ? context.words.navigation.entryCount(entriesIn(products))
      : productCount(products.length)
  const names = first.kind === 'other' ? '' : products.map(({ name }) => name).join(' · ')
  const body = sections
    .map(section =>
      renderSection(sections.length === 1 ? { ...section, title: '' } : section, 3, half, context),
    )
    .join('')
  return (
    `<details class="catalogue-fold catalogue-${first.kind}"><summary><span class="fold-title">${escapeHtml(title)}</span>` +
    ` <span class="count">${escapeHtml(count)}</span><span class="fold-names">${escapeHtml(names)}</span></summary>${body}</details>`
  )
}

function renderCard(
  product: CatalogueProduct,
  half: 'openapi' | 'webhook',
  context: CatalogueContext,
): string {
  const { name, file, about } = product
  const id = escapeHtml(context.ids.take(`tag-${product.protocol}-${name}`))
  const facts = `<span class="product-facts">${factsOf(product, half, context).join('')}</span>`
  if (file === undefined) return renderOpeningCard(product, half, id, facts, context)
  const title = `<a class="product-name" href="${escapeHtml(context.site.href(file))}">${escapeHtml(name)}</a>`
  const body =
    half === 'webhook'
      ? renderItems(product, context)
      : `${about === '' ? '' : `<span class="product-about">${escapeHtml(about)}</span>`}${renderCalls(product, context)}`
  return `<div class="product-card" id="${id}">${title}${body}${facts}</div>`
}

/** A product without a page holds its entries itself. */
function renderOpeningCard(
  product: CatalogueProduct,
  half: 'openapi' | 'webhook',
  id: string,
  facts: string,
  context: CatalogueContext,
): string {
  const calls = half === 'webhook' ? '' : renderCalls(product, context)
  return (
    `<div class="product-card" id="${id}"><details><summary><span class="product-name">${escapeHtml(product.name)}</span>${facts}</summary>` +
    `${renderItems(product, context)}</details>${calls}</div>`
  )
}

function renderItems({ items }: CatalogueProduct, context: CatalogueContext): string {
  return `<ul class="product-items">${items.map(item => `<li>${renderEntry(item, context)}</li>`).join('')}</ul>`
}

function renderCalls({ calls }: CatalogueProduct, { site }: CatalogueContext): string {
  if (calls.length === 0) return ''
  const links = calls.map(
    ({ text, file, fragment }) =>
      `<a href="${escapeHtml(site.href(file, fragment))}">${escapeHtml(text)}</a>`,
  )
  return `<span class="product-calls">${links.join(' · ')}</span>`
}

/** Version, numbers and modes, as words in a row. */
function factsOf(
  { protocol, operations, notices, modes, items }: CatalogueProduct,
  half: 'openapi' | 'webhook',
  { words }: CatalogueContext,
): readonly string[] {
  const { catalogue } = words.furniture
  const isGone = items.every(({ state }) => state === 'gone')
  const state = isGone ? `<span class="state state-gone">${words.navigation.states.gone}</span>` : ''
  const texts = [
    ...(protocol === '' ? [] : [versionName(protocol, words)]),
    ...(half === 'openapi' && operations > 0 ? [catalogue.operations(operations)] : []),
    ...(notices > 0 ? [catalogue.notices(notices)] : []),
    ...(modes.length === 0 ? [] : [modes.map(mode => words.navigation.modes[mode]).join(' / ')]),
  ]
  return [state, ...texts.map(text => `<span>${escapeHtml(text)}</span>`)]
}

/** The name of a version in the edition's language; a catalogue may have one that the dialect does not know. */
function versionName(name: string, { operation }: SiteWords): string {
  const protocol = protocolOf(`${name}/`)
  return protocol === undefined ? protocolLabel(name) : operation.versions[protocol]
}

import { protocolLabel, withinProtocol } from '../../generator/dialect/protocols.js'
import type { CatalogueEntry, CatalogueGroup } from '../navigation/catalogue.js'
import { badgesOf, operationsAt, pageAt, stateOf } from '../navigation/navigation.js'
import type { Site } from '../pages/site.js'
import type { SitePage } from '../pages/site-page.js'
import type { EntryState, NavigationWords } from '../words/navigation-words.js'
import type { SiteWords } from '../words/site-words.js'
import { escapeHtml } from './html.js'
import type { Ids } from './ids.js'
import type { Markdown } from './inline.js'
import { plainText } from './plain-text.js'

/** The context in which a catalogue page is rendered. */
export interface CatalogueContext {
  readonly site: Site
  readonly markdown: Markdown
  readonly page: SitePage
  readonly ids: Ids
  readonly words: SiteWords
}

/** A catalogue page: each product with its links, and a field to filter them. */
export function renderCatalogue(groups: readonly CatalogueGroup[], context: CatalogueContext): string {
  const filter = renderFilter(
    groups.reduce((sum, { entries }) => sum + entries.length, 0),
    context.words.navigation,
  )
  // The catalogue of webhooks repeats its formats: adjacent groups with the same one share a heading.
  const body = groups.map((group, index) => {
    const isSame = group.protocol === '' && group.name === groups[index - 1]?.name
    return renderGroup(group, isSame ? '' : renderGroupName(group, context), context)
  })
  return `<div class="catalogue">${filter}${body.join('')}</div>`
}

/** The field that narrows down the entries of a page. */
export function renderFilter(count: number, words: NavigationWords): string {
  return (
    `<div class="catalogue-filter"><label for="catalogue-filter">${escapeHtml(words.filterEntries(count))}</label>` +
    `<input id="catalogue-filter" type="search" placeholder="${escapeHtml(words.filterHint)}" autocomplete="off"></div>` +
    `<p class="catalogue-none" role="status" hidden>${escapeHtml(words.noEntry)}</p>`
  )
}

function renderGroup(group: CatalogueGroup, heading: string, context: CatalogueContext): string {
  const entries = renderEntries(group.entries, plainText(group.name), context)
  return `<section class="catalogue-group">${heading}${entries}</section>`
}

/** Entries as a list; `group` is a word by which all of them are found. */
export function renderEntries(
  entries: readonly CatalogueEntry[],
  group: string,
  context: CatalogueContext,
): string {
  return `<ul>${entries.map(entry => renderEntry(entry, group, context)).join('')}</ul>`
}

function renderGroupName(group: CatalogueGroup, { markdown, page, ids }: CatalogueContext): string {
  const name = plainText(group.name)
  const id = ids.take(`tag-${group.protocol === '' ? '' : `${group.protocol}-`}${name}`)
  const protocol =
    group.protocol === '' ? '' : ` <span class="protocol">${escapeHtml(protocolLabel(group.protocol))}</span>`
  const words = markdown.inline(group.name.replace(/<br\s*\/?>/g, ' '), page.file)
  return `<h2 id="${escapeHtml(id)}" tabindex="-1">${words}${protocol}</h2>`
}

function renderEntry(
  entry: CatalogueEntry,
  group: string,
  { site, markdown, page: own, words: { navigation } }: CatalogueContext,
): string {
  const { page, fragment = '' } = pageAt(entry.address, site.pages) ?? {}
  const operations = page === undefined ? [] : operationsAt(page, fragment)
  const state = stateOf(badgesOf(operations))
  const methods = operations.map(({ method }) => method)
  const isWebhook = page?.place.section === 'webhook'
  const shown = isWebhook ? '' : methods.map(method => methodBadge(method)).join(' ')
  const path = page === undefined ? '' : isWebhook ? withinProtocol(page.place.page) : page.place.path
  const [mode, second] = entry.modes
  const modeName = mode === undefined || second !== undefined ? '' : navigation.modes[mode]
  const words = [group, plainText(entry.title), path, modeName, ...methods].join(' ').toLowerCase()
  return (
    `<li data-words="${escapeHtml(words)}"${state === 'gone' ? ' class="gone"' : ''}>` +
    `<span class="entry-title">${markdown.inline(entry.text, own.file)}${stateMark(state, navigation)}` +
    `${modeName === '' ? '' : ` <span class="mode">${modeName}</span>`}</span>` +
    `<span class="entry-path">${shown} <code>${escapeHtml(path)}</code></span></li>`
  )
}

/** `POST` and the like, coloured by the method. */
export function methodBadge(method: string): string {
  return `<b class="method method-${escapeHtml(method)}">${escapeHtml(method.toUpperCase())}</b>`
}

/** The mark of an operation that is gone, replaced or restricted. */
export function stateMark(state: EntryState | undefined, words: NavigationWords): string {
  return state === undefined ? '' : ` <span class="state state-${state}">${words.states[state]}</span>`
}

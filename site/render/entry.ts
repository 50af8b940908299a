import { entryPath } from '../navigation/catalogue-sections.js'
import { type NavigationItem, operationsAt } from '../navigation/navigation.js'
import { successorsOf } from '../navigation/successors.js'
import type { Site } from '../pages/site.js'
import type { SiteWords } from '../words/site-words.js'
import { stateLink } from './catalogue.js'
import { escapeHtml } from './html.js'
import { methodBadge } from './method-badge.js'

/** What entries of lists need. */
export interface EntryContext {
  readonly site: Site
  readonly words: SiteWords
}

/** An entry: its title with marks, method and path, and what replaced it. */
export function renderEntry(item: NavigationItem, context: EntryContext): string {
  const { words } = context
  const marks = [
    ...(item.mode === undefined || item.text.includes(words.navigation.modes[item.mode])
      ? []
      : [`<span class="mode">${words.navigation.modes[item.mode]}</span>`]),
    ...(item.mark === undefined ? [] : [`<span class="mode">${escapeHtml(item.mark)}</span>`]),
    stateLink(item.state, context),
  ].filter(mark => mark !== '')
  const gone = item.state === 'gone' ? ' class="gone"' : ''
  return (
    `<span class="entry"><span class="entry-title"><a${gone} href="${escapeHtml(context.site.href(item.file, item.fragment))}">${escapeHtml(item.text)}</a>` +
    `${marks.map(mark => ` ${mark}`).join('')}</span>${renderPath(item, context)}${renderSuccessors(item, context)}</span>`
  )
}

function renderPath(item: NavigationItem, { site }: EntryContext): string {
  const page = site.pages.get(item.file)
  if (page === undefined || page.operations.length === 0) return ''
  const path = entryPath(item, site)
  const isWebhook = page.place.section === 'webhook'
  // Titles of notices may name their event themselves.
  if (isWebhook && item.text.includes(path)) return ''
  const methods = isWebhook ? [] : operationsAt(page, item.fragment).map(({ method }) => methodBadge(method))
  return `<span class="entry-path">${methods.join(' ')} <code>${escapeHtml(path)}</code></span>`
}

/** What to use instead of an entry that is withdrawn or replaced. */
export function renderSuccessors(item: NavigationItem, { site, words }: EntryContext): string {
  if (item.state !== 'gone' && item.state !== 'replaced') return ''
  const page = site.pages.get(item.file)
  if (page === undefined) return ''
  const links = successorsOf(page, operationsAt(page, item.fragment), site.pages).map(
    ({ text, file, fragment }) =>
      `<a href="${escapeHtml(site.href(file, fragment))}">${escapeHtml(text)}</a>`,
  )
  if (links.length === 0) return ''
  return `<span class="entry-successor">${words.furniture.replaced.instead} ${links.join(' · ')}</span>`
}

import { listPages } from '../navigation/list-pages.js'
import type { Site } from '../pages/site.js'
import type { EntryState, NavigationWords } from '../words/navigation-words.js'
import type { SiteWords } from '../words/site-words.js'
import { escapeHtml } from './html.js'

export { methodBadge } from './method-badge.js'

/** The mark of an operation that is gone, replaced or restricted. */
export function stateMark(state: EntryState | undefined, { states }: NavigationWords): string {
  return state === undefined ? '' : ` <span class="state state-${state}">${states[state]}</span>`
}

/** The same mark, which leads to the list of all operations that are gone or replaced. */
export function stateLink(
  state: EntryState | undefined,
  { site, words }: { readonly site: Site; readonly words: SiteWords },
): string {
  const mark = stateMark(state, words.navigation).trim()
  if (state !== 'gone' && state !== 'replaced') return mark
  return `<a class="state-link" href="${escapeHtml(site.href(listPages.replaced))}">${mark}</a>`
}

import type { OwnPage, OwnPageContext } from '../editions/own-page.js'
import { versionOf } from '../editions/version-of.js'
import { listPages } from '../navigation/list-pages.js'
import type { NavigationItem } from '../navigation/navigation.js'
import { type EntryContext, renderEntry } from '../render/entry.js'
import { escapeHtml } from '../render/html.js'
import { createIds } from '../render/ids.js'

/** Everything of a product that is withdrawn or replaced. */
interface ReplacedGroup {
  readonly name: string
  readonly file?: string
  readonly items: readonly NavigationItem[]
}

/** The page with all operations and notices that are withdrawn or replaced, by product, each with what to use instead. */
export function replacedPage(context: OwnPageContext): readonly OwnPage[] {
  const { title, description } = context.words.furniture.replaced
  const html = (): string => renderReplaced(context)
  return [{ file: listPages.replaced, title, description, version: versionOf(html()), html }]
}

/** The content of the page. */
export function renderReplaced(context: EntryContext): string {
  const words = context.words.furniture.replaced
  const groups = replacedGroups(context)
  const ids = createIds()
  const head = `<h1>${escapeHtml(words.title)}</h1><p>${escapeHtml(words.description)}</p>`
  if (groups.length === 0) return `${head}<p>${escapeHtml(words.none)}</p>`
  const parts = groups.map(({ name, file, items }) => {
    const text = escapeHtml(name)
    const linked = file === undefined ? text : `<a href="${escapeHtml(context.site.href(file))}">${text}</a>`
    const rows = items.map(item => `<li>${renderEntry(item, context)}</li>`).join('')
    const heading = `<h2 id="${escapeHtml(ids.take(name))}" tabindex="-1">${linked} <span class="count">${items.length}</span></h2>`
    return `<section class="replaced-group">${heading}<ul class="product-list">${rows}</ul></section>`
  })
  return `${head}<div class="replaced">${parts.join('')}</div>`
}

/** Products with entries that are gone or replaced. An entry stands under the first product that lists it. */
function replacedGroups({ site }: EntryContext): readonly ReplacedGroup[] {
  const seen = new Set<string>()
  const groups = new Map<string, ReplacedGroup>()
  for (const { text, protocol, file, items } of site.navigation.flatMap(section => section.groups)) {
    const own = items.filter(item => {
      const key = `${item.file}#${item.fragment}`
      const isNew = (item.state === 'gone' || item.state === 'replaced') && !seen.has(key)
      if (isNew) seen.add(key)
      return isNew
    })
    if (own.length === 0) continue
    const key = `${protocol} ${text}`
    const known = groups.get(key)
    groups.set(key, {
      name: text,
      ...(file === undefined ? {} : { file }),
      items: [...(known?.items ?? []), ...own],
    })
  }
  return [...groups.values()]
}

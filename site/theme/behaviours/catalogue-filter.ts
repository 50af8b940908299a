import { findItems } from '../../navigation/find-items.js'
import type { NavigationItem } from '../../navigation/navigation.js'
import { languageOfTag, siteWords } from '../../words/site-words.js'
import { loadNavigation, navigationOf } from '../navigation-data.js'

/** The address of a file of the shown edition, with the base. */
type HrefOf = (file: string, fragment: string) => string

/**
 * Finds entries among all products of a catalogue as you type. The entries come from the sidebar's data, which loads when
 * the field gets the focus.
 */
export function installCatalogueFilter(hrefOf: (file: string, fragment: string) => string): void {
  document.addEventListener('focusin', event => {
    if (fieldOf(event) !== undefined) void loadNavigation(languageOfTag(document.documentElement.lang))
  })
  document.addEventListener('input', event => {
    const field = fieldOf(event)
    const catalogue = field?.closest('.catalogue')
    if (field === undefined || !(catalogue instanceof HTMLElement)) return
    void loadNavigation(languageOfTag(document.documentElement.lang)).then(() =>
      showFound(catalogue, field.value, hrefOf),
    )
  })
}

function fieldOf({ target }: Event): HTMLInputElement | undefined {
  return target instanceof HTMLInputElement && target.id === 'catalogue-filter' ? target : undefined
}

/** Shows what a query finds instead of the products; all products without a query. */
function showFound(catalogue: HTMLElement, query: string, hrefOf: HrefOf): void {
  const language = languageOfTag(document.documentElement.lang)
  const words = siteWords(language)
  const groups = navigationOf(language).find(({ name }) => name === catalogue.dataset.half)?.groups ?? []
  const found = findItems(groups, query)
  const isAsked = query.trim() !== ''
  const list = catalogue.querySelector('.catalogue-found')
  const products = catalogue.querySelector('.catalogue-products')
  const status = catalogue.querySelector('.catalogue-status')
  list?.replaceChildren(...found.map(item => entryNode(item, hrefOf)))
  list?.toggleAttribute('hidden', found.length === 0)
  products?.toggleAttribute('hidden', isAsked)
  status?.toggleAttribute('hidden', !isAsked)
  const { found: count, nothingFound } = words.furniture.catalogue
  if (status !== null)
    status.textContent = isAsked ? (found.length === 0 ? nothingFound : count(found.length)) : ''
}

/** An entry with its marks and its path, as products show it. */
function entryNode(item: NavigationItem, hrefOf: HrefOf): HTMLElement {
  const { modes, states } = siteWords(languageOfTag(document.documentElement.lang)).navigation
  const link = document.createElement('a')
  link.href = hrefOf(item.file, item.fragment)
  link.textContent = item.text
  if (item.state === 'gone') link.className = 'gone'
  const title = spanOf('entry-title', link)
  if (item.mode !== undefined && !item.text.includes(modes[item.mode]))
    title.append(' ', spanOf('mode', modes[item.mode]))
  if (item.mark !== undefined) title.append(' ', spanOf('mode', item.mark))
  if (item.state !== undefined) title.append(' ', spanOf(`state state-${item.state}`, states[item.state]))
  const code = document.createElement('code')
  code.textContent = item.file.replace(/^(?:openapi\/v2|webhook\/[^/]+|openapi)|\.md$/g, '')
  const node = document.createElement('li')
  node.append(spanOf('entry', title, spanOf('entry-path', code)))
  return node
}

function spanOf(className: string, ...children: (string | Node)[]): HTMLSpanElement {
  const span = document.createElement('span')
  span.className = className
  span.append(...children)
  return span
}

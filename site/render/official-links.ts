import { startsLinks } from '../../generator/dialect/formal-words.js'
import type { Language } from '../../generator/emit/words/language.js'
import { addressKey, type OfficialTitle } from '../pages/official-titles.js'
import type { OfficialKind } from '../words/furniture-words.js'
import { linkSigns, plainLinkName } from '../words/read-words.js'
import { escapeHtml } from './html.js'
import { plainText } from './plain-text.js'
import type { SectionContext } from './section-context.js'

/** The most links in view; the others stand behind a line with their number. */
const mostShown = 3

/** Merchants come first, then partners; older documents last. */
const order: readonly OfficialKind[] = ['merchant', 'partner', 'brand', 'global', 'v2', 'other', 'old']

/** Where the official site keeps its documents, most telling first. */
const places: readonly (readonly [RegExp, OfficialKind])[] = [
  [/^pay\.weixin\.qq\.com\/docs?\/(?:v3\/)?merchant\//, 'merchant'],
  [/^pay\.weixin\.qq\.com\/docs?\/(?:v3\/)?partner\//, 'partner'],
  [/^pay\.weixin\.qq\.com\/docs?\/(?:v3\/)?brand\//, 'brand'],
  [/^pay\.weixin\.qq\.com\/docs?\/global\//, 'global'],
  [/^pay\.weixin\.qq\.com\/docs?\/v2\//, 'v2'],
  [/^pay\.weixin\.qq\.com\/(?:wiki|docs?)\//, 'old'],
]

/** For whom an official document is written. */
export function officialKind(url: string): OfficialKind {
  const address = addressKey(url)
  return places.find(([place]) => place.test(address))?.[1] ?? 'other'
}

interface OfficialLink {
  readonly url: string
  readonly kind: OfficialKind
  readonly text: string
}

/**
 * A paragraph that does nothing but link to official documents, as a list of names: at most three in view. A document is
 * named by its official title where that is known, and otherwise by the title of the operation; words that a page wrote
 * itself stay. `undefined` for other paragraphs.
 */
export function renderOfficialLinks(text: string, context: SectionContext): string | undefined {
  const found = linksOf(text, context)
  if (found === undefined) return undefined
  const named = numbered(inOrder(found), context)
  const shown = named.slice(0, mostShown)
  const rest = named.slice(mostShown)
  const { all } = context.words.furniture.official
  const more =
    rest.length === 0
      ? ''
      : `<details><summary>${escapeHtml(all(named.length))}</summary><ul>${rest.join('')}</ul></details>`
  return `<div class="official-links"><ul>${shown.join('')}</ul>${more}</div>`
}

/** One of each kind first, so that partners see theirs; then the others by kind. */
function inOrder(links: readonly OfficialLink[]): readonly OfficialLink[] {
  const sorted = [...links].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
  const isFirst = (link: OfficialLink, at: number): boolean =>
    sorted.findIndex(({ kind }) => kind === link.kind) === at
  return [...sorted.filter(isFirst), ...sorted.filter((link, at) => !isFirst(link, at))]
}

/** The links of a paragraph that has nothing else. */
function linksOf(text: string, context: SectionContext): readonly OfficialLink[] | undefined {
  if (!startsLinks(text)) return undefined
  const links: OfficialLink[] = []
  const others = text.replace(
    /\[((?:\\.|[^\]\\])*)\]\((https?:\/\/[^()\s]+)\)/g,
    (_, words: string, url: string) => {
      links.push({ url, kind: officialKind(url), text: nameOf(words, url, context) })
      return ''
    },
  )
  const rest = others.replace(linkSigns, '')
  return links.length === 0 || rest !== '' ? undefined : links
}

/** The page's own words, the official title, or the title of the operation. */
function nameOf(words: string, url: string, { official, page, prefix }: SectionContext): string {
  const own = plainText(words)
  if (!plainLinkName.test(own)) return own
  const known = official?.get(addressKey(url))
  if (known !== undefined) return titleText(known)
  const operation = page.operations.find(({ method }) => `${method}-` === prefix)
  return operation?.title ?? page.title
}

function titleText({ title, product }: OfficialTitle): string {
  return product === undefined ? title : `${title}（${product}）`
}

/** Each link as a list item. Links that read alike get numbers. */
function numbered(links: readonly OfficialLink[], { words, site }: SectionContext): readonly string[] {
  const { kinds } = words.furniture.official
  const keyOf = ({ kind, text }: OfficialLink): string => `${kind} ${text}`
  const counts = new Map<string, number>()
  const total = new Map<string, number>()
  for (const link of links) total.set(keyOf(link), (total.get(keyOf(link)) ?? 0) + 1)
  return links.map(link => {
    const key = keyOf(link)
    const number = (counts.get(key) ?? 0) + 1
    counts.set(key, number)
    const mark = (total.get(key) ?? 0) > 1 ? ` <small>${number}</small>` : ''
    return (
      `<li><a href="${escapeHtml(link.url)}" target="_blank" rel="noreferrer">` +
      `<b>${kinds[link.kind]}</b> ${markedName(link.text, site.language)}${mark}</a></li>`
    )
  })
}

/** A name as HTML. A Chinese title in another edition says its language: the document behind it is Chinese, too. */
function markedName(text: string, language: Language): string {
  const isForeign = language !== 'zh' && /\p{Script=Han}/u.test(text)
  return isForeign ? `<span lang="zh-CN" class="untranslated">${escapeHtml(text)}</span>` : escapeHtml(text)
}

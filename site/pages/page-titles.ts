import { protocolLabel } from '../../generator/dialect/protocols.js'
import type { SiteWords } from '../words/site-words.js'
import type { Site } from './site.js'
import type { SitePage } from './site-page.js'

/** What the browser's tab and search engines say of a page. */
export interface PageFacts {
  readonly title: string
  readonly description: string
}

type Name = (page: SitePage) => string

/**
 * The title and the description of each page, unlike those of all others: the page's own title with its product; where pages
 * are alike, with the protocol, too, and at last with the path.
 */
export function pageFacts(site: Site, words: SiteWords): ReadonlyMap<string, PageFacts> {
  const pages = [...site.pages.values()]
  const product: Name = page => {
    const [tag = ''] = site.tags(page.file)
    return tag === '' || tag === page.title ? page.title : `${page.title} · ${tag}`
  }
  const kind: Name = ({ place }) =>
    [protocolLabel(place.protocol), ...(place.section === 'webhook' ? [words.page.notice] : [])].join(' ')
  const path: Name = page => page.file.replace(/\.md$/, '')
  const names: readonly Name[] = [product, page => `${product(page)} · ${kind(page)}`]
  const titles = distinguish(pages, names, page => `${page.title} · ${path(page)}`)
  const own: Name = page => describe(page)
  const descriptions = distinguish(pages, [own], page => `${titles.get(page) ?? page.title}: ${path(page)}`)
  return new Map(
    pages.map(page => [
      page.file,
      { title: titles.get(page) ?? page.title, description: descriptions.get(page) ?? '' },
    ]),
  )
}

/** The first of some names that no other page has; `last` where all of them are shared. */
function distinguish(
  pages: readonly SitePage[],
  names: readonly Name[],
  last: Name,
): ReadonlyMap<SitePage, string> {
  const chosen = new Map<SitePage, string>()
  let left = pages
  for (const name of names) {
    const counts = new Map<string, number>()
    for (const page of left) counts.set(name(page), (counts.get(name(page)) ?? 0) + 1)
    const taken = new Set(chosen.values())
    const isUnique = (page: SitePage): boolean =>
      counts.get(name(page)) === 1 && name(page) !== '' && !taken.has(name(page))
    for (const page of left.filter(isUnique)) chosen.set(page, name(page))
    left = left.filter(page => !chosen.has(page))
  }
  for (const page of left) chosen.set(page, last(page))
  return chosen
}

/** The description of a page; that of an operation with its method and path. */
function describe({ description, operations, place }: SitePage): string {
  const text = description.replace(/\s+/g, ' ').trim()
  if (place.section !== 'openapi' || operations.length === 0) return text
  const methods = operations.map(({ method }) => method.toUpperCase()).join(', ')
  return [text, `${methods} ${place.path}`].filter(part => part !== '').join(' ')
}

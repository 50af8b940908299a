import type { Language } from '../../generator/emit/words/language.js'
import { buildNavigation, type NavigationSection, pageAt } from '../navigation/navigation.js'
import { type SiteProduct, siteProducts } from '../navigation/products.js'
import type { LinkTarget } from '../render/inline.js'
import { pageHref } from '../theme/page-href.js'
import { siteWords } from '../words/site-words.js'
import type { SitePage } from './site-page.js'

/** An edition: all pages, their navigation and their links. */
export interface Site {
  /** The language of its words, and of its pages as far as they are translated. */
  readonly language: Language
  /** The path that the edition is served from, with slashes at both ends. */
  readonly base: string
  readonly pages: ReadonlyMap<string, SitePage>
  readonly navigation: readonly NavigationSection[]
  /** Products with pages, in the order of the index. */
  readonly products: readonly SiteProduct[]
  /** Names of the products that list a page. */
  readonly tags: (file: string) => readonly string[]
  /** Address of a product's page. */
  readonly productHref: (name: string) => string | undefined
  /** Address of a page of the site, with the base: `/openapi/v3/a/%7Bid%7D.html`. */
  readonly href: (file: string, fragment?: string) => string
  readonly resolve: (address: string, from: string) => LinkTarget
}

/** Makes a site from pages, served below `base`. */
export function createSite(pages: readonly SitePage[], base: string, language: Language): Site {
  const byFile = new Map(pages.map(page => [page.file, page]))
  const navigation = buildNavigation(pages, siteWords(language).navigation)
  const products = siteProducts(pages)
  const tags = tagsOf(navigation)
  const href = (file: string, fragment = ''): string => base + pageHref(file, fragment).slice(1)
  return {
    language,
    base,
    pages: byFile,
    navigation,
    products,
    productHref: name => {
      const product = products.find(({ page }) => page.title === name)
      return product && href(product.page.file)
    },
    tags: file => tags.get(file) ?? [],
    href,
    resolve: (address, from) => {
      if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith('//'))
        return { kind: 'outside', href: address }
      if (address.startsWith('#')) return { kind: 'inside', href: address }
      const found = pageAt(address.startsWith('/') ? address : resolveRelative(address, from), byFile)
      return found === undefined
        ? { kind: 'absent' }
        : { kind: 'inside', href: href(found.page.file, found.fragment) }
    },
  }
}

function resolveRelative(address: string, from: string): string {
  const url = new URL(address, `http://site.invalid/${encodeURI(from)}`)
  return url.pathname + url.hash
}

function tagsOf(navigation: readonly NavigationSection[]): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>()
  const products = navigation.filter(({ name }) => name === 'openapi').flatMap(({ groups }) => groups)
  for (const { text, protocol, items } of products) {
    if (protocol === '') continue
    for (const { file } of items) {
      const own = tags.get(file) ?? []
      if (!own.includes(text)) own.push(text)
      tags.set(file, own)
    }
  }
  return tags
}

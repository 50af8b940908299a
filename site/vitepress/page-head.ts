import type { HeadConfig } from 'vitepress'
import { type Language, languages } from '../../generator/emit/words/language.js'
import { editionFolder, readRoute, routePath } from '../editions/edition-routes.js'
import type { SiteSettings } from '../settings.js'
import { pageHref } from '../theme/page-href.js'
import { languageTags } from '../words/site-words.js'
import type { SiteState } from './site-state.js'

const locales: Readonly<Record<Language, string>> = { zh: 'zh_CN', en: 'en_US' }

/**
 * The tags of a page for search engines and for previews of links. Addresses need the address of the site: without it there
 * are no `canonical`, `hreflang` and `og:url`.
 */
export function pageHead(path: string, state: SiteState): HeadConfig[] {
  const { language, file } = readRoute(path)
  const edition = state.edition(language)
  if (!edition.files.includes(file)) return [meta('robots', 'noindex')]
  const { title, description } = edition.facts(file)
  const { settings } = state
  const shared = languages.filter(one => state.has(routePath({ language: one, file })))
  const url = pageUrl(path, settings)
  return [
    ...(description === ''
      ? []
      : [meta('description', description), property('og:description', description)]),
    property('og:type', file === 'index.md' ? 'website' : 'article'),
    property('og:title', title),
    property('og:site_name', edition.words.frame.title),
    property('og:locale', locales[language]),
    ...shared.filter(one => one !== language).map(one => property('og:locale:alternate', locales[one])),
    meta('twitter:card', 'summary'),
    ...(url === undefined ? [] : [property('og:url', url), link({ rel: 'canonical', href: url })]),
    ...(url === undefined ? [] : alternates(file, shared, settings)),
  ]
}

/** The address of a page with scheme and host; undefined where the settings have none. */
export function pageUrl(path: string, { siteUrl, base }: SiteSettings): string | undefined {
  return siteUrl === undefined ? undefined : siteUrl + base + pageHref(path, '').slice(1)
}

function alternates(file: string, shared: readonly Language[], settings: SiteSettings): HeadConfig[] {
  const urlOf = (language: Language): string => pageUrl(editionFolder(language) + file, settings) ?? ''
  const own = shared.map(one => link({ rel: 'alternate', hreflang: languageTags[one], href: urlOf(one) }))
  const first = shared[0]
  return first === undefined
    ? own
    : [...own, link({ rel: 'alternate', hreflang: 'x-default', href: urlOf(first) })]
}

function meta(name: string, content: string): HeadConfig {
  return ['meta', { name, content }]
}

function property(name: string, content: string): HeadConfig {
  return ['meta', { property: name, content }]
}

function link(attributes: Record<string, string>): HeadConfig {
  return ['link', attributes]
}

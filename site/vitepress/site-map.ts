import { type Language, languages } from '../../generator/emit/words/language.js'
import { readRoute, routePath } from '../editions/edition-routes.js'
import { escapeHtml } from '../render/html.js'
import { languageTags } from '../words/site-words.js'
import { pageUrl } from './page-head.js'
import type { SiteState } from './site-state.js'

/** `sitemap.xml` with the pages of all editions; undefined where the settings do not have the site's address. */
export function siteMap(state: SiteState): string | undefined {
  if (state.settings.siteUrl === undefined) return undefined
  const entries = state.paths().map(path => {
    const { file } = readRoute(path)
    const shared = languages.filter(language => state.has(routePath({ language, file })))
    const links = shared.length < 2 ? [] : shared.map(language => alternate(language, file, state))
    return `<url><loc>${escapeHtml(pageUrl(path, state.settings) ?? '')}</loc>${links.join('')}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`
}

function alternate(language: Language, file: string, { settings }: SiteState): string {
  const url = escapeHtml(pageUrl(routePath({ language, file }), settings) ?? '')
  return `<xhtml:link rel="alternate" hreflang="${languageTags[language]}" href="${url}"/>`
}

/** `robots.txt`: everything may be read; the copies of the sources repeat the pages. */
export function robots({ settings: { base, siteUrl } }: SiteState): string {
  const map = siteUrl === undefined ? '' : `\nSitemap: ${siteUrl}${base}sitemap.xml\n`
  return `User-agent: *\nDisallow: ${base}source/\n${map}`
}

/**
 * `_headers`, which several static hosts read: without a charset, browsers take text for that of their own region. Other
 * hosts are told by the byte order mark of the files.
 */
export function hostHeaders({ settings: { base } }: SiteState): string {
  const texts = ['source/*', 'llms.txt', 'llms/*', 'en/llms.txt', 'en/llms/*']
  return texts.map(path => `${base}${path}\n  Content-Type: text/plain; charset=utf-8\n`).join('')
}

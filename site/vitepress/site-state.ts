import { normalizeText } from '../../generator/load/decode-page.js'
import { loadSitePage, loadSitePages } from '../pages/load-site-pages.js'
import type { Site } from '../pages/site.js'
import { createSite } from '../pages/site.js'
import type { SitePage } from '../pages/site-page.js'
import { readSitePage } from '../pages/site-page.js'
import { findSources } from '../pages/source-lines.js'
import { createMarkdown } from '../render/inline.js'
import { renderPage } from '../render/render-page.js'
import type { SiteSettings } from '../settings.js'
import { sourceHref } from './source-href.js'

/** The site while VitePress runs: in development pages change. */
export interface SiteState {
  readonly settings: SiteSettings
  readonly site: () => Site
  /** The page as HTML; `text` is what stands in the file now. */
  readonly render: (file: string, text: string) => string
  /** Reads one page again, or all. */
  readonly refresh: (file?: string) => void
  /** In development a source line opens the editor. */
  readonly setDevelopment: (isDevelopment: boolean) => void
}

/** Reads all pages and keeps them. Throws where one cannot be read. */
export function createSiteState(settings: SiteSettings): SiteState {
  let site = createSite(loadSitePages(settings.docs), settings.base)
  let isDevelopment = false
  const markdown = createMarkdown((address, from) => site.resolve(address, from))
  const sources = findSources(settings)
  const openapi = settings.openapi === undefined ? {} : { openapi: `${settings.base}openapi.json` }
  return {
    settings,
    site: () => site,
    render: (file, text) =>
      renderPage(pageWith(site, file, text), {
        site,
        markdown,
        links: (page, operation) => ({
          ...openapi,
          source: sourceHref(sources(page, operation), settings, isDevelopment),
          tags: site.tags(page.file),
        }),
      }),
    refresh: file => {
      const pages =
        file === undefined
          ? loadSitePages(settings.docs)
          : [...site.pages.values()].map(page =>
              page.file === file ? loadSitePage(settings.docs, file) : page,
            )
      site = createSite(pages, settings.base)
    },
    setDevelopment: value => {
      isDevelopment = value
    },
  }
}

/** The page as it is known, or read again where its text has changed since. */
function pageWith(site: Site, file: string, text: string): SitePage {
  const known = site.pages.get(file)
  const normal = normalizeText(text)
  const isSame = known !== undefined && known.page.lines.join('\n') === normal
  return isSame ? known : readSitePage({ file, text: normal })
}

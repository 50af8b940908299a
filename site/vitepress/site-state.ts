import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { loadSitePage, loadSitePages } from '../pages/load-site-pages.js'
import { createSite, type Site } from '../pages/site.js'
import type { SitePage } from '../pages/site-page.js'
import { findSources, sourceHref } from '../pages/source-lines.js'
import { createMarkdown } from '../render/inline.js'
import { renderPage } from '../render/render-page.js'
import { readSearchSettings } from '../search/read-search-settings.js'
import type { SiteSettings } from '../settings.js'
import { siteWords } from '../words/site-words.js'
import { createSearchFiles, type SearchFiles } from './search-files.js'

/** The site while VitePress runs. In development its pages change. */
export interface SiteState {
  readonly settings: SiteSettings
  readonly site: () => Site
  /** The files of the search. */
  readonly search: () => SearchFiles
  /** A page as HTML. Throws for files that are not pages. */
  readonly render: (file: string) => string
  /** A version that changes with the page's text. */
  readonly version: (file: string) => string
  /** Reads one page again, or all. */
  readonly refresh: (file?: string) => void
  /** In development a source line opens the editor. */
  readonly setDevelopment: (isDevelopment: boolean) => void
}

/** Reads all pages. Throws if one is unreadable. */
export function createSiteState(settings: SiteSettings): SiteState {
  const words = siteWords('zh')
  let site = createSite(loadSitePages(settings.docs), settings.base, words.language)
  const searchSettings = readSearchSettings(join(settings.specs ?? settings.docs, 'search.yaml'))
  let search: { readonly site: Site; readonly files: SearchFiles } | undefined
  let isDevelopment = false
  const markdown = createMarkdown((address, from) => site.resolve(address, from), words.page)
  const sources = findSources(settings)
  const openapi = settings.openapi === undefined ? {} : { openapi: `${settings.base}openapi.json` }
  const known = (file: string): SitePage => {
    const page = site.pages.get(file)
    if (page === undefined) throw new Error(`${file} is not a page of ${settings.docs}.`)
    return page
  }
  return {
    settings,
    site: () => site,
    search: () => {
      if (search?.site !== site)
        search = { site, files: createSearchFiles({ site, guides: [], settings: searchSettings }) }
      return search.files
    },
    version: file => createHash('sha256').update(known(file).page.lines.join('\n')).digest('hex').slice(0, 8),
    render: file =>
      renderPage(known(file), {
        site,
        markdown,
        words,
        links: (page, operation) => ({
          ...openapi,
          source: sourceHref(sources(page, operation), settings, isDevelopment, words.page),
          tags: site.tags(page.file),
          productHref: site.productHref,
        }),
      }),
    refresh: file => {
      const pages =
        file === undefined
          ? loadSitePages(settings.docs)
          : [...site.pages.values()].map(page =>
              page.file === file ? loadSitePage(settings.docs, file) : page,
            )
      site = createSite(pages, settings.base, words.language)
    },
    setDevelopment: value => {
      isDevelopment = value
    },
  }
}

import type { Language } from '../../generator/emit/words/language.js'
import type { SourcePage } from '../../generator/load/source-page.js'
import { readOfficialTitles } from '../pages/official-titles.js'
import { type PageFacts, pageFacts } from '../pages/page-titles.js'
import { createSite, type Site } from '../pages/site.js'
import { readSitePage, type SitePage } from '../pages/site-page.js'
import { findSources, sourceHref } from '../pages/source-lines.js'
import { createMarkdown } from '../render/inline.js'
import { renderPage } from '../render/render-page.js'
import type { RenderContext } from '../render/section-context.js'
import type { SiteSettings } from '../settings.js'
import type { Documents } from '../source/make-documents.js'
import { type SiteWords, siteWords } from '../words/site-words.js'
import { editionFolder } from './edition-routes.js'
import type { OwnPage } from './own-page.js'
import { ownPages } from './own-pages.js'
import { versionOf } from './version-of.js'

/** The site in one language. */
export interface Edition {
  readonly language: Language
  readonly words: SiteWords
  readonly site: Site
  /** Pages that the site makes itself, by their files. */
  readonly own: ReadonlyMap<string, OwnPage>
  readonly documents: Documents
  /** Mistakes of guides: links that lead nowhere. */
  readonly problems: readonly string[]
  /** Files of all pages. */
  readonly files: readonly string[]
  /** The content of a page as HTML. Throws for files that are not pages. */
  readonly render: (file: string) => string
  /** Title and description of a page, unlike those of all others. */
  readonly facts: (file: string) => PageFacts
  /** A version that changes with the page's text. */
  readonly version: (file: string) => string
}

/** Reads documents as pages; one whose text did not change is not read again. */
export type PageReader = (documents: readonly SourcePage[]) => readonly SitePage[]

/** Makes a reader with a memory. */
export function createSitePageReader(): PageReader {
  let known = new Map<string, { readonly text: string; readonly page: SitePage }>()
  return documents => {
    const next = new Map<string, { readonly text: string; readonly page: SitePage }>()
    for (const source of documents) {
      const before = known.get(source.file)
      const page = before?.text === source.text ? before.page : readSitePage(source)
      next.set(source.file, { text: source.text, page })
    }
    known = next
    return [...next.values()].map(({ page }) => page)
  }
}

/** What an edition is made of. */
export interface EditionParts {
  readonly language: Language
  readonly documents: Documents
  readonly pages: readonly SitePage[]
  readonly settings: SiteSettings
  /** In development a source line opens the editor. */
  readonly isDevelopment: () => boolean
}

/** Makes an edition. */
export function createEdition({
  language,
  documents,
  pages,
  settings,
  isDevelopment,
}: EditionParts): Edition {
  const words = siteWords(language)
  const base = settings.base + editionFolder(language)
  const site = createSite(pages, base, language)
  const sources = findSources(settings.source, documents.outline)
  const context: RenderContext = {
    site,
    words,
    markdown: createMarkdown((address, from) => site.resolve(address, from), words.page),
    official: readOfficialTitles(settings.project),
    links: (page, operation) => ({
      openapi: `${base}openapi.json`,
      source: sourceHref(sources(page, operation), settings, isDevelopment(), words.page),
      tags: site.tags(page.file),
      productHref: site.productHref,
    }),
  }
  const facts = pageFacts(site, words)
  const problems = new Set<string>()
  const report = (problem: string): void => void problems.add(problem)
  const own = new Map(ownPages({ ...context, settings, report }).map(page => [page.file, page]))
  const pageOf = (file: string): SitePage => {
    const page = site.pages.get(file)
    if (page === undefined) throw new Error(`${file} is not a page of ${settings.source}.`)
    return page
  }
  return {
    language,
    words,
    site,
    own,
    documents,
    problems: [...problems],
    files: [...site.pages.keys(), ...own.keys()],
    render: file => own.get(file)?.html() ?? renderPage(pageOf(file), context),
    facts: file => own.get(file) ?? facts.get(file) ?? { title: words.frame.title, description: '' },
    version: file => own.get(file)?.version ?? versionOf(pageOf(file).page.lines.join('\n')),
  }
}

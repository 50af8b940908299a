import type { Language } from '../../generator/emit/words/language.js'
import type { Site } from '../../site/pages/site.js'
import { createSite } from '../../site/pages/site.js'
import { readSitePage } from '../../site/pages/site-page.js'
import type { Markdown } from '../../site/render/inline.js'
import { createMarkdown } from '../../site/render/inline.js'
import { renderPage } from '../../site/render/render-page.js'
import type { RenderContext } from '../../site/render/section-context.js'
import { siteWords } from '../../site/words/site-words.js'
import { fixturePages } from './fixture-pages.js'

/** A site of pages in memory, and how to render them. */
export interface MemorySite {
  readonly site: Site
  readonly markdown: Markdown
  readonly context: RenderContext
  /** A page as HTML; '' for files that are not there. */
  readonly html: (file: string) => string
}

/** Makes a site of pages in memory. */
export function memorySite(
  pages: Readonly<Record<string, string>> = fixturePages,
  base = '/',
  language: Language = 'zh',
): MemorySite {
  const words = siteWords(language)
  const site = createSite(
    Object.entries(pages).map(([file, text]) => readSitePage({ file, text })),
    base,
    language,
  )
  const markdown = createMarkdown(site.resolve, words.page)
  const source = { href: '/source', text: '源文件', opensEditor: false }
  const context: RenderContext = {
    site,
    markdown,
    words,
    links: page => ({
      openapi: `${base}openapi.json`,
      source,
      tags: site.tags(page.file),
      productHref: site.productHref,
    }),
  }
  return {
    site,
    markdown,
    context,
    html: file => {
      const page = site.pages.get(file)
      return page === undefined ? '' : renderPage(page, context)
    },
  }
}

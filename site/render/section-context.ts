import type { OfficialTitles } from '../pages/official-titles.js'
import type { Site } from '../pages/site.js'
import type { SiteOperation, SitePage } from '../pages/site-page.js'
import type { SiteWords } from '../words/site-words.js'
import { escapeHtml } from './html.js'
import type { Ids } from './ids.js'
import type { Markdown } from './inline.js'
import type { OperationLinks } from './operation-head.js'

/** The context in which pages are rendered. */
export interface RenderContext {
  readonly site: Site
  readonly markdown: Markdown
  /** What the site says itself. */
  readonly words: SiteWords
  readonly links: (page: SitePage, operation: SiteOperation) => OperationLinks
  /** What the official site calls its documents; none known without. */
  readonly official?: OfficialTitles
}

/** The context of one section of a page. */
export interface SectionContext extends RenderContext {
  readonly page: SitePage
  readonly ids: Ids
  /** The depth of the heading above, and its method if the page has several. */
  readonly depth: number
  readonly prefix: string
}

/** A heading with a link to itself. */
export function anchored(
  level: number,
  id: string,
  html: string,
  { words }: Pick<RenderContext, 'words'>,
): string {
  const own = escapeHtml(id)
  return (
    `<h${level} id="${own}" tabindex="-1">${html} ` +
    `<a class="header-anchor" href="#${escapeHtml(encodeURIComponent(id))}" aria-label="${words.page.sectionLink}">&#8203;</a></h${level}>`
  )
}

/** A heading of a part of an operation, one level below the operation's own; `name` is its fragment. */
export function partHeading(name: string, text: string, context: SectionContext): string {
  const id = context.ids.take(`${context.prefix}${name}`)
  return anchored(Math.min(6, context.depth + 1), id, escapeHtml(text), context)
}

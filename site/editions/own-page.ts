import type { RenderContext } from '../render/section-context.js'
import type { SearchGuide } from '../search/search-guide.js'
import type { SiteSettings } from '../settings.js'

/** A page of the edition, as a link. */
export interface PageLink {
  readonly file: string
  readonly title: string
}

/** A page that the site makes itself: its front page, a guide. Its file is a route, as those of other pages. */
export interface OwnPage {
  /** Relative to the edition: `index.md`, `guide/webhooks.md`. */
  readonly file: string
  /** Without markup; never empty. */
  readonly title: string
  /** One sentence without markup; '' without. */
  readonly description: string
  /** Changes with the page's content. */
  readonly version: string
  /** The file of the project where maintainers edit it; undefined for pages made from data. */
  readonly source?: string
  /** A page without sidebar, outline and column of text: the front page. */
  readonly isWide?: boolean
  /** What the search knows of it; pages without are not found. */
  readonly search?: SearchGuide
  readonly previous?: PageLink
  readonly next?: PageLink
  /** The content as HTML. */
  readonly html: () => string
}

/** What pages of the site's own are made from. */
export interface OwnPageContext extends RenderContext {
  readonly settings: SiteSettings
  /** Called for each mistake that a built site must not have, with its place. */
  readonly report: (problem: string) => void
}

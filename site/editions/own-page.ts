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
  /** A page without outline and without the column of text: the front page. */
  readonly isWide?: boolean
  /** The content as HTML. */
  readonly html: () => string
}

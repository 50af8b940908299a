/** A guide as the search sees it. */
export interface SearchGuide {
  /** `guide/webhooks.md`: its address is made from it as those of pages are. */
  readonly file: string
  readonly title: string
  /** Headings below the title. */
  readonly headings: readonly { readonly text: string; readonly id: string }[]
  /** Its text without markup. */
  readonly text: string
}

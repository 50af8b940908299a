import type { Span } from '../diagnostics/span.js'

/** A product: a page of its own (rule L7), or a first cell (`业务标签`) in the table of `openapi/index.md` (rule L3). */
export interface Tag {
  readonly kind: 'tag'
  readonly name: string
  /** The product page without `catalogue/` and `.md`: `v3/pay`. Absent with `description` and `parts` for a first cell. */
  readonly page?: string
  /** What the product is for; '' where the page does not say it. */
  readonly description?: string
  /** The heading above the product in `openapi/index.md`. */
  readonly group?: string
  /** What the product page lists, in its order. */
  readonly parts?: readonly TagPart[]
  readonly file: string
  readonly span: Span
}

/** What stands under one heading of a product page. */
export interface TagPart {
  readonly kind: 'tag-part'
  /** '' above the first heading. */
  readonly title: string
  /** Ids of operations (`v3/pay/transactions/jsapi#post`) and webhooks (`v3/COUPON.SEND`). */
  readonly entries: readonly string[]
}

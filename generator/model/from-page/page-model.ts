import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import type { Span } from '../../diagnostics/span.js'
import type { TextLink } from '../../parse/page.js'
import type { Document } from '../document/document.js'
import type { CommonErrors } from '../errors.js'
import type { MerchantMode, Operation, Webhook } from '../model.js'
import type { Redirect } from '../redirect.js'
import type { Tag } from '../tag.js'

/** One page's part of the model, before pages are put together. */
export interface PageModel {
  readonly file: string
  readonly operations: readonly Operation[]
  readonly webhooks: readonly Webhook[]
  readonly redirect?: Redirect
  readonly catalogue?: Catalogue
  readonly product?: Product
  readonly commonErrors?: CommonErrors
  /** The page itself, for the documents and for `fmt`. */
  readonly document: Document
  /** Links to other pages of the site, for the check across pages. */
  readonly links: readonly TextLink[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What a catalogue page says: its products in order and the pages under them. */
export interface Catalogue {
  readonly tags: readonly Tag[]
  readonly entries: readonly CatalogueEntry[]
  /** The product pages in their order, as `openapi/index.md` lists them. */
  readonly products: readonly ProductLink[]
}

/** A link of `openapi/index.md` to a product page (rule L8). */
export interface ProductLink {
  /** Without `catalogue/`: `v3/pay`. */
  readonly page: string
  /** The heading above it; '' without. */
  readonly group: string
  readonly span: Span
}

/** A product page (rule L7). */
export interface Product {
  /** Without `catalogue/`: `v3/pay`. */
  readonly page: string
  /** The product's name, which is that of its tag. */
  readonly title: string
  readonly description: string
  readonly parts: readonly ProductPart[]
  /** Of the title. */
  readonly span: Span
}

/** What stands under one heading of a product page. */
export interface ProductPart {
  /** '' above the first heading. */
  readonly title: string
  readonly entries: readonly CatalogueEntry[]
}

/** One link of a catalogue. */
export interface CatalogueEntry {
  /** Page path without `openapi/` or `webhook/`, and with which of the two it began. */
  readonly section: 'openapi' | 'webhook'
  readonly page: string
  /** Behind `#`: a method or a variant; '' without. */
  readonly fragment: string
  readonly tag?: string
  readonly modes: readonly MerchantMode[]
  readonly span: Span
}

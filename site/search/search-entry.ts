import type { EntryState } from '../words/navigation-words.js'

/** What an entry of the search is. `section` is a heading of a guide, `page` any page without operations. */
export type EntryKind = 'operation' | 'notice' | 'product' | 'guide' | 'section' | 'page'

/** A page, an operation or a heading that the search finds. */
export interface SearchEntry {
  readonly kind: EntryKind
  readonly title: string
  /** The page's file: `openapi/v3/….md`, `guide/….md`. */
  readonly file: string
  /** Fragment within the page; '' for the page itself. */
  readonly fragment: string
  /** Of the HTTP call; '' for others. */
  readonly method: string
  /** The path of the call, or the event's name; '' for others. */
  readonly path: string
  /** The version of the interface; '' for guides. */
  readonly protocol: '' | 'v2' | 'v3' | 'brand'
  /** Only for an operation with one merchant mode. */
  readonly mode?: 'direct' | 'partner'
  readonly state?: EntryState
  /** The first product that lists it, or the guide of a section; '' without one. */
  readonly product: string
  /** The place in the catalogue, from 0 for the first to 1. */
  readonly order: number
  /** It stands first in its product. */
  readonly isMain: boolean
  /** Further names: in the other language, and those that people use. */
  readonly names: readonly string[]
}

/** The key by which tests and lists name an entry: `openapi/v3/certificates#get`. */
export function entryKey({ file, fragment }: Pick<SearchEntry, 'file' | 'fragment'>): string {
  return fragment === '' ? file : `${file}#${fragment}`
}

import type { SearchEntry } from './search-entry.js'

/** A place of a field or an error: the row of an operation. */
export interface TermPlace {
  readonly entry: SearchEntry
  /** The row's fragment in the page of the entry. */
  readonly fragment: string
}

/** Something that the search found. */
export type SearchResult =
  | {
      readonly kind: 'entry'
      readonly entry: SearchEntry
      readonly score: number
      /** Only its text has the words, not its title or path. */
      readonly isInText: boolean
    }
  | {
      readonly kind: 'field'
      readonly name: string
      readonly description: string
      /** The number of operations with it. */
      readonly count: number
      /** The likeliest first. */
      readonly places: readonly TermPlace[]
      readonly score: number
    }
  | {
      readonly kind: 'error'
      readonly code: string
      readonly statuses: string
      readonly description: string
      /** The page that explains it for all calls, with the row's fragment. */
      readonly page?: { readonly file: string; readonly fragment: string }
      readonly count: number
      readonly places: readonly TermPlace[]
      readonly score: number
    }

/** What is to be said about the results as a whole. */
export type SearchNote =
  /** Every word was found. */
  | { readonly kind: 'whole' }
  /** No entry has all words; these have the most. */
  | { readonly kind: 'partial' }
  /** The query was read as another, without typing errors. */
  | { readonly kind: 'corrected'; readonly query: string }

/** The answer to a query. */
export interface SearchAnswer {
  readonly query: string
  /** The best first. */
  readonly results: readonly SearchResult[]
  readonly note: SearchNote
  /** The words that were looked for, with those that they stand for. */
  readonly words: readonly string[]
  /** Further parts of the index may still add results. */
  readonly isFinal: boolean
}

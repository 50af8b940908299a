import type { Options, SearchOptions } from 'minisearch'
import { indexTokens, queryTokens } from './tokens.js'

/** The indexed text of an operation. */
export interface SearchDocument {
  readonly id: number
  readonly title: string
  readonly tags: string
  /** Method, path, event name. */
  readonly path: string
  /** Names of all fields. */
  readonly names: string
  readonly text: string
}

const asIs = (term: string): string => term

/** Options for building the index and for loading it in the browser. */
export const indexOptions: Options<SearchDocument> = {
  fields: ['title', 'tags', 'path', 'names', 'text'],
  tokenize: indexTokens,
  processTerm: asIs,
}

/** Options for queries: every word must occur, at least as a beginning. */
export const searchOptions: SearchOptions = {
  tokenize: queryTokens,
  processTerm: asIs,
  combineWith: 'AND',
  prefix: true,
  boost: { title: 8, path: 4, tags: 3, names: 2 },
}

/** What people say and what the pages say: data of `specs/search.yaml`, part of the index. */
export interface SearchVocabulary {
  /** Words that a query may contain without meaning anything. */
  readonly fillers: readonly string[]
  /** Words that ask for a notice. */
  readonly notice: readonly string[]
  /** Words that ask for an operation of service providers. */
  readonly partner: readonly string[]
  /** Words that ask for an operation of merchants themselves. */
  readonly direct: readonly string[]
  /** What people say, and what the pages say for it. */
  readonly synonyms: readonly (readonly [said: string, meant: readonly string[]])[]
}

export const emptyVocabulary: SearchVocabulary = {
  fillers: [],
  notice: [],
  partner: [],
  direct: [],
  synonyms: [],
}

/** The vocabulary, and what belongs to single pages. */
export interface SearchSettings {
  readonly vocabulary: SearchVocabulary
  /** Further names of pages by file, or by file and fragment. */
  readonly names: ReadonlyMap<string, readonly string[]>
  /** Files of the entries that an empty query shows. */
  readonly popular: readonly string[]
}

export const emptySettings: SearchSettings = { vocabulary: emptyVocabulary, names: new Map(), popular: [] }

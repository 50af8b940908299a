/** Where in a request something stands. */
export type Location = 'body' | 'query' | 'path' | 'header'

/** What is wrong with a field of a request. */
export interface Problem {
  /** JSON pointer within its location: `/amount/total`; '' for the whole body. */
  readonly field: string
  readonly location: Location
  /** `missing`: it, or one of its group, has to be there. */
  readonly kind: 'missing' | 'wrong'
  /** A short sentence without its subject, as in the answers of the service: `must be an integer`. */
  readonly issue: string
  /** The same in Chinese: `须为整数`. */
  readonly words: string
  /** The value, if it is a scalar that may be shown: none of an encrypted field. */
  readonly value?: string | number | boolean
}

/** What is passed over; `meant` is the row that a name without one is like. */
export interface Warning extends Problem {
  readonly meant?: string | undefined
}

/** What is wrong with a value, in both languages. */
export interface Issue {
  readonly en: string
  readonly zh: string
}

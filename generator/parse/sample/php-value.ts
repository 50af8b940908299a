/**
 * A value in the arguments of a sample, with its comments and the text of computed parts. Layout (blanks, line ends,
 * quotes, commas at the end) is not kept.
 */
export type PhpValue = PhpLiteral | PhpArray | PhpSource

/** A string, number, boolean or null in its canonical spelling. */
export interface PhpLiteral {
  readonly kind: 'php-literal'
  readonly value: string | number | boolean | null
}

/** An expression as written: a variable, a call, a number such as `1.0`. */
export interface PhpSource {
  readonly kind: 'php-source'
  readonly text: string
}

/** An array that is written out. */
export interface PhpArray {
  readonly kind: 'php-array'
  /** The text around it: `\json_encode(` and `)`, or `(object) ` and ''; both '' for a bare array. */
  readonly before: string
  readonly after: string
  readonly entries: readonly PhpEntry[]
  /** A comment behind the opening bracket. */
  readonly comment?: string
  /** Comments on lines of their own before the closing bracket. */
  readonly endComments: readonly string[]
}

export interface PhpEntry {
  readonly kind: 'php-entry'
  readonly key?: PhpLiteral | PhpSource
  readonly value: PhpValue
  /** Comments on lines of their own above, each with its mark: `// text`. */
  readonly comments: readonly string[]
  /** A comment at the end of the entry's line. */
  readonly comment?: string
}

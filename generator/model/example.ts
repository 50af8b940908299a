import type { Span } from '../diagnostics/span.js'

/** A value of a sample. What is computed at run time stays as PHP source text. */
export type ExampleValue = ExampleScalar | ExampleList | ExampleMap | ExampleEncoded | ExampleExpression

export interface ExampleScalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly span: Span
}

export interface ExampleList {
  readonly kind: 'list'
  readonly items: readonly ExampleValue[]
  readonly span: Span
}

export interface ExampleMap {
  readonly kind: 'map'
  readonly entries: readonly ExampleEntry[]
  readonly span: Span
}

export interface ExampleEntry {
  readonly kind: 'entry'
  readonly key: string
  readonly value: ExampleValue
  readonly span: Span
}

/** `\json_encode(…)` or `http_build_query(…)`: a string on the wire whose content is `value`. */
export interface ExampleEncoded {
  readonly kind: 'encoded'
  readonly encoding: 'json' | 'urlencoded'
  readonly value: ExampleValue
  readonly span: Span
}

/** Anything that is computed: a variable, a call, a concatenation. `source` is the PHP text as written. */
export interface ExampleExpression {
  readonly kind: 'expression'
  readonly source: string
  readonly span: Span
}

/** The arguments of one sample of a request. */
export interface Example {
  readonly kind: 'example'
  /** `default` for the six blocks, the block's own label for scenes, such as `1000(现金营销)`. */
  readonly name: string
  /**
   * The argument array: keys `json`, `query`, `xml`, `headers`, `body`, path names, call options.
   * For a scene it is the fragment of the body that the block shows.
   */
  readonly value: ExampleMap
  readonly span: Span
}

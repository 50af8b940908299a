import type { Span } from '../../diagnostics/span.js'

/** A value of a sample, with its place in the page. Computed parts stay PHP source text. */
export type SampleValue = SampleScalar | SampleList | SampleMap | SampleEncoded | SampleExpression

export interface SampleScalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly span: Span
}

export interface SampleList {
  readonly kind: 'list'
  readonly items: readonly SampleValue[]
  readonly span: Span
}

export interface SampleMap {
  readonly kind: 'map'
  readonly entries: readonly SampleEntry[]
  readonly span: Span
}

export interface SampleEntry {
  readonly kind: 'entry'
  readonly key: string
  readonly value: SampleValue
  readonly span: Span
}

/** `\json_encode(…)` or `http_build_query(…)`: a string on the wire that contains `value`. */
export interface SampleEncoded {
  readonly kind: 'encoded'
  readonly encoding: 'json' | 'urlencoded'
  readonly value: SampleValue
  readonly span: Span
}

/** A computed value: a variable, a call, a concatenation. `source` is the PHP text. */
export interface SampleExpression {
  readonly kind: 'expression'
  readonly source: string
  readonly span: Span
}

import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import type { Span } from '../../diagnostics/span.js'
import type { ExampleMap } from '../../model/example.js'

/** How a sample names the endpoint; `uri` is a whole URL given to `new Uri('…')`. */
export type SampleStyle = 'chain' | 'declaration' | 'property' | 'uri'

export type SampleMethod = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head' | 'options'

/** What the code behind the call does with the answer. */
export interface SampleResponse {
  readonly kind: 'json' | 'xml' | 'stream' | 'status' | 'unknown'
  /** The status that the sample compares with, as in `getStatusCode() === 204`. */
  readonly status?: number
}

/** `camel`: a property of a chain, where `-` and `{` cannot be written; `literal`: part of a string. */
export type SegmentForm = 'camel' | 'literal'

/** One piece of the endpoint's path. */
export interface SampleSegment {
  /** As the sample spells it. */
  readonly text: string
  readonly form: SegmentForm
  /** In the form of a page: kebab-case, `{name}`. */
  readonly page: string
}

/** What a label such as `异步纯链式` says of its block. */
export interface SampleForm {
  readonly style: Exclude<SampleStyle, 'uri'>
  readonly async: boolean
}

/** One call of the API in a sample. Spans are in the coordinates of the page's file. */
export interface SampleCall {
  readonly kind: 'sample-call'
  readonly label: string
  /** What the label says; absent where it is none of the six. */
  readonly form?: SampleForm
  readonly style: SampleStyle
  readonly async: boolean
  /**
   * The path in the form of a page: `v3/pay/transactions/id/{transaction_id}`, a trailing slash for
   * `_empty_`. Compare it with `samePath` of the checks, never as text.
   */
  readonly path: string
  readonly segments: readonly SampleSegment[]
  readonly method: SampleMethod
  /**
   * The very object of an earlier block where this one repeats it letter by letter; its spans then point
   * into that block.
   */
  readonly arguments: ExampleMap
  readonly response: SampleResponse
  /** From the receiver to the closing parenthesis of the call, without `->then(…)`. */
  readonly span: Span
}

/** A block that shows a fragment of the body: entries of an array without its brackets. */
export interface SampleScene {
  readonly kind: 'sample-scene'
  readonly label: string
  readonly arguments: ExampleMap
  readonly span: Span
}

/** What the blocks of one operation or webhook say. */
export interface SampleResult {
  readonly kind: 'sample-result'
  /** In the page's order. */
  readonly calls: readonly SampleCall[]
  readonly scenes: readonly SampleScene[]
  readonly diagnostics: readonly Diagnostic[]
}

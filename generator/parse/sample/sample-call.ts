import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import type { Span } from '../../diagnostics/span.js'
import type { HttpMethod } from '../../dialect/methods.js'
import type { PhpArray } from './php-value.js'
import type { SampleMap } from './sample-value.js'

/** How a sample names the endpoint; `uri` is a whole URL in `new Uri('…')`. */
export type SampleStyle = 'chain' | 'declaration' | 'property' | 'uri'

/** How the code behind the call uses the answer. */
export interface SampleResponse {
  readonly kind: 'json' | 'xml' | 'stream' | 'status' | 'unknown'
  /** The status that the sample compares with, as in `getStatusCode() === 204`. */
  readonly status?: number
}

/** One piece of the endpoint's path. */
export interface SampleSegment {
  /** As the sample spells it. */
  readonly text: string
  /** `camel`: a property of a chain, which cannot spell `-` and `{`; `literal`: part of a string. */
  readonly form: 'camel' | 'literal'
  /** In the form of a page: kebab-case, `{name}`. */
  readonly page: string
}

/** The form that a label such as `异步纯链式` names. */
export interface SampleForm {
  readonly style: Exclude<SampleStyle, 'uri'>
  readonly async: boolean
}

/** The code behind a call: known where it is spelt as in the six forms, as written otherwise. */
export type Answer =
  | {
      /** Decoded from JSON or XML; `none` for a file that the call itself wrote. */
      readonly kind: 'json' | 'xml' | 'none'
    }
  | {
      /** Only its status is compared. */
      readonly kind: 'status'
      readonly status: number
    }
  | {
      /** From behind the call's parenthesis to the end of the block. */
      readonly kind: 'written'
      readonly text: string
    }

/** The parts of a block from which any of the six forms can be written again. */
export interface SampleText {
  /** The lines above the call, as written, with the last line end; '' without lines. */
  readonly prelude: string
  /** Whether the sample keeps the answer: `$response = …`. */
  readonly assigns: boolean
  /** Absent in `->get()`. */
  readonly arguments?: PhpArray
  readonly answer: Answer
}

/** One call of the API in a sample. Spans are in the coordinates of the page's file. */
export interface SampleCall {
  readonly kind: 'sample-call'
  readonly label: string
  /** The form that the label names; absent for other labels than the six. */
  readonly form?: SampleForm
  readonly style: SampleStyle
  readonly async: boolean
  /**
   * The path in the form of a page: `v3/pay/transactions/id/{transaction_id}`, a trailing slash for
   * `_empty_`. Compare it with `samePath` of the checks, never as text.
   */
  readonly path: string
  readonly segments: readonly SampleSegment[]
  readonly method: HttpMethod
  /** The object of an earlier block where this one repeats its text; the spans then point into that block. */
  readonly arguments: SampleMap
  readonly response: SampleResponse
  /** Absent where the block cannot be written again from facts. */
  readonly text?: SampleText
  /** From the receiver to the closing parenthesis of the call, without `->then(…)`. */
  readonly span: Span
}

/** A block that shows a fragment of the body: entries of an array without its brackets. */
export interface SampleScene {
  readonly kind: 'sample-scene'
  readonly label: string
  readonly arguments: SampleMap
  readonly span: Span
}

/** The content of the PHP blocks of one operation or webhook. */
export interface SampleResult {
  readonly kind: 'sample-result'
  /** In the page's order. */
  readonly calls: readonly SampleCall[]
  readonly scenes: readonly SampleScene[]
  readonly diagnostics: readonly Diagnostic[]
}

import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import type { Span } from '../../diagnostics/span.js'
import type { PhpArray } from './php-value.js'
import type { SampleMap } from './sample-value.js'

/** One fenced PHP block of a code group, as the Markdown parser hands it over. */
export interface SampleBlock {
  readonly kind: 'sample-block'
  /** The label in brackets behind the fence: `异步纯链式`, `处理程序`, `1000(现金营销)`; '' where there is none. */
  readonly label: string
  readonly code: string
  /** Line of the file on which the first line of `code` stands, from 1. */
  readonly line: number
  /**
   * Column of the file at which every line of `code` starts, from 1. Only a fence that is indented, whose
   * indentation was taken off the lines, needs one.
   */
  readonly column?: number
}

/** How a sample names the endpoint; `uri` is a whole URL given to `new Uri('…')`. */
export type SampleStyle = 'chain' | 'declaration' | 'property' | 'uri'

export type SampleMethod = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head' | 'options'

/** What the code behind the call does with the answer. */
export interface SampleResponse {
  readonly kind: 'json' | 'xml' | 'stream' | 'status' | 'unknown'
  /** The status that the sample compares with, as in `getStatusCode() === 204`. */
  readonly status?: number
}

/** One piece of the endpoint's path. */
export interface SampleSegment {
  /** As the sample spells it. */
  readonly text: string
  /** `camel`: a property of a chain, where `-` and `{` cannot be written; `literal`: part of a string. */
  readonly form: 'camel' | 'literal'
  /** In the form of a page: kebab-case, `{name}`. */
  readonly page: string
}

/** What a label such as `异步纯链式` says of its block. */
export interface SampleForm {
  readonly style: Exclude<SampleStyle, 'uri'>
  readonly async: boolean
}

/** The code behind a call, where it is spelt as the six forms spell it; any other is kept as written. */
export type Answer =
  | {
      /** Decoded from JSON, from XML, or left alone: a file that the call itself wrote. */
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

/** What of a block is needed to write it again in any of the six forms. */
export interface SampleText {
  /** The lines above the call, as written, with the last line end; '' without. */
  readonly prelude: string
  /** Whether the answer is kept: `$response = …`. */
  readonly assigns: boolean
  /** Absent in `->get()`. */
  readonly arguments?: PhpArray
  readonly answer: Answer
}

/** One call of the API in a sample. Spans are in the coordinates of the page's file. */
export interface SampleCall {
  readonly kind: 'sample-call'
  readonly label: string
  /** What the label says; absent for other labels than the six. */
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
  readonly arguments: SampleMap
  readonly response: SampleResponse
  /** Absent where the block could not be written again as it was: it can only be kept. */
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

/** What the blocks of one operation or webhook say. */
export interface SampleResult {
  readonly kind: 'sample-result'
  /** In the page's order. */
  readonly calls: readonly SampleCall[]
  readonly scenes: readonly SampleScene[]
  readonly diagnostics: readonly Diagnostic[]
}

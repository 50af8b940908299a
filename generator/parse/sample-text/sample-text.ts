import type { PhpArray } from './php-value.js'

/** What the code behind a call does with the answer. */
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
      /** Anything else, as written: from behind the call's parenthesis to the end of the block. */
      readonly kind: 'written'
      readonly text: string
    }

/** A block of PHP that calls an endpoint, taken apart so that it can be written again in each of the forms. */
export interface SampleText {
  readonly kind: 'sample-text'
  /** The lines above the call, as written, with the last line end; '' without. */
  readonly prelude: string
  /** Whether the answer is kept: `$response = …`. */
  readonly assigns: boolean
  readonly style: 'chain' | 'declaration' | 'property'
  /** The path as the style spells it, without `->`: properties of a chain, or one string. */
  readonly receiver: string
  readonly method: string
  readonly async: boolean
  /** Absent in `->get()`. */
  readonly arguments?: PhpArray
  readonly answer: Answer
}

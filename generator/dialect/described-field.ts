import type { Protocol } from './protocols.js'

/** A field as its row describes it. */
export interface DescribedField {
  readonly name: string
  /** The description cell as written. */
  readonly description: string
  readonly protocol: Protocol
  /** The title of its page, without markup. */
  readonly title: string
}

import type { DataObject } from '../../client/data-object.js'

/** A notice to send by hand. */
export interface OwnNotice {
  /** Address. */
  readonly to: string
  /** Members of its content (v2: its fields); what its page requires beside them is filled in plausibly. */
  readonly resource?: DataObject
  /** Of several types that the webhook has, this one (its first). */
  readonly eventType?: string
  /** Merchant number, or the id of the brand (those of the first merchant). */
  readonly owner?: string
  /** Words of the body. */
  readonly summary?: string
}

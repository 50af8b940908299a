import type { WebhookDescriptor } from '../descriptors.js'
import type { UndecryptedField } from '../v3/undecrypted.js'

/** A notice as it is handed on; the generated `WebhookEvent` of each page says more of it. */
export interface OpenedNotice {
  readonly event_type: string
  /** With the names as the pages write them. */
  readonly headers: Readonly<Record<string, string>>
  /** The notice itself, parsed; what is encrypted stands in it as it arrived. */
  readonly body: unknown
  /** The decrypted content; the body itself where nothing is encrypted. */
  readonly resource: unknown
  /** Encrypted fields that could not be opened and stand in it as they arrived; absent where all were opened. */
  readonly undecrypted?: readonly UndecryptedField[]
}

/** An event, and what of it could not be opened. */
export type OpenedEvent<Event> = Event & Pick<OpenedNotice, 'undecrypted'>

type One<D> = D extends readonly (infer W)[] ? W : D
type EventOfOne<W> = W extends WebhookDescriptor<infer Event, unknown> ? Event : never
type ReplyOfOne<W> = W extends WebhookDescriptor<unknown, infer Reply> ? Reply : never

/** The event of a descriptor, or the union of those of several. */
export type EventOf<D> = EventOfOne<One<D>>

/** The body that answers the event of a descriptor. */
export type ReplyOf<D> = ReplyOfOne<One<D>>

/** The content of the event of a descriptor. */
export type ResourceOf<D> = EventOf<D> extends { readonly resource: infer Resource } ? Resource : unknown

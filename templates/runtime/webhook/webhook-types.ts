import type { WebhookDescriptor } from '../descriptors.js'
import type { UndecryptedField } from '../v3/undecrypted.js'

/** Keys to receive notices, in place of a client. */
export interface WebhookKeys {
  readonly kind: 'webhook-keys'
}

/** An opened notice; the generated `WebhookEvent` of each page has more precise types. */
export interface OpenedNotice {
  readonly event_type: string
  /** With the names as the pages write them. */
  readonly headers: Readonly<Record<string, string>>
  /** The parsed notice, still with the ciphertext. */
  readonly body: unknown
  /** The decrypted content; the body itself if nothing is encrypted. */
  readonly resource: unknown
  /** Encrypted fields that could not be decrypted and stay as they arrived; absent if there are none. */
  readonly undecrypted?: readonly UndecryptedField[]
}

/** An event, and its fields that could not be decrypted. */
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

export * as v2 from './v2/index.js'
export * as v3 from './v3/index.js'
import * as v2 from './v2/index.js'
import * as v3 from './v3/index.js'
import type { WebhookDescriptor } from '../runtime/index.js'

/** Every event of the protocol; `event_type` tells them apart. */
export type V2WebhookEvent = v2.TRANSACTION_FAIL.WebhookEvent | v2.transactionSuccess.WebhookEvent

/** What the receiver needs to know of every event of the protocol. */
export const v2Webhooks: readonly WebhookDescriptor<V2WebhookEvent>[] = [
  v2.TRANSACTION_FAIL.webhook,
  v2.transactionSuccess.webhook,
]

/** Every event of the protocol; `event_type` tells them apart. */
export type V3WebhookEvent = v3.TRANSACTION_FAIL.WebhookEvent | v3.TWO_EVENTS.WebhookEvent

/** What the receiver needs to know of every event of the protocol. */
export const v3Webhooks: readonly WebhookDescriptor<V3WebhookEvent>[] = [
  v3.TRANSACTION_FAIL.webhook,
  v3.TWO_EVENTS.webhook,
]

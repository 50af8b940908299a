export * as v3 from './v3/index.js'
import * as v3 from './v3/index.js'
import type { WebhookDescriptor } from '../runtime/index.js'

/** Every event of the protocol; `event_type` tells them apart. */
export type V3WebhookEvent = v3.COUPON_SEND.WebhookEvent | v3.COUPON_USE.WebhookEvent

/** What the receiver needs to know of every event of the protocol. */
export const v3Webhooks: readonly WebhookDescriptor<V3WebhookEvent>[] = [
  v3.COUPON_SEND.webhook,
  v3.COUPON_USE.webhook,
]

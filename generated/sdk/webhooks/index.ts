export * as v2 from './v2/index.js'
export * as v3 from './v3/index.js'
import * as v2 from './v2/index.js'
import * as v3 from './v3/index.js'
import type { WebhookDescriptor } from '../runtime/index.js'

/** Every event of the protocol; `event_type` tells them apart. */
export type V2WebhookEvent = v2.refundProcessed.WebhookEvent | v2.transactionSuccess.WebhookEvent

/** What the receiver needs to know of every event of the protocol. */
export const v2Webhooks: readonly WebhookDescriptor<V2WebhookEvent>[] = [
  v2.refundProcessed.webhook,
  v2.transactionSuccess.webhook,
]

/** Every event of the protocol; `event_type` tells them apart. */
export type V3WebhookEvent =
  | v3.COMPLAINT_CREATE.WebhookEvent
  | v3.COMPLAINT_STATE_CHANGE.WebhookEvent
  | v3.COUPON_SEND.WebhookEvent
  | v3.COUPON_USE.WebhookEvent
  | v3.MCHTRANSFER_AUTHORIZATION_CLOSED.WebhookEvent
  | v3.MCHTRANSFER_BATCH_CLOSED.WebhookEvent
  | v3.MCHTRANSFER_BATCH_FINISHED.WebhookEvent
  | v3.MCHTRANSFER_BILL_FINISHED.WebhookEvent
  | v3.PAYSCORE_USER_CLOSE_SERVICE.WebhookEvent
  | v3.PAYSCORE_USER_CONFIRM.WebhookEvent
  | v3.PAYSCORE_USER_OPEN_SERVICE.WebhookEvent
  | v3.PAYSCORE_USER_PAID.WebhookEvent
  | v3.PROFITSHARING_RETURN.WebhookEvent
  | v3.PROFITSHARING_SUCCESS.WebhookEvent
  | v3.REFUND_ABNORMAL.WebhookEvent
  | v3.REFUND_CLOSED.WebhookEvent
  | v3.REFUND_SUCCESS.WebhookEvent
  | v3.SECURITY_ECHO_SUCCESS.WebhookEvent
  | v3.TRANSACTION_SUCCESS.WebhookEvent

/** What the receiver needs to know of every event of the protocol. */
export const v3Webhooks: readonly WebhookDescriptor<V3WebhookEvent>[] = [
  v3.COMPLAINT_CREATE.webhook,
  v3.COMPLAINT_STATE_CHANGE.webhook,
  v3.COUPON_SEND.webhook,
  v3.COUPON_USE.webhook,
  v3.MCHTRANSFER_AUTHORIZATION_CLOSED.webhook,
  v3.MCHTRANSFER_BATCH_CLOSED.webhook,
  v3.MCHTRANSFER_BATCH_FINISHED.webhook,
  v3.MCHTRANSFER_BILL_FINISHED.webhook,
  v3.PAYSCORE_USER_CLOSE_SERVICE.webhook,
  v3.PAYSCORE_USER_CONFIRM.webhook,
  v3.PAYSCORE_USER_OPEN_SERVICE.webhook,
  v3.PAYSCORE_USER_PAID.webhook,
  v3.PROFITSHARING_RETURN.webhook,
  v3.PROFITSHARING_SUCCESS.webhook,
  v3.REFUND_ABNORMAL.webhook,
  v3.REFUND_CLOSED.webhook,
  v3.REFUND_SUCCESS.webhook,
  v3.SECURITY_ECHO_SUCCESS.webhook,
  v3.TRANSACTION_SUCCESS.webhook,
]

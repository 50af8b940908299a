/** Generated from webhook/v2/transaction-success.md. Changes are lost: edit the page. */
import type { OpenObject, WebhookDescriptor } from '../../runtime/index.js'

/**
 * Title of v2/transaction-success
 *
 * Sent after:
 *
 * - 关联订单 (`v3.marketing.busifavor.coupons.associate.post`)
 * - Title of v3/odd/things/ (`v3.odd.things._empty_.post`)
 * - `v3/lost#get`
 */
export interface WebhookEvent {
  /** Tells the events of the protocol apart. */
  event_type: 'transaction-success'
  headers: WebhookHeaders
  /** The notice as it arrived. */
  body: WebhookBody
  /** The same as `body`. */
  resource: WebhookBody
}

export type WebhookHeaders = OpenObject

export interface WebhookBody {
  return_code: string
}

export interface WebhookReply {
  code?: 'SUCCESS' | 'FAIL' | undefined
}

/** What the receiver of the notice needs to know to open and to answer it. */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v2/transaction-success',
  protocol: 'v2',
  eventTypes: ['transaction-success'],
  mediaType: 'application/json',
  notice: {
    required: ['return_code'],
    optional: [],
  },
  reply: {
    statuses: ['20X', '4XX'],
    mediaType: 'application/json',
    body: 'optional',
  },
})

/** Generated from webhook/v2/TRANSACTION.FAIL.md. Changes are lost: edit the page. */
import type { OpenObject, WebhookDescriptor } from '../../runtime/index.js'

/** Title of v2/TRANSACTION.FAIL */
export interface WebhookEvent {
  /** Tells the events of the protocol apart. */
  event_type: 'TRANSACTION.FAIL'
  headers: WebhookHeaders
  /** The notice as it arrived. */
  body: WebhookBody
  /** The same as `body`. */
  resource: WebhookBody
}

export type WebhookHeaders = OpenObject

export interface WebhookBody {
  return_code: string
  fee: number
}

export interface WebhookReply {
  code?: 'SUCCESS' | 'FAIL'
}

/** What the receiver of the notice needs to know to open and to answer it. */
export const webhook: WebhookDescriptor = /* @__PURE__ */ Object.freeze<WebhookDescriptor>({
  id: 'v2/TRANSACTION.FAIL',
  protocol: 'v2',
  eventTypes: ['TRANSACTION.FAIL'],
  mediaType: 'application/xml',
  bodyFields: {
    numbers: ['/fee'],
  },
  reply: {
    statuses: ['20X', '4XX'],
    mediaType: 'application/json',
    body: 'optional',
  },
})

/** Generated from webhook/v2/TRANSACTION.FAIL.md. Changes are lost: edit the page. */
import type { OpenObject, WebhookDescriptor } from '../../runtime/index.js'
import { fitsVariant } from '../../runtime/webhook/variant.js'

/**
 * Title of v2/TRANSACTION.FAIL
 * - THIRD: With **THIRD**
 */
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
  /** Not every variant of the notice has it. */
  return_code?: string
  fee: number
}

export interface WebhookReply {
  code?: 'SUCCESS' | 'FAIL' | undefined
}

/** THIRD: With **THIRD** */
export type ThirdEvent = WebhookEvent & {
  body: {
    fee: 3
    return_code: string
  }
  resource: {
    fee: 3
    return_code: string
  }
}

/** What the receiver of the notice needs to know to open and to answer it. */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v2/TRANSACTION.FAIL',
  protocol: 'v2',
  eventTypes: ['TRANSACTION.FAIL'],
  mediaType: 'application/xml',
  notice: {
    required: ['fee'],
    optional: ['return_code'],
  },
  bodyFields: {
    numbers: ['/fee'],
  },
  reply: {
    statuses: ['20X', '4XX'],
    mediaType: 'application/json',
    body: 'optional',
  },
})

/**
 * Whether the notice is of the variant THIRD.
 *
 * With **THIRD**
 */
export function isThird(event: WebhookEvent): event is ThirdEvent {
  return fitsVariant(event, {
    present: ['/resource/return_code'],
    equal: {
      '/resource/fee': [3],
    },
  })
}

/** Generated from webhook/v3/TWO.EVENTS.md. Changes are lost: edit the page. */
import type { WebhookDescriptor } from '../../runtime/index.js'
import { fitsVariant } from '../../runtime/webhook/variant.js'

/**
 * Title of v3/TWO.EVENTS
 * - PARTNER: With **PARTNER**
 * - A_LONG_NAME_THAT_MAKES_A_SIGNATURE_TOO_LONG_FOR_A_LINE: With **A_LONG_NAME_THAT_MAKES_A_SIGNATURE_TOO_LONG_FOR_A_LINE**
 * - MESSAGE: With **MESSAGE**
 * - MESSAGE: With **MESSAGE**
 */
export interface WebhookEvent {
  /** Tells the events of the protocol apart. */
  event_type: 'TWO.EVENTS' | 'TRANSACTION.FAIL'
  headers: WebhookHeaders
  /** The notice as it arrived. */
  body: WebhookBody
  /** The decrypted content of the notice. */
  resource: WebhookResource
}

export interface WebhookHeaders {
  /** Nonce */
  'Wechatpay-Nonce': string
}

export interface WebhookBody {
  /** Unique */
  id: string
  /** Type */
  event_type: 'TWO.EVENTS' | 'TRANSACTION.FAIL'
  resource: WebhookBodyResource
}

/** What the encrypted string holds. */
export interface WebhookResource {
  event_type?: 'EVENT_TYPE_X' | (string & {})
  /**
   * Arrives encrypted (rsa-oaep, merchant key) and is decrypted.
   * Not every variant of the notice has it.
   */
  phone?: string
  resource?: WebhookResourceResource
  goods?: WebhookResourceGoods[]
}

export interface WebhookReply {
  code: string
}

/** A_LONG_NAME_THAT_MAKES_A_SIGNATURE_TOO_LONG_FOR_A_LINE: With **A_LONG_NAME_THAT_MAKES_A_SIGNATURE_TOO_LONG_FOR_A_LINE** */
export type ALongNameThatMakesASignatureTooLongForALineEvent = WebhookEvent & {
  resource: {
    phone: string
  }
}

/** MESSAGE: With **MESSAGE** */
export type MessageEvent2 = WebhookEvent & {
  body: {
    resource: {
      algorithm: 'AEAD_AES_256_GCM' | 'ANOTHER'
    }
  }
  resource: {
    resource: {
      a: number
    }
  }
}

export interface WebhookBodyResource {
  algorithm: 'AEAD_AES_256_GCM' | (string & {})
  /**
   * 密文
   * Encrypted (aes-256-gcm, apiv3 key); it holds `WebhookResource`.
   */
  ciphertext: string
}

export interface WebhookResourceResource {
  /** Not every variant of the notice has it. */
  a?: number
}

export interface WebhookResourceGoods {
  goods_id: string
}

/** What the receiver of the notice needs to know to open and to answer it. */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/TWO.EVENTS',
  protocol: 'v3',
  eventTypes: ['TWO.EVENTS', 'TRANSACTION.FAIL'],
  mediaType: 'application/json',
  ciphertext: '/resource/ciphertext',
  encryption: {
    algorithm: 'aes-256-gcm',
    key: 'apiv3',
    mediaType: 'application/json',
  },
  resourceFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'merchant',
        direction: 'decrypt',
        paths: ['/phone'],
      },
    ],
  },
  reply: {
    statuses: ['20X'],
    mediaType: 'application/json',
    body: 'required',
    signed: true,
  },
})

/**
 * Whether the notice is of the variant A_LONG_NAME_THAT_MAKES_A_SIGNATURE_TOO_LONG_FOR_A_LINE.
 *
 * With **A_LONG_NAME_THAT_MAKES_A_SIGNATURE_TOO_LONG_FOR_A_LINE**
 */
export function isALongNameThatMakesASignatureTooLongForALine(
  event: WebhookEvent,
): event is ALongNameThatMakesASignatureTooLongForALineEvent {
  return fitsVariant(event, {
    present: ['/resource/phone'],
  })
}

/**
 * Whether the notice is of the variant MESSAGE.
 *
 * With **MESSAGE**
 */
export function isMessage(event: WebhookEvent): event is MessageEvent2 {
  return fitsVariant(event, {
    present: ['/resource/resource/a'],
    equal: {
      '/body/resource/algorithm': ['AEAD_AES_256_GCM', 'ANOTHER'],
    },
  })
}

/**
 * Whether the notice is of the variant MESSAGE.
 *
 * With **MESSAGE**
 */
export function isMessage2(event: WebhookEvent): boolean {
  return fitsVariant(event, {
    present: ['/resource/goods/*/goods_id'],
  })
}

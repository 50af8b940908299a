/** Generated from webhook/v3/TRANSACTION.FAIL.md. Changes are lost: edit the page. */
import type { OpenObject, WebhookDescriptor } from '../../runtime/index.js'

/** Title of v3/TRANSACTION.FAIL */
export interface WebhookEvent {
  /** Tells the events of the protocol apart. */
  event_type: 'TRANSACTION.FAIL'
  headers: WebhookHeaders
  /** The notice as it arrived. */
  body: WebhookBody
  /** The decrypted content of the notice. */
  resource: WebhookResource
}

export type WebhookHeaders = OpenObject

export interface WebhookBody {
  /** Unique */
  id: string
  /** Type */
  event_type: 'TRANSACTION.FAIL'
  resource: WebhookBodyResource
}

/** What the encrypted string holds. */
export interface WebhookResource {
  event_type?: 'EVENT_TYPE_X' | (string & {})
  /** Arrives encrypted (rsa-oaep, merchant key) and is decrypted. */
  phone?: string
  resource?: WebhookResourceResource
  goods?: WebhookResourceGoods[]
}

export interface WebhookReply {
  code?: 'SUCCESS' | 'FAIL' | undefined
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
  a: number
}

export interface WebhookResourceGoods {
  goods_id: string
}

/** What the receiver of the notice needs to know to open and to answer it. */
export const webhook: WebhookDescriptor<WebhookEvent, WebhookReply> = /* @__PURE__ */ Object.freeze<
  WebhookDescriptor<WebhookEvent, WebhookReply>
>({
  id: 'v3/TRANSACTION.FAIL',
  protocol: 'v3',
  eventTypes: ['TRANSACTION.FAIL'],
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
    statuses: ['20X', '4XX'],
    mediaType: 'application/json',
    body: 'optional',
  },
})

import type { WebhookDescriptor } from '../../../templates/runtime/descriptors.js'

interface EventOf<Type extends string, Resource> {
  event_type: Type
  headers: { 'Request-ID': string; 'Wechatpay-Serial': string }
  body: { id: string; event_type: Type; resource: { ciphertext: string } }
  resource: Resource
}

export interface Payment {
  out_trade_no: string
  amount: { total: number }
}

export interface Card {
  card_id: string
  phone_number?: string
  answers?: { name: string; values: string[] }[]
  /** JSON on the wire. */
  attach?: { shop: number }
}

export interface Answer {
  code: 'SUCCESS' | 'FAIL'
  fee?: number
}

export type PaymentEvent = EventOf<'TRANSACTION.SUCCESS', Payment>
export type RefundEvent = EventOf<'REFUND.SUCCESS' | 'REFUND.CLOSED', { out_refund_no: string }>
export type CardEvent = EventOf<'CARD.CREATE', Card>

const common: Pick<WebhookDescriptor, 'protocol' | 'mediaType' | 'ciphertext' | 'encryption' | 'reply'> = {
  protocol: 'v3',
  mediaType: 'application/json',
  ciphertext: '/resource/ciphertext',
  encryption: { algorithm: 'aes-256-gcm', key: 'apiv3', mediaType: 'application/json' },
  reply: { statuses: ['20X', '4XX', '5XX'], mediaType: 'application/json', body: 'optional' },
}

export const payment: WebhookDescriptor<PaymentEvent, Answer> = {
  ...common,
  id: 'v3/TRANSACTION.SUCCESS',
  eventTypes: ['TRANSACTION.SUCCESS'],
}

export const refund: WebhookDescriptor<RefundEvent, Answer> = {
  ...common,
  id: 'v3/REFUND.SUCCESS',
  eventTypes: ['REFUND.SUCCESS', 'REFUND.CLOSED'],
}

/** Lists the type of another page, too, and has marks of its own. */
export const sharing: WebhookDescriptor<
  EventOf<'SHARING.SUCCESS' | 'TRANSACTION.SUCCESS', { order_id: string }>
> = {
  ...common,
  id: 'v3/SHARING.SUCCESS',
  eventTypes: ['SHARING.SUCCESS', 'TRANSACTION.SUCCESS'],
  resourceFields: { encoded: [{ encoding: 'json', mediaType: 'application/json', paths: ['/order_id'] }] },
}

export const card: WebhookDescriptor<CardEvent, Answer> = {
  ...common,
  id: 'v3/CARD.CREATE',
  eventTypes: ['CARD.CREATE'],
  resourceFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'merchant',
        direction: 'decrypt',
        paths: ['/phone_number', '/answers/*/values/*'],
      },
    ],
    encoded: [{ encoding: 'json', mediaType: 'application/json', paths: ['/attach'] }],
  },
}

/** Nothing of it is encrypted. */
export const plain: WebhookDescriptor<EventOf<'PLAIN.SENT', { note: string }>> = {
  id: 'v3/PLAIN.SENT',
  protocol: 'v3',
  eventTypes: ['PLAIN.SENT'],
  mediaType: 'application/json',
  bodyFields: { encoded: [{ encoding: 'json', mediaType: 'application/json', paths: ['/extra'] }] },
  reply: { statuses: ['200'], mediaType: 'application/json', body: 'none' },
}

export const signedAnswer: WebhookDescriptor<EventOf<'CROSS.QUERY', { acq_tid: string }>, Answer> = {
  ...common,
  id: 'v3/CROSS.QUERY',
  eventTypes: ['CROSS.QUERY'],
  reply: { ...common.reply, body: 'required', signed: true },
}

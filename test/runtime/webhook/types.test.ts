import { expectTypeOf, it } from 'vitest'
import type { Caller } from '../../../templates/runtime/caller.js'
import type { WebhookDescriptor } from '../../../templates/runtime/descriptors.js'
import {
  type EventOf,
  type OpenedEvent,
  parseWebhook,
  type ReplyOf,
  type WebhookKeys,
} from '../../../templates/runtime/webhook/index.js'
import {
  type Answer,
  type CardEvent,
  card,
  type Payment,
  type PaymentEvent,
  payment,
  type RefundEvent,
  type refund,
} from './events.js'

declare const keys: WebhookKeys
declare const client: Caller
declare const all: readonly WebhookDescriptor<PaymentEvent | RefundEvent>[]
const request = { headers: {}, body: '' }

it('types the event by the descriptors', () => {
  const calls = () => ({
    one: parseWebhook(client, request, payment),
    several: parseWebhook(keys, request, [payment, card]),
    list: parseWebhook(keys, request, all),
  })
  expectTypeOf(calls).returns.toEqualTypeOf<{
    one: Promise<OpenedEvent<PaymentEvent>>
    several: Promise<OpenedEvent<PaymentEvent | CardEvent>>
    list: Promise<OpenedEvent<PaymentEvent | RefundEvent>>
  }>()
  expectTypeOf<EventOf<WebhookDescriptor>>().toEqualTypeOf<unknown>()
  expectTypeOf<ReplyOf<typeof payment>>().toEqualTypeOf<Answer>()
})

it('tells the events apart', () => {
  const handle = (event: EventOf<readonly [typeof payment, typeof refund]>): void => {
    if (event.event_type === 'TRANSACTION.SUCCESS') expectTypeOf(event.resource).toEqualTypeOf<Payment>()
    else expectTypeOf(event.resource).toEqualTypeOf<{ out_refund_no: string }>()
    // @ts-expect-error an event type that was not asked for
    if (event.event_type === 'CARD.CREATE') return
  }
  expectTypeOf(handle).toBeFunction()
})

/** As the types of AWS, Netlify and Tencent Cloud have them. */
interface GatewayEvent {
  headers: { [name: string]: string | undefined }
  multiValueHeaders: { [name: string]: string[] | undefined }
  body: string | null
  isBase64Encoded: boolean
  requestContext: object
}

it('takes events of cloud functions', () => {
  const calls = (event: GatewayEvent, bytes: Buffer, balanced: Omit<GatewayEvent, 'headers'>) => [
    parseWebhook(keys, event, payment),
    parseWebhook(keys, bytes, payment),
    parseWebhook(keys, balanced, payment),
    // @ts-expect-error nothing says how the body is written
    parseWebhook(keys, { body: '' }, payment),
  ]
  expectTypeOf(calls).toBeFunction()
})

it('takes what frameworks hand over, and nothing else', () => {
  const calls = () => [
    // @ts-expect-error no headers
    parseWebhook(keys, { body: '' }, payment),
    // @ts-expect-error a text is no request
    parseWebhook(keys, '{}', payment),
    // @ts-expect-error settings are no keys
    parseWebhook({ apiV3Key: '' }, request, payment),
    // @ts-expect-error no descriptor
    parseWebhook(keys, request),
  ]
  expectTypeOf(calls).toBeFunction()
})

import type { EventOf } from 'wechatpay-sdk/webhook'
import { webhook as couponSend } from 'wechatpay-sdk/webhooks/v3/COUPON.SEND'
import { webhook as couponUse } from 'wechatpay-sdk/webhooks/v3/COUPON.USE'

/** The webhooks of this application. Only their modules are loaded. */
export const events = [couponSend, couponUse] as const

export type CouponEvent = EventOf<typeof events>

/** Handles an event. It may be called again for the same event, so check `body.id` first. */
export type Handle = (event: CouponEvent) => Promise<void>

/** `event_type` narrows the type of the event and of its resource. */
export function describeEvent(event: CouponEvent): string {
  switch (event.event_type) {
    case 'COUPON.SEND':
      return `${event.resource.coupon_code} was handed out by ${event.resource.send_merchant}`
    case 'COUPON.USE':
      return `${event.resource.coupon_id} was used`
  }
}

import type { EventOf } from 'wechatpay-sdk/webhook'
import { webhook as couponSend } from 'wechatpay-sdk/webhooks/v3/COUPON.SEND'
import { webhook as couponUse } from 'wechatpay-sdk/webhooks/v3/COUPON.USE'

/** The notices that this application expects: only their pages are loaded. */
export const events = [couponSend, couponUse] as const

export type CouponEvent = EventOf<typeof events>

/** What a handler does with them. It is called again for an event that it did not finish: look for `body.id` first. */
export type Handle = (event: CouponEvent) => Promise<void>

/** `event_type` tells the events apart, and their resources with them. */
export function describeEvent(event: CouponEvent): string {
  switch (event.event_type) {
    case 'COUPON.SEND':
      return `${event.resource.coupon_code} was handed out by ${event.resource.send_merchant}`
    case 'COUPON.USE':
      return `${event.resource.coupon_id} was used`
  }
}

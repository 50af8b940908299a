import type { World } from '../behaviour.js'
import { digitsOfTime } from '../shared/beijing-time.js'
import type { PaymentData, Prepay, TradeType } from './payment-data.js'

const minute = 60 * 1000

/** How long a phone can open what an order answered, by the pages: H5 links live five minutes, all others two hours. */
const lives: Readonly<Record<TradeType, number>> = {
  JSAPI: 120 * minute,
  NATIVE: 120 * minute,
  APP: 120 * minute,
  MICROPAY: 120 * minute,
  MWEB: 5 * minute,
}

type Timed = Pick<PaymentData, 'tradeType' | 'timeExpire'>

/** `time_expire`: a time that is past, or within a minute, counts as in a minute, by the service's documents. */
export function latestOf(order: Timed, world: World): number | undefined {
  return order.timeExpire === undefined ? undefined : Math.max(order.timeExpire, world.now() + minute)
}

/** When an order that is placed now cannot be paid any more: at `time_expire`, or when what a phone opens is too old. */
export function expiryOf(order: Timed, world: World): number {
  return Math.min(order.timeExpire ?? Number.POSITIVE_INFINITY, world.now() + lives[order.tradeType])
}

/** What a phone opens: the link of H5 is the page of this service, where one can pay. */
export function newPrepay(order: Timed, world: World): Prepay {
  const random = world.number('', 30).slice(-20)
  const id = `wx${digitsOfTime(world.now())}${random}`
  const urls: Partial<Record<TradeType, string>> = {
    NATIVE: `weixin://wxpay/bizpayurl?pr=${random.slice(-11)}zz`,
    MWEB: `${world.url}/?prepay_id=${id}&package=${random.slice(-10)}`,
  }
  const url = urls[order.tradeType]
  return { id, until: expiryOf(order, world), ...(url === undefined ? {} : { url }) }
}

import { randomUUID } from 'node:crypto'
import {
  type Caller,
  type Client,
  createClient,
  type EventOf,
  isApiError,
  isWechatPayError,
  type JsapiParameters,
  jsapiParameters,
} from 'wechatpay-sdk/client'
import { configFromEnvironment } from 'wechatpay-sdk/environment'
import { post as placePayment } from 'wechatpay-sdk/v3/pay/transactions/jsapi'
import {
  getOperation as queryOperation,
  get as queryPayment,
} from 'wechatpay-sdk/v3/pay/transactions/out-trade-no/_out_trade_no_'
import { post as closePayment } from 'wechatpay-sdk/v3/pay/transactions/out-trade-no/_out_trade_no_/close'
import { post as placeRefund } from 'wechatpay-sdk/v3/refund/domestic/refunds'
import { get as queryRefund } from 'wechatpay-sdk/v3/refund/domestic/refunds/_out_refund_no_'
import { webhook as refundAbnormal } from 'wechatpay-sdk/webhooks/v3/REFUND.ABNORMAL'
import { webhook as refundClosed } from 'wechatpay-sdk/webhooks/v3/REFUND.CLOSED'
import { webhook as refunded } from 'wechatpay-sdk/webhooks/v3/REFUND.SUCCESS'
import { isBasic, webhook as paid } from 'wechatpay-sdk/webhooks/v3/TRANSACTION.SUCCESS'
import { ShopError } from './problem.js'

/** The notices of this shop. Only their modules are loaded. */
export const events = [paid, refunded, refundClosed, refundAbnormal] as const

export type ShopEvent = EventOf<typeof events>

/** What the shop sells, in fen. Never take a price from a browser. */
const prices: Readonly<Record<string, number>> = { tea: 1_250, mug: 4_900 }

/** What a buyer asks for. In your program `openid` is that of the session. */
export interface Wish {
  readonly item: string
  readonly openid: string
}

/** A refund. `state` is `UNKNOWN` until WeChat Pay has answered. */
export interface Refund {
  readonly number: string
  readonly amount: number
  readonly state: string
}

/** An order. Amounts are in fen. */
export interface Order extends Wish {
  readonly number: string
  readonly total: number
  readonly state: 'unpaid' | 'paid' | 'closed'
  readonly refunds: readonly Refund[]
  readonly history: readonly string[]
}

/** Keeps orders in memory. In your program it is a table, and `change` is a transaction that locks a row. */
export class Orders {
  readonly #orders = new Map<string, Order>()

  async add(order: Order): Promise<void> {
    this.#orders.set(order.number, order)
  }

  async find(number: string): Promise<Order> {
    const order = this.#orders.get(number)
    if (order === undefined) throw new ShopError('NOT_FOUND', 'There is no such order.')
    return order
  }

  /** Changes an order; says whether it did. Nothing is changed where `change` gives undefined or throws. */
  async change(number: string, change: (order: Order) => Order | undefined): Promise<boolean> {
    const changed = change(await this.find(number))
    if (changed !== undefined) this.#orders.set(number, changed)
    return changed !== undefined
  }
}

/** Settings of the shop beside those of the client. */
export interface ShopSettings {
  readonly appid: string
  readonly mchid: string
  /** Where WeChat Pay sends notices: https, reachable from outside, without a query. */
  readonly notifyUrl: string
}

/** The shop, whatever framework is around it. */
export class Shop {
  constructor(
    readonly client: Caller,
    readonly settings: ShopSettings,
    readonly orders: Orders = new Orders(),
  ) {}

  async order({ item, openid }: Wish): Promise<Order> {
    const total = prices[item]
    if (total === undefined) throw new ShopError('BAD_REQUEST', 'This shop does not sell that.')
    const number = randomUUID().replaceAll('-', '')
    const order: Order = { number, item, openid, total, state: 'unpaid', refunds: [], history: ['ordered'] }
    await this.orders.add(order)
    return order
  }

  /** What `wx.requestPayment` takes. It may be asked for again, as long as the order is not paid. */
  async payment(number: string): Promise<JsapiParameters> {
    const { item, openid, total, state } = await this.orders.find(number)
    if (state !== 'unpaid') throw new ShopError('ORDER_NOT_UNPAID', `The order is ${state}.`)
    const { appid, mchid, notifyUrl } = this.settings
    const json = {
      appid,
      mchid,
      description: item,
      out_trade_no: number,
      notify_url: notifyUrl,
      amount: { total },
      payer: { openid },
    }
    // Repeating is safe: the number is the order's own.
    const { prepay_id } = await placePayment(this.client, { json }, { retry: { repeatWrites: true } })
    return jsapiParameters(this.client, { appId: appid, prepayId: prepay_id })
  }

  /** An order as it is now. Asks WeChat Pay where no notice has come yet: one may be late, or lost. */
  async look(number: string): Promise<Order> {
    const { state } = await this.orders.find(number)
    if (state === 'unpaid') await this.#compare(number)
    return this.orders.find(number)
  }

  /** Closes an unpaid order, so that it cannot be paid any more. */
  async close(number: string): Promise<Order> {
    const { state } = await this.look(number)
    if (state === 'paid') throw new ShopError('ORDER_NOT_UNPAID', 'The order is paid.')
    const json = { mchid: this.settings.mchid }
    await closePayment(this.client, { out_trade_no: number, json }, { retry: { repeatWrites: true } })
    await this.orders.change(number, order =>
      order.state === 'unpaid'
        ? { ...order, state: 'closed', history: [...order.history, 'closed'] }
        : undefined,
    )
    return this.orders.find(number)
  }

  /** Refunds a part of an order. The same `id` again is the same refund, so a request can be repeated. */
  async refund(number: string, id: string, amount: number): Promise<Order> {
    if (!/^[\w-]{1,31}$/.test(id))
      throw new ShopError('BAD_REQUEST', 'The refund needs a short id of letters and digits.')
    const refund: Refund = { number: `${number}-${id}`, amount, state: 'UNKNOWN' }
    const isNew = await this.orders.change(number, order => withRefund(order, refund))
    const { total } = await this.orders.find(number)
    const json = {
      out_trade_no: number,
      out_refund_no: refund.number,
      notify_url: this.settings.notifyUrl,
      amount: { refund: amount, total, currency: 'CNY' },
    }
    const { status } = await placeRefund(this.client, { json }).catch(async (error: unknown) => {
      // WeChat Pay may have taken it: only a query can tell. If that fails, too, the first error is the one to report.
      if (isWechatPayError(error) && error.outcome === 'unknown') {
        return queryRefund(this.client, { out_refund_no: refund.number }).catch(() => Promise.reject(error))
      }
      if (isNew) await this.orders.change(number, order => withoutRefund(order, refund.number))
      throw error
    })
    await this.#refunded(number, refund.number, status)
    return this.orders.find(number)
  }

  /** Acts on a notice. The same event may come several times, at the same time, and after its order's query. */
  async take(event: ShopEvent): Promise<void> {
    if (event.event_type !== 'TRANSACTION.SUCCESS') {
      const { out_trade_no, out_refund_no, refund_status } = event.resource
      return this.#refunded(out_trade_no, out_refund_no, refund_status)
    }
    if (isBasic(event)) await this.#paid(event.resource.out_trade_no, event.resource.amount.total)
  }

  async #compare(number: string): Promise<void> {
    const request = { out_trade_no: number, query: { mchid: this.settings.mchid } }
    try {
      const { trade_state, amount } = await queryPayment(this.client, request)
      if (trade_state === 'SUCCESS') await this.#paid(number, amount?.total)
    } catch (error) {
      // The buyer has not asked to pay it yet.
      if (!(isApiError(error, queryOperation) && error.code === 'ORDER_NOT_EXIST')) throw error
    }
  }

  async #paid(number: string, total: number | undefined): Promise<void> {
    const isFirst = await this.orders.change(number, order => {
      if (order.state === 'paid') return undefined
      if (order.total !== total) throw new ShopError('AMOUNT_DIFFERS', 'Another amount was paid.')
      return { ...order, state: 'paid', history: [...order.history, 'paid'] }
    })
    // WeChat Pay waits five seconds for the answer to a notice: hand long work to a queue.
    if (isFirst) console.log(`Deliver ${number}.`)
  }

  async #refunded(number: string, refundNumber: string, state: string): Promise<void> {
    await this.orders.change(number, order => {
      const refund = order.refunds.find(each => each.number === refundNumber)
      // The answer of a call may be overtaken by the notice.
      if (refund === undefined || refund.state === state || refund.state === 'SUCCESS') return undefined
      const refunds = order.refunds.map(each => (each === refund ? { ...each, state } : each))
      return { ...order, refunds, history: [...order.history, `refund of ${refund.amount}: ${state}`] }
    })
  }
}

function withRefund(order: Order, refund: Refund): Order | undefined {
  if (order.state !== 'paid') throw new ShopError('ORDER_NOT_PAID', `The order is ${order.state}.`)
  const known = order.refunds.find(each => each.number === refund.number)
  if (known?.amount === refund.amount) return undefined
  if (known !== undefined) throw new ShopError('REFUND_DIFFERS', 'This refund has another amount.')
  const before = order.refunds.filter(({ state }) => state !== 'CLOSED')
  const sum = before.reduce((all, { amount }) => all + amount, refund.amount)
  if (sum > order.total) throw new ShopError('REFUND_TOO_HIGH', 'That is more than was paid.')
  return { ...order, refunds: [...order.refunds, refund] }
}

function withoutRefund(order: Order, number: string): Order {
  return { ...order, refunds: order.refunds.filter(refund => refund.number !== number) }
}

/** Reads the body of `POST /orders`. */
export function readWish(body: unknown): Wish {
  const { item, openid }: Readonly<Record<string, unknown>> = { ...Object(body) }
  if (typeof item === 'string' && typeof openid === 'string') return { item, openid }
  throw new ShopError('BAD_REQUEST', 'Send { item, openid }.')
}

/** Reads the body of `PUT /orders/:number/refunds/:id`. */
export function readAmount(body: unknown): number {
  const { amount }: Readonly<Record<string, unknown>> = { ...Object(body) }
  if (typeof amount === 'number' && Number.isInteger(amount) && amount > 0) return amount
  throw new ShopError('BAD_REQUEST', 'Send { amount } in fen, a whole number above 0.')
}

/** The merchant's client and the shop, from the variables that `.env.example` lists. */
export function openShop(environment: Readonly<Record<string, string | undefined>> = process.env): {
  readonly client: Client
  readonly shop: Shop
} {
  const { WECHATPAY_APPID: appid = '', NOTIFY_URL: notifyUrl = '' } = environment
  if (appid === '' || notifyUrl === '')
    throw new Error('Set WECHATPAY_APPID and NOTIFY_URL; see .env.example.')
  const config = configFromEnvironment(environment)
  // Shorter than what your proxy waits for an answer of this shop.
  const client = createClient({ ...config, timeout: 5_000 })
  return { client, shop: new Shop(client, { appid, mchid: config.mchid, notifyUrl }) }
}

import type { PaymentData } from '../../../templates/runtime/local/behaviour/payment/payment-data.js'
import type { RefundData } from '../../../templates/runtime/local/behaviour/refund/refund-data.js'
import type { StoredObject } from '../../../templates/runtime/local/state/stored-object.js'
import { type BehaviourWorld, mchid } from './world.js'

/** What a test says of an order that was paid; the rest is made up. */
export interface OrderFacts {
  readonly owner?: string
  readonly outTradeNo: string
  readonly total: number
  /** Milliseconds since 1970; by default now. */
  readonly at?: number
  readonly more?: Partial<PaymentData>
}

/** Stores an order as the behaviour of payments does, paid. */
export function storePaid({ world }: BehaviourWorld, facts: OrderFacts): StoredObject {
  const { owner = mchid, outTradeNo, total, at = world.now(), more = {} } = facts
  const transactionId = transactionOf(outTradeNo)
  const paid = { transactionId, at, bankType: 'OTHERS', payerTotal: total, promotions: [] }
  const data: PaymentData = {
    protocol: 'v3',
    role: 'direct',
    tradeType: 'JSAPI',
    appid: 'wx1',
    description: '商品',
    total,
    currency: 'CNY',
    openid: 'o1',
    profitSharing: false,
    fingerprint: '',
    refunded: 0,
    refunds: [],
    paid,
    ...more,
  }
  return store(world, 'payment', owner, outTradeNo, 'SUCCESS', at, { ...data }, [transactionId])
}

/** The `transaction_id` of an order from `storePaid`. */
export function transactionOf(outTradeNo: string): string {
  return `4200${outTradeNo}`
}

/** Stores a refund of an order, and counts it there. */
export function storeRefund(
  { world }: BehaviourWorld,
  outTradeNo: string,
  outRefundNo: string,
  refund: number,
  { at = world.now(), succeededAt = at as number | undefined, owner = mchid } = {},
): void {
  const order = world.store.get('payment', owner, outTradeNo)
  if (order === undefined) throw new Error(`no order ${outTradeNo}`)
  const { total, refunded, refunds } = order.data
  const data: RefundData = {
    protocol: 'v3',
    role: 'domestic',
    refundId: `5030${outRefundNo}`,
    outTradeNo,
    transactionId: transactionOf(outTradeNo),
    appid: 'wx1',
    refund,
    total: Number(total),
    currency: 'CNY',
    payerTotal: Number(total),
    payerRefund: refund,
    settlementTotal: Number(total),
    settlementRefund: refund,
    funds: 'UNSETTLED',
    from: [],
    goods: [],
    receivedAccount: '支付用户零钱',
    channel: 'ORIGINAL',
    fingerprint: '',
    ...(succeededAt === undefined ? {} : { succeededAt }),
  }
  const numbers = Array.isArray(refunds) ? refunds : []
  world.store.put({
    ...order,
    state: 'REFUND',
    data: { ...order.data, refunded: Number(refunded) + refund, refunds: [...numbers, outRefundNo] },
  })
  store(world, 'refund', owner, outRefundNo, succeededAt === undefined ? 'PROCESSING' : 'SUCCESS', at, {
    ...data,
  })
}

function store(
  world: BehaviourWorld['world'],
  kind: string,
  owner: string,
  id: string,
  state: string,
  at: number,
  data: StoredObject['data'],
  aliases: readonly string[] = [],
): StoredObject {
  const object = { kind, owner, id, aliases, state, createdAt: at, updatedAt: at, data }
  world.store.put(object)
  return object
}

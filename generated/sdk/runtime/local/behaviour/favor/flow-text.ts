import type { StoredObject } from '../../state/stored-object.js'
import { type BillColumn, yuan } from '../bills/bill-text.js'
import { dateAndTime } from '../shared/beijing-time.js'
import { type StoredFields, storedFields } from '../shared/stored-fields.js'

/** A use of a coupon, or its return after a refund. Amounts are fen. */
export interface FavorFlow {
  readonly stockId: string
  readonly couponId: string
  readonly amount: number
  /** The order in which it was used; its total, 0 if the service does not know the order. */
  readonly transactionId: string
  readonly total: number
  readonly mchid: string
  /** Milliseconds since 1970. */
  readonly at: number
}

/** What coupons keep of each: uses and refunds stay in their lists, because a coupon may be used again. */
export function readFlows(coupon: StoredObject, list: 'uses' | 'refunds'): readonly FavorFlow[] {
  const fields = storedFields(`${coupon.kind} ${coupon.id}`, coupon.data)
  if (coupon.data[list] === undefined) return []
  return fields
    .objects(list)
    .map(entry => readFlow(coupon, fields, storedFields(`${coupon.kind} ${coupon.id}, ${list}`, entry)))
}

function readFlow(coupon: StoredObject, fields: StoredFields, entry: StoredFields): FavorFlow {
  return {
    stockId: fields.text('stock_id'),
    couponId: coupon.id,
    amount: fields.whole('amount'),
    transactionId: entry.text('transaction_id'),
    total: entry.whole('total'),
    mchid: entry.text('mchid'),
    at: entry.whole('at'),
  }
}

const common: readonly BillColumn<FavorFlow>[] = [
  ['批次id', ({ stockId }) => `\`${stockId}`],
  ['优惠id', ({ couponId }) => `\`${couponId}`],
  ['优惠类型', () => '`代金券'],
  ['优惠金额（元）', ({ amount }) => `\`${yuan(amount)}`],
  ['订单总金额（元）', ({ total }) => `\`${yuan(total)}`],
  ['交易类型', () => '`支付'],
  ['支付单号', ({ transactionId }) => `\`${transactionId}`],
]

/** Merchants report that the last three have no backtick, and that the text has no byte order mark. */
const columns: Readonly<Record<'uses' | 'refunds', readonly BillColumn<FavorFlow>[]>> = {
  uses: [
    ...common,
    ['消耗时间', ({ at }) => `\`${dateAndTime(at)}`],
    ['消耗商户号', ({ mchid }) => `\`${mchid}`],
    ['设备号', () => ''],
    ['银行流水号', () => ''],
    ['单品信息', () => ''],
  ],
  refunds: [
    ...common,
    ['退款时间', ({ at }) => `\`${dateAndTime(at)}`],
    ['消耗商户号', ({ mchid }) => `\`${mchid}`],
  ],
}

/** The text of the file. The columns are those that merchants publish; of refunds they are our reading. */
export function flowText(list: 'uses' | 'refunds', flows: readonly FavorFlow[]): string {
  const lines = [
    columns[list].map(([name]) => name),
    ...flows.map(flow => columns[list].map(([, cell]) => cell(flow))),
  ]
  return lines.map(cells => `${cells.join(',')}\r\n`).join('')
}

import { feeRate } from '../funds/fees.js'
import { type Trade, unsettledOf } from '../funds/trades.js'
import { dateAndTime } from '../shared/beijing-time.js'
import { type BillDay, within } from './bill-day.js'
import { type BillColumn, type BillFormat, billText, feeYuan, sumOf, yuan } from './bill-text.js'

/** Which trades a bill lists. The personalized types of the tables are those of the same name. */
export type TradeBillType = 'ALL' | 'SUCCESS' | 'REFUND'

/**
 * The trade bill of a day; undefined where it has no rows.
 *
 * Columns, totals and texts are those of the official description of the trade bill and of public samples: a refund stands on
 * the day on which it was accepted, with the state that it had when the bill was made.
 */
export function tradeBill(trades: readonly Trade[], day: BillDay, type: TradeBillType): string | undefined {
  const rows = trades
    .filter(
      trade => within(day, trade.at) && (type === 'ALL' || (type === 'SUCCESS') === (trade.kind === 'paid')),
    )
    .map(trade => ({ trade, until: day.until }))
  return rows.length === 0 ? undefined : billText(formats[type], rows)
}

interface Row {
  readonly trade: Trade
  /** The end of the bill's day. */
  readonly until: number
}

const column = (name: string, cell: (trade: Trade) => string): BillColumn<Row> => [
  name,
  row => cell(row.trade),
]

const before: readonly BillColumn<Row>[] = [
  column('交易时间', ({ at }) => dateAndTime(at)),
  column('公众账号ID', ({ payment }) => payment.appid),
  column('商户号', ({ payment }) => payment.owner),
  column('特约商户号', ({ payment }) => payment.subMchid ?? '0'),
  column('设备号', ({ payment }) => payment.deviceId ?? ''),
  column('微信订单号', ({ payment }) => payment.paid.transactionId),
  column('商户订单号', ({ payment }) => payment.outTradeNo),
  column('用户标识', ({ payment }) => payment.openid ?? payment.subOpenid ?? ''),
  column('交易类型', ({ payment }) => payment.tradeType),
  column('交易状态', ({ kind }) => ({ paid: 'SUCCESS', refunded: 'REFUND', reversed: 'REVOKED' })[kind]),
  column('付款银行', ({ payment }) => payment.paid.bankType),
  column('货币种类', ({ payment }) => payment.currency),
  column('应结订单金额', trade => yuan(settledIn(trade))),
  column('代金券金额', ({ kind, payment }) =>
    yuan(kind === 'paid' ? payment.total - payment.paid.payerTotal : 0),
  ),
]

const refundTimes: readonly BillColumn<Row>[] = [
  column('退款申请时间', ({ at }) => dateAndTime(at)),
  ['退款成功时间', row => successTime(row)],
]

const refundColumns: readonly BillColumn<Row>[] = [
  column('微信退款单号', trade => (trade.kind === 'refunded' ? trade.refund.refundId : '0')),
  column('商户退款单号', trade => (trade.kind === 'refunded' ? trade.refund.outRefundNo : '0')),
  column('退款金额', trade => yuan(backIn(trade))),
  column('充值券退款金额', () => yuan(0)),
  column('退款类型', trade => (trade.kind === 'refunded' ? trade.refund.channel : '')),
  ['退款状态', row => refundState(row)],
]

const after: readonly BillColumn<Row>[] = [
  column('商品名称', ({ payment }) => payment.description),
  column('商户数据包', ({ payment }) => payment.attach ?? ''),
  column('手续费', ({ fee }) => feeYuan(fee)),
  column('费率', () => feeRate.text),
  column('订单金额', trade => yuan(orderedIn(trade))),
]

const applied = column('申请退款金额', trade => yuan(appliedIn(trade)))
const remark = column('费率备注', () => '')

const total = (name: string, number: (trade: Trade) => number, write = yuan): BillColumn<readonly Row[]> => [
  name,
  rows => write(sumOf(rows, row => number(row.trade))),
]
const count: BillColumn<readonly Row[]> = ['总交易单数', rows => String(rows.length)]
const settledTotal = total('应结订单总金额', settledIn)
const feeTotal = total('手续费总金额', ({ fee }) => fee, feeYuan)
const orderTotal = total('订单总金额', orderedIn)
const refundTotals = [total('退款总金额', backIn), total('充值券退款总金额', () => 0)]
const allTotals = [
  count,
  settledTotal,
  ...refundTotals,
  feeTotal,
  orderTotal,
  total('申请退款总金额', appliedIn),
]

const formats: Readonly<Record<TradeBillType, BillFormat<Row>>> = {
  ALL: { columns: [...before, ...refundColumns, ...after, applied, remark], totals: allTotals },
  SUCCESS: { columns: [...before, ...after, remark], totals: [count, settledTotal, feeTotal, orderTotal] },
  REFUND: {
    columns: [...before, ...refundTimes, ...refundColumns, ...after, applied, remark],
    totals: allTotals,
  },
}

function settledIn({ kind, payment }: Trade): number {
  return kind === 'paid' ? payment.total - unsettledOf(payment) : 0
}

function orderedIn({ kind, payment }: Trade): number {
  return kind === 'paid' ? payment.total : 0
}

function backIn(trade: Trade): number {
  if (trade.kind === 'refunded') return trade.refund.payerRefund
  return trade.kind === 'reversed' ? trade.payment.paid.payerTotal : 0
}

function appliedIn(trade: Trade): number {
  if (trade.kind === 'refunded') return trade.refund.refund
  return trade.kind === 'reversed' ? trade.payment.total : 0
}

/** A bill is not written again: what succeeds later stays `PROCESSING` in it. */
function succeededWithin({ trade, until }: Row): number | undefined {
  const at = trade.kind === 'refunded' ? trade.refund.succeededAt : undefined
  return at !== undefined && at < until ? at : undefined
}

function successTime(row: Row): string {
  const at = succeededWithin(row)
  return at === undefined ? '' : dateAndTime(at)
}

function refundState(row: Row): string {
  if (row.trade.kind === 'paid') return ''
  return row.trade.kind === 'reversed' || succeededWithin(row) !== undefined ? 'SUCCESS' : 'PROCESSING'
}

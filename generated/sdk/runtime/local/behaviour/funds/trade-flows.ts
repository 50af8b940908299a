import { yuan } from '../bills/bill-text.js'
import type { Flow } from './flow.js'
import type { Trade } from './trades.js'

/**
 * What a trade changes in the basic account, as fund bills have it: a payment comes in whole and its fee leaves, a refund
 * leaves without the fee that comes back.
 */
export function tradeFlows(trade: Trade): readonly Flow[] {
  const { payment, at, fee } = trade
  const { total, description, outTradeNo, paid } = payment
  const holder = payment.subMchid ?? payment.owner
  const base = { at, holder, account: 'BASIC' as const, businessNo: paid.transactionId, voucher: outTradeNo }
  if (trade.kind === 'paid') {
    const income: Flow = {
      ...base,
      direction: 'in',
      amount: total,
      name: '交易',
      type: '交易',
      note: description,
    }
    const cost: Flow = {
      ...base,
      direction: 'out',
      amount: fee,
      name: '交易',
      type: '扣除交易手续费',
      note: '',
    }
    return fee === 0 ? [income] : [income, cost]
  }
  const back = trade.kind === 'refunded' ? trade.refund.refund : total
  const numbers =
    trade.kind === 'refunded' ? { businessNo: trade.refund.refundId, voucher: trade.refund.outRefundNo } : {}
  const note = `退款总金额${yuan(back)}元;含手续费${yuan(-fee)}元`
  return [{ ...base, ...numbers, direction: 'out', amount: back + fee, name: '退款', type: '退款', note }]
}

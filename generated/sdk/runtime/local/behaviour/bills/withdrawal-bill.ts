import type { Withdrawal } from '../funds/withdraw-data.js'
import { dateAndTime } from '../shared/beijing-time.js'
import { type BillDay, within } from './bill-day.js'
import { type BillFormat, billText, sumOf, yuan } from './bill-text.js'

/**
 * Withdrawals that failed or that banks sent back on a day; undefined where there are none.
 *
 * Our reading: the page names no columns, so these are the members of a query.
 */
export function withdrawalBill(withdrawals: readonly Withdrawal[], day: BillDay): string | undefined {
  const rows = withdrawals.filter(
    ({ object }) => (object.state === 'FAIL' || object.state === 'REFUND') && within(day, object.updatedAt),
  )
  return rows.length === 0 ? undefined : billText(format, rows)
}

const format: BillFormat<Withdrawal> = {
  columns: [
    ['更新时间', ({ object }) => dateAndTime(object.updatedAt)],
    ['商户号', ({ object, subMchid }) => subMchid ?? object.owner],
    ['微信支付提现单号', ({ withdrawId }) => withdrawId],
    ['商户提现单号', ({ outRequestNo }) => outRequestNo],
    ['提现金额(元)', ({ amount }) => yuan(amount)],
    ['提现状态', ({ object }) => object.state],
    ['失败原因', ({ reason = '' }) => reason],
  ],
  totals: [
    ['总笔数', rows => String(rows.length)],
    ['总金额(元)', rows => yuan(sumOf(rows, ({ amount }) => amount))],
  ],
}

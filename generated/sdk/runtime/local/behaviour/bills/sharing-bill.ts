import type { Sharing, SharingReturn } from '../profit-sharing/sharing-data.js'
import { dateAndTime } from '../shared/beijing-time.js'
import { type BillDay, within } from './bill-day.js'
import { type BillFormat, billText, sumOf, yuan } from './bill-text.js'

/**
 * The bill of shared profits of a day; undefined where nothing was shared.
 *
 * Our reading: the official description has no list of the columns, so these are the facts that it names.
 */
export function sharingBill(
  sharings: readonly Sharing[],
  returns: readonly SharingReturn[],
  day: BillDay,
): string | undefined {
  const rows = [...sharings.flatMap(sharingRows), ...returns.map(returnRow)]
    .filter(({ at }) => within(day, at))
    .sort((one, other) => one.at - other.at)
  return rows.length === 0 ? undefined : billText(format, rows)
}

interface Row {
  readonly at: number
  readonly owner: string
  readonly payer: string
  readonly transactionId: string
  readonly orderId: string
  readonly detailId: string
  readonly outOrderNo: string
  readonly account: string
  readonly amount: number
  readonly type: '分账' | '分账回退' | '解冻'
  readonly description: string
}

const format: BillFormat<Row> = {
  columns: [
    ['分账时间', ({ at }) => dateAndTime(at)],
    ['分账发起方', ({ owner }) => owner],
    ['分账方', ({ payer }) => payer],
    ['微信订单号', ({ transactionId }) => transactionId],
    ['微信分账/回退单号', ({ orderId }) => orderId],
    ['分账明细单号', ({ detailId }) => detailId],
    ['商户分账/回退单号', ({ outOrderNo }) => outOrderNo],
    ['分账接收方', ({ account }) => account],
    ['分账金额(元)', ({ amount }) => yuan(amount)],
    ['业务类型', ({ type }) => type],
    ['处理状态', () => '成功'],
    ['分账描述', ({ description }) => description],
  ],
  totals: [
    ['总笔数', rows => String(rows.length)],
    ['分账总金额(元)', rows => yuan(amountOf(rows, '分账'))],
    ['回退总金额(元)', rows => yuan(amountOf(rows, '分账回退'))],
    ['解冻总金额(元)', rows => yuan(amountOf(rows, '解冻'))],
  ],
}

function amountOf(rows: readonly Row[], type: Row['type']): number {
  const those = rows.filter(row => row.type === type)
  return sumOf(those, ({ amount }) => amount)
}

function sharingRows({ object, payer, transactionId, orderId, outOrderNo, shares }: Sharing): readonly Row[] {
  return shares
    .filter(({ result }) => result === 'SUCCESS')
    .map(({ finishedAt = object.updatedAt, type, account, amount, description, detailId }) => ({
      at: finishedAt,
      owner: object.owner,
      payer,
      transactionId,
      orderId,
      detailId,
      outOrderNo,
      account,
      amount,
      type: type === 'MERCHANT_ID' && account === payer ? '解冻' : '分账',
      description,
    }))
}

function returnRow(given: SharingReturn): Row {
  const { object, subMchid, transactionId, returnId, outReturnNo, amount, description } = given
  return {
    at: object.updatedAt,
    owner: object.owner,
    payer: subMchid ?? object.owner,
    transactionId,
    orderId: returnId,
    detailId: returnId,
    outOrderNo: outReturnNo,
    account: given.returnMchid,
    amount,
    type: '分账回退',
    description,
  }
}

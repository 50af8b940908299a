import type { Sharing, SharingReturn } from '../profit-sharing/sharing-data.js'
import type { Flow } from './flow.js'

/** What a request to share takes out of the account of the merchant that was paid. What it unfreezes stays there. */
export function sharingFlows(sharing: Sharing): readonly Flow[] {
  const { payer, shares, orderId, outOrderNo } = sharing
  return shares
    .filter(
      ({ type, account, result }) => result === 'SUCCESS' && (type !== 'MERCHANT_ID' || account !== payer),
    )
    .map(({ finishedAt = sharing.object.updatedAt, amount, description }) => ({
      at: finishedAt,
      holder: payer,
      account: 'BASIC',
      direction: 'out',
      amount,
      businessNo: orderId,
      voucher: outOrderNo,
      name: '分账',
      type: '分账',
      note: description,
    }))
}

/** What a return brings back. */
export function returnFlow({
  object,
  subMchid,
  amount,
  returnId,
  outReturnNo,
  description,
}: SharingReturn): Flow {
  return {
    at: object.updatedAt,
    holder: subMchid ?? object.owner,
    account: 'BASIC',
    direction: 'in',
    amount,
    businessNo: returnId,
    voucher: outReturnNo,
    name: '分账',
    type: '分账回退',
    note: description,
  }
}

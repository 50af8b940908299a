import { type DataObject, textMember } from '../../../client/data-object.js'
import { LocalServiceError } from '../../service/local-service-error.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { openidOf } from '../payment/local-user.js'
import { readPayment } from '../payment/payment-data.js'
import { withValues } from '../shared/given-members.js'
import { textsOf } from '../shared/texts-of.js'
import { wholeMember } from '../shared/whole-member.js'
import { historyEntry } from './complaint-history.js'
import { notifyComplaint } from './complaint-notifications.js'

const problemTypes = ['REFUND', 'SERVICE_NOT_WORK', 'OTHERS']

/**
 * Makes a complaint about a merchant, and `COMPLAINT.CREATE` goes to its address. `data` may say: `out_trade_no` (an order of the
 * merchant's that was paid; without it the complaint names none), `complaint_detail`, `problem_description`, `problem_type` (`REFUND`,
 * `SERVICE_NOT_WORK`, `OTHERS`), `apply_refund_amount` (fen), `need_immediate_service`, `payer_openid`, `payer_phone`,
 * `complainted_mchid` (a sub-merchant), `images` (ids of uploaded ones).
 *
 * Throws `LocalServiceError` (`OBJECT_NOT_FOUND`, `EVENT_REFUSED`) if there is no such order, or no such kind of problem.
 */
export function openComplaint(owner: string, data: DataObject, world: World): StoredObject {
  const order = orderOf(owner, data, world)
  const openid = textMember(data, 'payer_openid') ?? order?.openid ?? openidOf(owner, 'complainer')
  const problemType = textMember(data, 'problem_type') ?? 'OTHERS'
  if (!problemTypes.includes(problemType))
    throw new LocalServiceError(
      'EVENT_REFUSED',
      `There is no problem_type "${problemType}".`,
      `Known: ${problemTypes.join(', ')}.`,
    )
  const complaint = world.create({
    kind: 'complaint',
    owner,
    id: world.number('2002', 27),
    aliases: order === undefined ? [] : [order.outTradeNo],
    data: withValues({
      complainted_mchid: textMember(data, 'complainted_mchid') ?? owner,
      complaint_detail: textMember(data, 'complaint_detail') ?? '商家不发货',
      problem_description: textMember(data, 'problem_description') ?? '不满意商家服务',
      problem_type: problemType,
      apply_refund_amount:
        wholeMember(data, 'apply_refund_amount') ?? (problemType === 'REFUND' ? order?.amount : undefined),
      payer_openid: openid,
      payer_phone: textMember(data, 'payer_phone') ?? '13800138000',
      need_immediate_service: data.need_immediate_service === true,
      incoming_user_response: false,
      decided: false,
      images: textsOf(data, 'images'),
      user_complaint_times: timesOf(owner, openid, order?.outTradeNo, world),
      order: order && {
        transaction_id: order.transactionId,
        out_trade_no: order.outTradeNo,
        amount: order.amount,
      },
      history: [historyEntry('create', textMember(data, 'complaint_detail'), [], world)],
    }),
  })
  notifyComplaint(complaint, 'create', world)
  return complaint
}

interface PaidOrder {
  readonly outTradeNo: string
  readonly transactionId: string
  readonly amount: number
  readonly openid: string | undefined
}

function orderOf(owner: string, data: DataObject, world: World): PaidOrder | undefined {
  const number = textMember(data, 'out_trade_no')
  if (number === undefined) return undefined
  const object = world.store.get('payment', owner, number)
  const payment = object && readPayment(object)
  if (payment?.paid === undefined)
    throw new LocalServiceError(
      'OBJECT_NOT_FOUND',
      `Merchant ${owner} has no paid order ${number}.`,
      'Pay it first: `pay(out_trade_no)`; or leave out out_trade_no.',
    )
  return {
    outTradeNo: payment.outTradeNo,
    transactionId: payment.paid.transactionId,
    amount: payment.total,
    openid: payment.openid,
  }
}

/** How often this user complained about this order, with this time. */
function timesOf(owner: string, openid: string, outTradeNo: string | undefined, world: World): number {
  const earlier = world.store
    .list('complaint', owner)
    .filter(({ data, aliases }) =>
      outTradeNo === undefined ? data.payer_openid === openid : aliases.includes(outTradeNo),
    )
  return earlier.length + 1
}

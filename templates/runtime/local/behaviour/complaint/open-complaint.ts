import { type DataObject, textMember } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import { type Opening, OpeningRefused, type World } from '../behaviour.js'
import { readPayment } from '../payment-data.js'
import { withValues } from '../shared/given-members.js'
import { textsOf } from '../shared/texts-of.js'
import { wholeMember } from '../shared/whole-member.js'
import { historyEntry } from './complaint-history.js'
import { notifyComplaint } from './complaint-notifications.js'

const problemTypes = ['REFUND', 'SERVICE_NOT_WORK', 'OTHERS']

/** A user complains: `COMPLAINT.CREATE` goes to the merchant's address. */
export const complaintOpening: Opening = {
  words: { en: 'A user complains', zh: '用户投诉' },
  fields: {
    out_trade_no: { en: 'Order', zh: '商户订单号' },
    complaint_detail: { en: 'What the user says', zh: '投诉详情' },
    problem_description: { en: 'Problem', zh: '问题描述' },
    problem_type: { en: `Kind of problem: ${problemTypes.join(', ')}`, zh: '问题类型' },
    apply_refund_amount: { en: 'Amount to refund, in fen', zh: '申请退款金额，单位为分' },
    need_immediate_service: { en: 'The user waits for an answer', zh: '是否需即时服务用户' },
    payer_openid: { en: 'User', zh: '投诉人openid' },
    payer_phone: { en: 'Phone of the user', zh: '投诉人联系方式' },
    complainted_mchid: { en: 'Sub-merchant', zh: '被诉商户号' },
    images: { en: 'Uploaded images', zh: '投诉图片' },
  },
  open: openComplaint,
}

/** Makes a complaint about a merchant. An order must be one of the merchant's that was paid; without one the complaint names none. */
export function openComplaint(owner: string, data: DataObject, world: World): StoredObject {
  const order = orderOf(owner, data, world)
  const openid = textMember(data, 'payer_openid') ?? order?.openid ?? 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
  const problemType = textMember(data, 'problem_type') ?? 'OTHERS'
  if (!problemTypes.includes(problemType))
    throw new OpeningRefused(`problem_type "${problemType}" is unknown. Known: ${problemTypes.join(', ')}.`)
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
    throw new OpeningRefused(`${owner} has no paid order ${number}: pay it first, or leave out out_trade_no.`)
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

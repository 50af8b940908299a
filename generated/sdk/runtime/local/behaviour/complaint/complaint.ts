import type { DataObject } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { readPayment } from '../payment/payment-data.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { withValues } from '../shared/given-members.js'
import { type StoredFields, storedFields } from '../shared/stored-fields.js'

/** A complaint as its behaviour sees it. */
export interface Complaint {
  readonly object: StoredObject
  readonly complaintId: string
  /** The merchant about which the user complains: the owner, or one of its sub-merchants. */
  readonly mchid: string
  readonly openid: string
  /** `REFUND`, `SERVICE_NOT_WORK`, `OTHERS`. */
  readonly problemType: string
  readonly order: ComplaintOrder | undefined
  readonly needsImmediateService: boolean
  /** Whether the merchant decided on the refund that the user asks for. */
  readonly isDecided: boolean
  readonly history: readonly DataObject[]
}

/** The order about which the user complains. Fen. */
export interface ComplaintOrder {
  readonly transactionId: string
  readonly outTradeNo: string
  readonly amount: number
}

/** Reads a complaint from the store. Throws `StoredDataError`. */
export function readComplaint(object: StoredObject): Complaint {
  const read = storedFields(`${object.kind} ${object.id}`, object.data)
  return {
    object,
    complaintId: object.id,
    mchid: read.text('complainted_mchid'),
    openid: read.text('payer_openid'),
    problemType: read.text('problem_type'),
    order: readOrder(read.optionalInside('order')),
    needsImmediateService: read.flag('need_immediate_service'),
    isDecided: read.flag('decided'),
    history: read.objects('history'),
  }
}

function readOrder(read: StoredFields | undefined): ComplaintOrder | undefined {
  return (
    read && {
      transactionId: read.text('transaction_id'),
      outTradeNo: read.text('out_trade_no'),
      amount: read.whole('amount'),
    }
  )
}

/** A complaint as queries show it; the phone number is encrypted where the tables say so. */
export function complaintAnswer(complaint: Complaint, world: World): DataObject {
  const read = storedFields(`complaint ${complaint.complaintId}`, complaint.object.data)
  const images = read.texts('images')
  return withValues({
    complaint_id: complaint.complaintId,
    complaint_time: rfc3339(complaint.object.createdAt),
    complaint_detail: read.text('complaint_detail'),
    complaint_state: complaint.object.state,
    complainted_mchid: complaint.mchid,
    payer_phone: read.text('payer_phone'),
    payer_openid: complaint.openid,
    complaint_media_list: images.length === 0 ? undefined : [mediaOf('USER_COMPLAINT_IMAGE', images, world)],
    complaint_order_info: complaint.order && [
      {
        transaction_id: complaint.order.transactionId,
        out_trade_no: complaint.order.outTradeNo,
        amount: complaint.order.amount,
      },
    ],
    complaint_full_refunded: isRefunded(complaint, world),
    incoming_user_response: read.flag('incoming_user_response'),
    problem_description: read.text('problem_description'),
    user_complaint_times: read.whole('user_complaint_times'),
    problem_type: complaint.problemType,
    apply_refund_amount: read.optionalWhole('apply_refund_amount'),
    in_platform_service: false,
    need_immediate_service: complaint.needsImmediateService,
  })
}

/** Images as the service shows them: addresses, whose last part is the `media_id`. */
export function mediaOf(
  type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE',
  images: readonly string[],
  world: World,
): DataObject {
  return {
    media_type: type,
    media_url: images.map(id => `${world.url}/v3/merchant-service/images/${encodeURIComponent(id)}`),
  }
}

/** Whether everything that was paid for the order went back. */
function isRefunded({ object, order }: Complaint, world: World): boolean {
  if (order === undefined) return false
  const payment = world.store.get('payment', object.owner, order.outTradeNo)
  if (payment === undefined) return false
  const { refunded, total } = readPayment(payment)
  return refunded >= total
}

import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { Behaviour, World } from '../behaviour.js'
import { giveFundsBack } from '../funds/operation-account.js'
import { contentWith, notFound } from '../shared/answers.js'
import { refuseEvent } from '../shared/refuse.js'
import { textAt } from '../shared/request-values.js'
import {
  answerTransfer,
  createAuthorized,
  createTransfer,
  createWithAuthorization,
  transferDelay,
} from './create-transfer.js'
import { transferMembers, transferOf } from './transfer-data.js'
import { transferMachine } from './transfer-machine.js'

/** Milliseconds in which a user can confirm: 24 hours, as the official questions and answers say. */
export const confirmWithin = 86_400_000

const direct = 'v3/fund-app/mch-transfer/transfer-bills'
const partner = 'v3/fund-app/mch-transfer/partner/transfer-bills'
const ecommerce = 'v3/ecommerce/mch-transfer/transfer-bills'
const qqWallet = 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills'

/** Transfers with the user's confirmation: of merchants, service providers and e-commerce platforms; to QQ wallets, too. */
export const transferBehaviour: Behaviour = {
  machine: transferMachine,
  operations: {
    [`${direct}#post`]: createTransfer,
    [`${direct}/out-bill-no/{out_bill_no}#get`]: queryTransfer,
    [`${direct}/transfer-bill-no/{transfer_bill_no}#get`]: queryTransfer,
    [`${direct}/out-bill-no/{out_bill_no}/cancel#post`]: cancelTransfer,
    [`${partner}#post`]: createTransfer,
    [`${partner}/out-bill-no/{out_bill_no}#get`]: queryTransfer,
    [`${partner}/out-bill-no/{out_bill_no}/cancel#post`]: cancelTransfer,
    ...Object.fromEntries(
      [direct, partner].flatMap(base => [
        [`${base}/pre-transfer-with-authorization#post`, createWithAuthorization],
        [`${base}/transfer#post`, createAuthorized],
      ]),
    ),
    [`${ecommerce}#post`]: createTransfer,
    [`${ecommerce}/out-bill-no/{out_bill_no}#get`]: queryTransfer,
    [`${ecommerce}/transfer-bill-no/{transfer_bill_no}#get`]: queryTransfer,
    [`${ecommerce}/out-bill-no/{out_bill_no}/cancel#post`]: cancelTransfer,
    [`${qqWallet}#post`]: createTransfer,
    [`${qqWallet}/{out_bill_no}#get`]: queryTransfer,
    [`${qqWallet}/{out_bill_no}/cancel#post`]: cancelTransfer,
  },
  moved: transferMoved,
  summary: object => {
    const { amount, openid, remark } = transferOf(object)
    return { amount, openid, remark }
  },
}

function queryTransfer(request: LocalRequest, world: World): LocalAnswer {
  return withTransfer(request, world, transfer => answerTransfer(request, transfer))
}

/** Only accepts the cancellation: `CANCELLED` follows, and its notice. */
function cancelTransfer(request: LocalRequest, world: World): LocalAnswer {
  return withTransfer(request, world, transfer => {
    const moved = world.move(transfer, 'cancel')
    return 'refused' in moved ? refuseEvent(request, moved) : answerTransfer(request, moved)
  })
}

/** Finds the transfer under the number of the path, of the sub-merchant that the request names. */
function withTransfer(
  request: LocalRequest,
  world: World,
  answer: (transfer: StoredObject) => LocalAnswer,
): LocalAnswer {
  const outBillNo = request.path.out_bill_no
  const number = outBillNo ?? request.path.transfer_bill_no ?? ''
  const transfer = world.store.get('transfer', request.caller, number)
  const subMchid = textAt(request.query, 'sub_mchid') ?? textAt(request.body, 'sub_mchid')
  const known = transfer === undefined ? undefined : transferOf(transfer)
  const same =
    known !== undefined && number === (outBillNo === undefined ? known.transferBillNo : known.outBillNo)
  if (transfer === undefined || !same || known.subMchid !== subMchid) {
    return notFound(request, '转账单不存在')
  }
  return answer(transfer)
}

const lateEvents: Readonly<Record<string, readonly [milliseconds: number, event: string]>> = {
  ask: [confirmWithin, 'expire'],
  confirm: [transferDelay, 'arrive'],
  cancel: [transferDelay, 'cancelled'],
}

/** Why a transfer failed, in the words of the notice's table, where nobody named another reason. */
const reasons: Readonly<Record<string, string>> = {
  expire: 'OVERDUE_CLOSE',
  refuse: 'OTHER_FAIL_REASON_TYPE',
  fail: 'OTHER_FAIL_REASON_TYPE',
}

function transferMoved(object: StoredObject, event: string, world: World): void {
  const late = lateEvents[event]
  if (late !== undefined && object.state !== 'CANCELLED') world.later(late[0], object, late[1])
  if (event === 'confirm') consent(object, world)
  if (object.state === 'FAIL') {
    const reason = transferOf(object).failReason ?? reasons[event]
    finished(world.change(object, { fail_reason: reason }), world)
  } else if (object.state === 'SUCCESS' || event === 'cancelled') finished(object, world)
}

/** Whoever confirms a transfer that asked for it consents to later ones too. */
function consent(object: StoredObject, world: World): void {
  const { authorizationNo } = transferOf(object)
  const asked = authorizationNo && world.store.get('transfer-authorization', object.owner, authorizationNo)
  if (asked) world.move(asked, 'confirm')
}

/** Gives back what did not arrive, and tells the merchant. */
function finished(object: StoredObject, world: World): void {
  const { amount, notifyUrl, subMchid, isToQq } = transferOf(object)
  if (object.state !== 'SUCCESS') giveFundsBack(world, object.owner, amount)
  const { mch_id, mchid, ...members } = transferMembers(object)
  const webhook = isToQq ? 'v3/MCHTRANSFER.QQWALLETBILL.FINISHED' : 'v3/MCHTRANSFER.BILL.FINISHED'
  const merchant = subMchid === undefined && !isToQq ? { mch_id } : { mchid }
  world.notify({
    webhook,
    to: notifyUrl,
    owner: object.owner,
    resource: contentWith(world.webhook(webhook), { ...merchant, ...members }),
    summary: '商家转账单据终态通知',
    about: object,
  })
}

import { type DataObject, textMember } from '../../../client/data-object.js'
import { data, type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { Handler, World } from '../behaviour.js'
import { isRefused } from '../machine.js'
import { refusedAnswer } from '../shared/allowed.js'
import { answeredBefore, numberedRequest, remembered } from '../shared/answered-requests.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { givenMembers } from '../shared/given-members.js'
import { storedFields } from '../shared/stored-fields.js'
import { findCoupon } from './coupon.js'

/** What operations do to subsidies. */
export const subsidyOperations: Readonly<Record<string, Handler>> = {
  'v3/marketing/busifavor/subsidy/pay-receipts#post': paySubsidy,
  'v3/marketing/busifavor/subsidy/pay-receipts#get': listSubsidies,
  'v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}#get': querySubsidy,
  'v3/marketing/busifavor/subsidy/return-receipts#post': returnSubsidy,
  'v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}#get': queryReturn,
}

const paid = [
  'stock_id',
  'coupon_code',
  'transaction_id',
  'payer_merchant',
  'payee_merchant',
  'amount',
  'description',
  'out_subsidy_no',
]

/** Pays a subsidy for a used coupon of a stock that allows it; once for each coupon and order. */
function paySubsidy(request: LocalRequest, world: World): LocalAnswer {
  const read = storedFields('the request', request.body)
  const numbered = numberedRequest('subsidy', read.text('out_subsidy_no'), request)
  const earlier = answeredBefore(numbered, 'busifavor-subsidy', request.caller, world)
  if (earlier !== undefined) return earlier
  const found = findCoupon(read.text('stock_id'), read.text('coupon_code'), request.caller, world)
  if (found.kind !== 'coupon-of-stock') return found
  if (found.stock.request.subsidy !== true) return refusal('INVALID_REQUEST', '批次不允许营销补差')
  if (found.coupon.object.state !== 'USED') return refusal('INVALID_REQUEST', '券未核销，不能补差')
  if (read.whole('amount') <= 0) return refusal('INVALID_REQUEST', '补差金额须大于0')
  const isPaid = subsidiesOf(request.caller, found.coupon.stockId, found.coupon.code, world).some(
    ({ state, data: { transaction_id } }) =>
      state !== 'PAY_RECEIPT_FAIL' && transaction_id === request.body.transaction_id,
  )
  if (isPaid) return refusal('INVALID_REQUEST', '这笔订单的这张券已补差')
  const id = world.number('11', 28)
  const now = rfc3339(world.now())
  const facts = { ...givenMembers(request.body, paid), create_time: now, success_time: now }
  const answer = { ...facts, subsidy_receipt_id: id, status: 'PAY_RECEIPT_SUCCESS' }
  const { aliases, answered } = remembered(numbered, answer)
  world.create({
    kind: 'busifavor-subsidy',
    owner: request.caller,
    id,
    aliases,
    data: { ...facts, returned: 0, answered },
  })
  return data(answer)
}

function subsidiesOf(
  owner: string,
  stockId: string | undefined,
  code: string | undefined,
  world: World,
): readonly StoredObject[] {
  return world.store
    .list('busifavor-subsidy', owner)
    .filter(({ data: { stock_id, coupon_code } }) => stock_id === stockId && coupon_code === code)
}

function subsidyAnswer({ id, state, data: facts }: StoredObject): DataObject {
  return {
    ...givenMembers(facts, [...paid, 'create_time']),
    ...(state === 'PAY_RECEIPT_FAIL'
      ? { fail_reason: 'PAY_RECEIPT_INSUFFICIENT_BALANCE' }
      : givenMembers(facts, ['success_time'])),
    subsidy_receipt_id: id,
    status: state,
  }
}

function listSubsidies({ query, caller }: LocalRequest, world: World): LocalAnswer {
  const number = textMember(query, 'out_subsidy_no')
  const receipts = subsidiesOf(
    caller,
    textMember(query, 'stock_id'),
    textMember(query, 'coupon_code'),
    world,
  ).filter(({ data: { out_subsidy_no } }) => number === undefined || out_subsidy_no === number)
  return data({ pay_receipt_list: receipts.map(subsidyAnswer) })
}

function querySubsidy({ path, caller }: LocalRequest, world: World): LocalAnswer {
  const object = world.store.get('busifavor-subsidy', caller, path.subsidy_receipt_id ?? '')
  return object === undefined
    ? refusal('RESOURCE_NOT_EXISTS', '补差付款单不存在')
    : data(subsidyAnswer(object))
}

const returned = [
  'stock_id',
  'coupon_code',
  'transaction_id',
  'refund_id',
  'payer_merchant',
  'payee_merchant',
  'amount',
  'description',
  'out_subsidy_return_no',
]

/** Returns a subsidy, in parts at most what was paid. */
function returnSubsidy(request: LocalRequest, world: World): LocalAnswer {
  const read = storedFields('the request', request.body)
  const numbered = numberedRequest('subsidy-return', read.text('out_subsidy_return_no'), request)
  const earlier = answeredBefore(numbered, 'busifavor-subsidy-return', request.caller, world)
  if (earlier !== undefined) return earlier
  const subsidy = subsidiesOf(request.caller, read.text('stock_id'), read.text('coupon_code'), world).find(
    ({ data: { transaction_id } }) => transaction_id === request.body.transaction_id,
  )
  if (subsidy === undefined) return refusal('RESOURCE_NOT_EXISTS', '没有对应的补差付款单')
  const facts = storedFields(`${subsidy.kind} ${subsidy.id}`, subsidy.data)
  const sum = facts.whole('returned') + read.whole('amount')
  if (read.whole('amount') <= 0 || sum > facts.whole('amount'))
    return refusal('INVALID_REQUEST', '回退金额超出补差余额')
  const moved = world.move(subsidy, sum === facts.whole('amount') ? 'return-rest' : 'return-part', {
    returned: sum,
  })
  if (isRefused(moved)) return refusedAnswer(moved)
  return data(createReturn(request, subsidy.id, numbered, world))
}

function createReturn(
  request: LocalRequest,
  subsidyId: string,
  numbered: ReturnType<typeof numberedRequest>,
  world: World,
): DataObject {
  const id = world.number('12', 28)
  const now = rfc3339(world.now())
  const answer = {
    ...givenMembers(request.body, returned),
    subsidy_return_receipt_id: id,
    subsidy_receipt_id: subsidyId,
    status: 'RETURN_RECEIPT_SUCCESS',
    return_create_time: now,
    return_done_time: now,
  }
  const { aliases, answered } = remembered(numbered, answer)
  world.create({
    kind: 'busifavor-subsidy-return',
    owner: request.caller,
    id,
    aliases,
    data: { answer, answered },
  })
  return answer
}

function queryReturn({ path, caller }: LocalRequest, world: World): LocalAnswer {
  const object = world.store.get('busifavor-subsidy-return', caller, path.subsidy_return_receipt_id ?? '')
  return object === undefined
    ? refusal('RESOURCE_NOT_EXISTS', '补差回退单不存在')
    : data(storedFields(`${object.kind} ${object.id}`, object.data).members('answer'))
}

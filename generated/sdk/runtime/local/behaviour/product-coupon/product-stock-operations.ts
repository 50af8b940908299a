import { type DataObject, textMember } from '../../../client/data-object.js'
import { type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { Handler, World } from '../behaviour.js'
import { refusalOf } from '../shared/allowed.js'
import { answerEvent } from '../shared/answer-event.js'
import { answeredBefore, numberedRequest } from '../shared/answered-requests.js'
import { answerWith } from '../shared/answers.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { givenMembers, withValues } from '../shared/given-members.js'
import { sentNow } from '../shared/sent-count.js'
import { storedFields } from '../shared/stored-fields.js'
import { textsOf } from '../shared/texts-of.js'
import { wholeMember } from '../shared/whole-member.js'
import { createProductCoupon, createStock } from './create-product-coupon.js'
import { pageOfTokens } from './page-of-tokens.js'
import {
  codesOf,
  findProductCoupon,
  findProductStock,
  isAnswer,
  type ProductCouponStock,
  productCouponAnswer,
  productStockAnswer,
  readProductStock,
} from './product-coupon.js'
import { productCouponMachine, productCouponStockMachine } from './product-coupon-machines.js'

const partner = 'v3/marketing/partner/product-coupon/product-coupons'
const brand = 'brand/marketing/product-coupon/product-coupons'

/** What operations do to product coupons and their stocks, of service providers and of brands. */
export const productStockOperations: Readonly<Record<string, Handler>> = {
  [`${partner}#post`]: createProductCoupon,
  [`${partner}/{product_coupon_id}#get`]: queryCoupon,
  [`${partner}/{product_coupon_id}#patch`]: modifyCoupon,
  [`${partner}/{product_coupon_id}/deactivate#post`]: deactivateCoupon,
  [`${partner}/{product_coupon_id}/stocks#post`]: createStock,
  [`${partner}/{product_coupon_id}/stocks#get`]: listStocks,
  [`${partner}/{product_coupon_id}/stocks/{stock_id}#get`]: queryStock,
  [`${partner}/{product_coupon_id}/stocks/{stock_id}/deactivate#post`]: deactivateStock,
  [`${partner}/{product_coupon_id}/stocks/{stock_id}/update-budget#post`]: updateBudget,
  [`${partner}/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes#post`]: uploadCodes,
  [`${brand}/{product_coupon_id}#get`]: queryCoupon,
  [`${brand}/{product_coupon_id}/deactivate#post`]: deactivateCoupon,
  [`${brand}/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes#post`]: uploadCodes,
}

function queryCoupon(request: LocalRequest, world: World): LocalAnswer {
  const coupon = findProductCoupon(request, world)
  return isAnswer(coupon) ? coupon : answerWith(request, productCouponAnswer(coupon))
}

function queryStock(request: LocalRequest, world: World): LocalAnswer {
  const stock = findProductStock(request, world)
  return stock.kind === 'stock' ? answerWith(request, productStockAnswer(stock, world)) : stock
}

function listStocks(request: LocalRequest, world: World): LocalAnswer {
  const coupon = findProductCoupon(request, world)
  if (isAnswer(coupon)) return coupon
  const state = textMember(request.query, 'state')
  const stocks = stocksOf(coupon, world).filter(stock => stock.object.state === (state ?? stock.object.state))
  const { items, ...page } = pageOfTokens(stocks, request.query)
  return answerWith(request, { ...page, stock_list: items.map(stock => productStockAnswer(stock, world)) })
}

function stocksOf(coupon: StoredObject, world: World): readonly ProductCouponStock[] {
  return world.store
    .list('product-coupon-stock', coupon.owner)
    .filter(({ data }) => data.product_coupon_id === coupon.id)
    .map(readProductStock)
}

/** A request of one object, under its own number. */
interface Change {
  readonly action: string
  readonly event: string
  readonly object: StoredObject
  /** Members that change. */
  readonly data: DataObject
  /** The object as it is shown afterwards. */
  readonly shown: (object: StoredObject) => DataObject
}

function change(request: LocalRequest, made: Change, world: World): LocalAnswer {
  const number = storedFields('the request', request.body).text('out_request_no')
  const numbered = numberedRequest(made.action, number, request)
  const { object, event } = made
  const earlier = answeredBefore(numbered, object.kind, object.owner, world, 'INVALID_REQUEST')
  if (earlier !== undefined) return earlier
  const machine = object.kind === 'product-coupon' ? productCouponMachine : productCouponStockMachine
  const refused = refusalOf(machine, object, event)
  if (refused !== undefined) return refused
  const isEnd = event === 'deactivate'
  const after = {
    ...object,
    state: isEnd ? 'DEACTIVATED' : object.state,
    data: { ...object.data, ...made.data },
  }
  const shown = answerWith(request, made.shown(after))
  if (shown.kind !== 'data') return shown
  return answerEvent(object, { numbered, event, data: made.data, answer: shown.data }, world)
}

function endOf(request: LocalRequest, world: World): DataObject {
  return withValues({
    deactivate_request_no: request.body.out_request_no,
    deactivate_reason: request.body.deactivate_reason,
    deactivate_time: rfc3339(world.now()),
  })
}

function modifyCoupon(request: LocalRequest, world: World): LocalAnswer {
  const object = findProductCoupon(request, world)
  if (isAnswer(object)) return object
  const earlier = storedFields(`${object.kind} ${object.id}`, object.data).members('request')
  const given = givenMembers(request.body, ['display_info', 'out_product_no'])
  const data = { request: { ...earlier, ...given } }
  return change(
    request,
    { action: 'modify', event: 'modify', object, data, shown: productCouponAnswer },
    world,
  )
}

/** Ends a product coupon, and all its stocks with it. Coupons that users have stay. */
function deactivateCoupon(request: LocalRequest, world: World): LocalAnswer {
  const object = findProductCoupon(request, world)
  if (isAnswer(object)) return object
  const data = endOf(request, world)
  const answer = change(
    request,
    { action: 'deactivate', event: 'deactivate', object, data, shown: productCouponAnswer },
    world,
  )
  if (answer.kind === 'data')
    for (const stock of stocksOf(object, world))
      if (stock.object.state !== 'DEACTIVATED') world.move(stock.object, 'deactivate', data)
  return answer
}

function deactivateStock(request: LocalRequest, world: World): LocalAnswer {
  const stock = findProductStock(request, world)
  if (stock.kind !== 'stock') return stock
  const shown = (object: StoredObject): DataObject => productStockAnswer(readProductStock(object), world)
  const data = endOf(request, world)
  return change(
    request,
    { action: 'deactivate', event: 'deactivate', object: stock.object, data, shown },
    world,
  )
}

/** Sets a limit of a stock. The current one must be given rightly, and no limit may be less than what was sent. */
function updateBudget(request: LocalRequest, world: World): LocalAnswer {
  const stock = findProductStock(request, world)
  if (stock.kind !== 'stock') return stock
  const isByDay = request.body.update_mode === 'MAX_COUNT_PER_DAY'
  const name = isByDay ? 'max_count_per_day' : 'max_count'
  const sent = sentNow(stock.sent, world.now())
  const target = wholeMember(request.body, `target_${name}`)
  const wrong =
    wholeMember(request.body, `current_${name}`) !== wholeMember(stock.limits, name)
      ? `current_${name}与批次的当前值不一致`
      : target === undefined || target < (isByDay ? sent.todayCoupons : sent.coupons)
        ? `target_${name}缺失，或小于已发放的个数`
        : undefined
  const shown = (object: StoredObject): DataObject => productStockAnswer(readProductStock(object), world)
  const data = {
    request: { ...stock.request, stock_send_rule: { ...stock.limits, [name]: target } },
  }
  const number = numberedRequest('budget', String(request.body.out_request_no), request)
  const isRepeated = world.store.get(stock.object.kind, stock.object.owner, number.key) !== undefined
  if (wrong !== undefined && !isRepeated) return refusal('INVALID_REQUEST', wrong)
  return change(request, { action: 'budget', event: 'modify', object: stock.object, data, shown }, world)
}

/** Adds codes to a stock of the mode `UPLOAD`. */
function uploadCodes(request: LocalRequest, world: World): LocalAnswer {
  const stock = findProductStock(request, world)
  if (stock.kind !== 'stock') return stock
  if (stock.codeMode !== 'UPLOAD') return refusal('INVALID_REQUEST', '批次的券Code分配模式不是UPLOAD')
  const given = textsOf(request.body, 'code_list')
  const codes = [...new Set(given)]
  const known = codesOf(stock, world).map(({ data }) => data.code)
  const added = codes.filter(code => !known.includes(code))
  const shown = (): DataObject => ({
    total_count: codes.length,
    success_code_list: added,
    already_exist_code_list: codes.filter(code => known.includes(code)),
    duplicate_code_list: [...new Set(given.filter((code, at) => given.indexOf(code) !== at))],
  })
  const answer = change(
    request,
    { action: 'upload', event: 'modify', object: stock.object, data: {}, shown },
    world,
  )
  if (answer.kind === 'data')
    for (const code of textsOf(answer.data, 'success_code_list')) addCode(stock, code, world)
  return answer
}

function addCode({ object }: ProductCouponStock, code: string, world: World): void {
  const id = `${object.id}/${code}`
  if (world.store.get('product-coupon-code', object.owner, id) !== undefined) return
  world.create({
    kind: 'product-coupon-code',
    owner: object.owner,
    id,
    aliases: [],
    data: { stock_id: object.id, code },
  })
}

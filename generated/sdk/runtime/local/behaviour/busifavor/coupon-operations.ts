import { type DataObject, textMember } from '../../../client/data-object.js'
import { data, type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { Handler, World } from '../behaviour.js'
import { refusalOf } from '../shared/allowed.js'
import { answerEvent } from '../shared/answer-event.js'
import {
  answeredBefore,
  type NumberedRequest,
  numberedRequest,
  remembered,
} from '../shared/answered-requests.js'
import { answerWith } from '../shared/answers.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { pageOf } from '../shared/page-of.js'
import { storedFields } from '../shared/stored-fields.js'
import { isInPeriods } from './available-time.js'
import { type CouponOfStock, couponAnswer, findCoupon, findCouponByCode, readCoupon } from './coupon.js'
import { busifavorCouponMachine } from './coupon-machine.js'
import { sendCoupon } from './send-coupon.js'
import { findStock, readStock } from './stock.js'

/** What operations do to users' coupons. */
export const couponOperations: Readonly<Record<string, Handler>> = {
  'v3/marketing/busifavor/coupons/send#post': send,
  'v3/marketing/busifavor/product-coupons/send#post': send,
  'v3/marketing/busifavor/coupons/use#post': use,
  'v3/marketing/busifavor/coupons/return#post': giveBack,
  'v3/marketing/busifavor/coupons/deactivate#post': deactivate,
  'v3/marketing/busifavor/users/{openid}/coupons#get': listCoupons,
  'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}#get': queryCoupon,
}

function send(request: LocalRequest, world: World): LocalAnswer {
  const read = storedFields('the request', request.body)
  const stock = findStock(read.text('stock_id'), request.caller, world)
  if (stock.kind !== 'stock') return stock
  const number = read.text('out_request_no')
  const numbered = numberedRequest('send', number, request)
  const earlier = answeredBefore(numbered, 'busifavor-coupon', stock.object.owner, world)
  if (earlier !== undefined) return earlier
  const sent = sendCoupon(
    stock,
    {
      openid: read.text('openid'),
      appid: read.text('appid'),
      sender: request.caller,
      code: textMember(request.body, 'coupon_code'),
      channel: 'BUSICOUPON_SEND_CHANNEL_API',
    },
    world,
  )
  if (sent.kind !== 'sent') return sent
  const result = {
    stock_id: stock.stockId,
    coupon_code: readCoupon(sent.coupon).code,
    out_request_no: number,
  }
  const answer = { ...result, send_coupon_result: result }
  const { aliases, answered } = remembered(numbered, answer, sent.coupon)
  world.change(sent.coupon, { send_request_no: number, answered }, aliases)
  return data(answer)
}

/**
 * Uses a coupon. A number that was answered is answered the same again, also if the coupon was returned since: each use
 * needs a number of its own.
 */
function use(request: LocalRequest, world: World): LocalAnswer {
  const read = storedFields('the request', request.body)
  const code = read.text('coupon_code')
  const stockId = textMember(request.body, 'stock_id')
  const found =
    stockId === undefined
      ? findCouponByCode(code, request.caller, world)
      : findCoupon(stockId, code, request.caller, world)
  if (found.kind !== 'coupon-of-stock') return found
  const { coupon, stock } = found
  const number = read.text('use_request_no')
  const numbered = numberedRequest('use', number, request)
  const earlier = answeredBefore(numbered, 'busifavor-coupon', stock.object.owner, world)
  if (earlier !== undefined) return earlier
  const refused =
    (textMember(request.body, 'openid') ?? coupon.openid) === coupon.openid
      ? (refusalOf(busifavorCouponMachine, coupon.object, 'use') ?? notNow(found, world.now()))
      : refusal('USER_NOT_EXISTS', 'openid不是领券的用户')
  if (refused !== undefined) return refused
  const time = rfc3339(world.now())
  return answerEvent(
    coupon.object,
    {
      numbered,
      event: 'use',
      data: { use_request_no: number, use_time: time },
      answer: { stock_id: coupon.stockId, openid: coupon.openid, wechatpay_use_time: time },
    },
    world,
  )
}

/** The refusal of a use outside of the coupon's time. */
function notNow({ stock, coupon }: CouponOfStock, now: number): LocalAnswer | undefined {
  if (now < coupon.start) return refusal('RULELIMIT', '券尚未到可用时间')
  if (now > coupon.end) return refusal('RULELIMIT', '券已过期')
  return isInPeriods(stock.availableTime, now) ? undefined : refusal('RULELIMIT', '此刻不在券的可用时段')
}

/** Gives a used coupon back to the user; it expires at once if its time is over. */
function giveBack(request: LocalRequest, world: World): LocalAnswer {
  const time = rfc3339(world.now())
  return actOnCoupon(request, world, 'return', 'return_request_no', ({ coupon }, numbered, number) => {
    const answer = answerEvent(
      coupon.object,
      {
        numbered,
        event: 'return',
        data: {
          return_request_no: number,
          return_time: time,
          use_request_no: undefined,
          use_time: undefined,
        },
        answer: { wechatpay_return_time: time },
      },
      world,
    )
    const returned = world.store.get(coupon.object.kind, coupon.object.owner, coupon.object.id)
    if (answer.kind === 'data' && returned !== undefined && world.now() > coupon.end)
      world.move(returned, 'expire')
    return answer
  })
}

function deactivate(request: LocalRequest, world: World): LocalAnswer {
  const time = rfc3339(world.now())
  return actOnCoupon(
    request,
    world,
    'deactivate',
    'deactivate_request_no',
    ({ coupon }, numbered, number) => {
      const reason = textMember(request.body, 'deactivate_reason')
      return answerEvent(
        coupon.object,
        {
          numbered,
          event: 'deactivate',
          data: {
            deactivate_request_no: number,
            deactivate_time: time,
            ...(reason === undefined ? {} : { deactivate_reason: reason }),
          },
          answer: { wechatpay_deactivate_time: time },
        },
        world,
      )
    },
  )
}

/** Finds the coupon of a request and answers a repeated number; `act` answers a new one. */
export function actOnCoupon(
  request: LocalRequest,
  world: World,
  action: string,
  numberName: string,
  act: (found: CouponOfStock, numbered: NumberedRequest, number: string) => LocalAnswer,
): LocalAnswer {
  const read = storedFields('the request', request.body)
  const found = findCoupon(read.text('stock_id'), read.text('coupon_code'), request.caller, world)
  if (found.kind !== 'coupon-of-stock') return found
  const number = read.text(numberName)
  const numbered = numberedRequest(action, number, request)
  return (
    answeredBefore(numbered, 'busifavor-coupon', found.stock.object.owner, world) ??
    act(found, numbered, number)
  )
}

function queryCoupon(request: LocalRequest, world: World): LocalAnswer {
  const { path, caller } = request
  const code = path.coupon_code ?? ''
  const object = world.store
    .list('busifavor-coupon')
    .find(({ data }) => data.coupon_code === code && data.openid === path.openid)
  if (object === undefined) return refusal('RESOURCE_NOT_EXISTS', '用户没有这张券')
  const coupon = readCoupon(object)
  if (coupon.appid !== undefined && coupon.appid !== path.appid)
    return refusal('RESOURCE_NOT_EXISTS', '用户在此appid下没有这张券')
  const found = findCoupon(coupon.stockId, code, caller, world)
  return found.kind === 'coupon-of-stock' ? answerWith(request, couponAnswer(found)) : found
}

function listCoupons(request: LocalRequest, world: World): LocalAnswer {
  const { path, query, caller } = request
  const coupons = world.store
    .list('busifavor-coupon')
    .filter(({ data }) => data.openid === path.openid)
    .map(readCoupon)
    .flatMap(coupon => {
      const object = world.store.get('busifavor-stock', coupon.object.owner, coupon.stockId)
      return object === undefined ? [] : [{ coupon, stock: readStock(object) }]
    })
    .filter(found => found.stock.object.owner === caller || found.stock.belongMerchant === caller)
    .filter(found => matches(found, query))
  const { items, ...page } = pageOf(coupons, query, { unit: 'pages', limit: 20 })
  return answerWith(request, { ...page, data: items.map(couponAnswer) })
}

function matches({ coupon, stock }: Omit<CouponOfStock, 'kind'>, query: DataObject): boolean {
  const facts: readonly [filter: string, value: string | undefined][] = [
    ['appid', coupon.appid],
    ['stock_id', coupon.stockId],
    ['coupon_state', coupon.object.state],
    ['creator_merchant', stock.object.owner],
    ['belong_merchant', stock.belongMerchant],
    ['sender_merchant', coupon.sender],
  ]
  return facts.every(
    ([filter, value]) => value === undefined || (textMember(query, filter) ?? value) === value,
  )
}

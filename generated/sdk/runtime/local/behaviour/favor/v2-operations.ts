import type { DataObject } from '../../../client/data-object.js'
import { data, type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { Handler, World } from '../behaviour.js'
import { answeredBefore, numberedRequest, remembered } from '../shared/answered-requests.js'
import { dateAndTime, readTime } from '../shared/beijing-time.js'
import { withValues } from '../shared/given-members.js'
import { storedFields } from '../shared/stored-fields.js'
import { wholeMember } from '../shared/whole-member.js'
import { type FavorCoupon, readFavorCoupon } from './coupon.js'
import { sendFavorCoupon } from './send-coupon.js'
import { type FavorStock, findFavorStock } from './stock.js'

/** The same stocks and coupons by APIv2. Its tables list the common errors alone, so every refusal is `PARAM_ERROR`. */
export const favorV2Operations: Readonly<Record<string, Handler>> = {
  'v2/mmpaymkttransfers/send_coupon#post': send,
  'v2/mmpaymkttransfers/query_coupon_stock#post': queryStock,
  'v2/mmpaymkttransfers/querycouponsinfo#post': queryCoupon,
}

/** The stock of the caller, or the refusal. */
function ownStock(stockId: string, caller: string, world: World): FavorStock | LocalAnswer {
  const stock = findFavorStock(stockId, caller, caller, world)
  return stock.kind === 'stock' ? stock : inV2(stock)
}

function inV2(answer: LocalAnswer): LocalAnswer {
  return answer.kind === 'error' ? { ...answer, code: 'PARAM_ERROR' } : answer
}

function send(request: LocalRequest, world: World): LocalAnswer {
  const read = storedFields('the request', request.body)
  const stock = ownStock(read.text('coupon_stock_id'), request.caller, world)
  if (stock.kind !== 'stock') return stock
  // Sign and nonce differ each time: they are no part of what was asked.
  const { sign: _, nonce_str: __, ...body } = request.body
  const numbered = numberedRequest('send', read.text('partner_trade_no'), { ...request, body })
  const earlier = answeredBefore(numbered, 'favor-coupon', request.caller, world, 'PARAM_ERROR')
  if (earlier !== undefined) return earlier
  const openid = read.text('openid')
  const sent = sendFavorCoupon(
    stock,
    {
      openid,
      appid: read.text('appid'),
      sender: request.caller,
      amount: undefined,
      minimum: undefined,
    },
    world,
  )
  if (sent.kind !== 'sent') return inV2(sent)
  const answer = {
    coupon_stock_id: stock.stockId,
    resp_count: 1,
    success_count: 1,
    failed_count: 0,
    openid,
    ret_code: 'SUCCESS',
    coupon_id: sent.coupon.id,
    ret_msg: '发放成功',
  }
  const { aliases, answered } = remembered(numbered, answer, sent.coupon)
  world.change(sent.coupon, { answered }, aliases)
  return data(answer)
}

/** `coupon_stock_status`: not started, running, made void, stopped for a while. */
const statusNumbers: Readonly<Record<string, number>> = { unactivated: 1, running: 4, stoped: 8, paused: 16 }

function queryStock({ body, caller }: LocalRequest, world: World): LocalAnswer {
  const stock = ownStock(storedFields('the request', body).text('coupon_stock_id'), caller, world)
  if (stock.kind !== 'stock') return stock
  const read = storedFields(`favor-stock ${stock.stockId}`, stock.request)
  return data(
    withValues({
      coupon_stock_id: stock.stockId,
      coupon_name: read.text('stock_name'),
      coupon_value: stock.amount ?? 0,
      coupon_mininumn: stock.minimum,
      coupon_stock_status: statusNumbers[stock.object.state],
      coupon_total: wholeMember(stock.limits, 'max_coupons'),
      max_quota: wholeMember(stock.limits, 'max_coupons_per_user'),
      is_send_num: stock.sent.coupons,
      coupon_budget: wholeMember(stock.limits, 'max_amount'),
      ...timeMembers('begin_time', readTime(read.text('available_begin_time')) ?? 0),
      ...timeMembers('end_time', readTime(read.text('available_end_time')) ?? 0),
      ...timeMembers('create_time', stock.object.createdAt),
    }),
  )
}

/** A time in both ways of this answer: unix seconds, and `2026-08-01 12:30:00` under the name with `_t`. */
function timeMembers(name: string, milliseconds: number): DataObject {
  return {
    [name]: String(Math.floor(milliseconds / 1_000)),
    [`${name}_t`]: dateAndTime(milliseconds),
  }
}

function queryCoupon({ body, caller }: LocalRequest, world: World): LocalAnswer {
  const read = storedFields('the request', body)
  const stock = ownStock(read.text('stock_id'), caller, world)
  if (stock.kind !== 'stock') return stock
  const object = world.store.get('favor-coupon', caller, read.text('coupon_id'))
  const coupon = object === undefined ? undefined : readFavorCoupon(object)
  if (coupon === undefined || coupon.openid !== read.text('openid') || coupon.stockId !== stock.stockId)
    return refusal('PARAM_ERROR', '用户没有这张代金券')
  return data({
    coupon_stock_id: stock.stockId,
    coupon_id: coupon.couponId,
    coupon_value: coupon.amount,
    coupon_mininumn: coupon.minimum,
    coupon_name: stock.request.stock_name,
    coupon_state: coupon.object.state,
    coupon_desc: stock.request.stock_name,
    ...useOf(coupon),
    send_source: 'NORMAL',
  })
}

function useOf(coupon: FavorCoupon): DataObject {
  const used = coupon.object.state === 'USED' ? coupon.amount : 0
  return { coupon_use_value: used, coupon_remain_value: coupon.amount - used }
}

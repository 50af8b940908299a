import { type DataObject, textMember } from '../../../client/data-object.js'
import { type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { availableTime } from '../busifavor/available-time.js'
import { isRefused } from '../machine.js'
import { refusedAnswer } from '../shared/allowed.js'
import { answeredBefore, numberedRequest, remembered } from '../shared/answered-requests.js'
import { answerWith } from '../shared/answers.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { givenMembers, withValues } from '../shared/given-members.js'
import { sentNow, sentOneMore } from '../shared/sent-count.js'
import { storedFields } from '../shared/stored-fields.js'
import { wholeMember } from '../shared/whole-member.js'
import { productCouponAddress } from './notify-configs.js'
import { codesOf, findProductStock, type ProductCouponStock, readProductStock } from './product-coupon.js'
import { readUserCoupon, userCouponAnswer, userCouponId } from './user-coupon.js'

/** Sends a user a coupon, which waits for the brand's confirmation; the notice asks for it. */
export function sendUserCoupon(request: LocalRequest, world: World): LocalAnswer {
  const stock = findProductStock(request, world)
  if (stock.kind !== 'stock') return stock
  const read = storedFields('the request', request.body)
  const numbered = numberedRequest('send', read.text('send_request_no'), request)
  const earlier = answeredBefore(numbered, 'user-product-coupon', request.caller, world, 'INVALID_REQUEST')
  if (earlier !== undefined) return earlier
  const openid = request.path.openid ?? ''
  const time = availableTime(stock.availableTime, world.now())
  const full = limitReached(stock, openid, world.now())
  if (full !== undefined) return refusal('INVALID_REQUEST', full)
  const code = chooseCode(stock, textMember(request.body, 'coupon_code'), world)
  if (code.kind !== 'code') return code
  const counted = world.move(stock.object, 'send', {
    sent: sentOneMore(stock.sent, 0, world.now()),
    holders: { ...stock.holders, [openid]: (wholeMember(stock.holders, openid) ?? 0) + 1 },
  })
  if (isRefused(counted)) return refusedAnswer(counted)
  if (code.uploaded !== undefined) world.move(code.uploaded, 'dispatch', { openid })
  const object = addCoupon(request, stock, code.code, time, world)
  const shown = answerWith(
    request,
    userCouponAnswer(readUserCoupon(object, readProductStock(counted)), world),
  )
  if (shown.kind !== 'data') return shown
  const { aliases, answered } = remembered(numbered, shown.data, object)
  world.change(object, { answered }, aliases)
  return shown
}

function limitReached(stock: ProductCouponStock, openid: string, now: number): string | undefined {
  const sent = sentNow(stock.sent, now)
  const limits: readonly [name: string, after: number, words: string][] = [
    ['max_count', sent.coupons + 1, '批次发放次数已达上限'],
    ['max_count_per_day', sent.todayCoupons + 1, '批次今日发放次数已达上限'],
    ['max_count_per_user', (wholeMember(stock.holders, openid) ?? 0) + 1, '用户领取次数已达上限'],
  ]
  return limits.find(([name, after]) => after > (wholeMember(stock.limits, name) ?? after))?.[2]
}

interface Code {
  readonly kind: 'code'
  readonly code: string
  readonly uploaded?: StoredObject
}

function chooseCode(stock: ProductCouponStock, given: string | undefined, world: World): Code | LocalAnswer {
  if (stock.codeMode === 'API_ASSIGN') {
    if (given === undefined) return refusal('INVALID_REQUEST', '该批次的券Code由品牌提供，请传入coupon_code')
    const id = userCouponId(stock.object.id, given)
    return world.store.get('user-product-coupon', stock.object.owner, id) === undefined
      ? { kind: 'code', code: given }
      : refusal('INVALID_REQUEST', '券Code已经发放过')
  }
  if (given !== undefined)
    return refusal('INVALID_REQUEST', '该批次的券Code不由品牌指定，请勿传入coupon_code')
  if (stock.codeMode === 'WECHATPAY') return { kind: 'code', code: world.number('11', 22) }
  const uploaded = codesOf(stock, world).find(({ state }) => state === 'AVAILABLE')
  const code = textMember(uploaded?.data, 'code')
  return uploaded === undefined || code === undefined
    ? refusal('INVALID_REQUEST', '预存的券Code已发完')
    : { kind: 'code', code, uploaded }
}

function addCoupon(
  request: LocalRequest,
  stock: ProductCouponStock,
  code: string,
  time: { readonly start: number; readonly end: number },
  world: World,
): StoredObject {
  const object = world.create({
    kind: 'user-product-coupon',
    owner: request.caller,
    id: userCouponId(stock.object.id, code),
    aliases: [code],
    data: withValues({
      ...givenMembers(request.body, ['appid', 'send_request_no', 'attach', 'coupon_tag_info']),
      brand_id: stock.object.data.brand_id,
      product_coupon_id: stock.couponId,
      stock_id: stock.object.id,
      coupon_code: code,
      openid: request.path.openid,
      send_channel: 'API',
      start: time.start,
      end: time.end,
    }),
  })
  world.later(time.end - world.now() + 1, object, 'expire')
  notify(request, object, time, world)
  return object
}

function notify(
  { operation, caller }: LocalRequest,
  { kind, id, data }: StoredObject,
  time: { readonly start: number; readonly end: number },
  world: World,
): void {
  const resource: DataObject = {
    ...givenMembers(data, [
      'brand_id',
      'coupon_code',
      'product_coupon_id',
      'stock_id',
      'openid',
      'send_channel',
      'send_request_no',
      'attach',
    ]),
    receive_time: rfc3339(world.now()),
    valid_begin_time: rfc3339(time.start),
    valid_end_time: rfc3339(time.end),
  }
  const isBrand = operation.protocol === 'brand'
  world.notify({
    webhook: isBrand ? 'brand/PRODUCT_COUPON.SEND' : 'v3/PRODUCT_COUPON_SP.SEND',
    to: productCouponAddress(caller, world),
    owner: caller,
    resource: isBrand ? resource : { ...resource, ...givenMembers(data, ['appid']) },
    summary: '商品券发放通知',
    about: { kind, id },
  })
}

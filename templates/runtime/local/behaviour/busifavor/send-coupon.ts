import type { DataObject } from '../../../client/data-object.js'
import { type LocalAnswer, refusal } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { isRefused } from '../machine.js'
import { refusedAnswer } from '../shared/allowed.js'
import { sentNow, sentOneMore } from '../shared/sent-count.js'
import { wholeMember } from '../shared/whole-member.js'
import { availableTime } from './available-time.js'
import { codesOfStock } from './codes.js'
import { couponId } from './coupon.js'
import { notifySent } from './notify-sent.js'
import { amountOf, type BusifavorStock } from './stock.js'

/** A coupon that a user is about to receive. */
export interface Sending {
  readonly openid: string
  readonly appid: string | undefined
  readonly sender: string
  /** The code that the merchant gave. */
  readonly code: string | undefined
  /** How the user gets it: `BUSICOUPON_SEND_CHANNEL_API`. */
  readonly channel: string
}

/** The coupon that was sent. */
export interface Sent {
  readonly kind: 'sent'
  readonly coupon: StoredObject
}

/**
 * Gives a user a coupon: checks the stock's state, time and limits, finds the code, counts, and sends the notice.
 *
 * Everything that can be refused is asked before anything changes.
 */
export function sendCoupon(stock: BusifavorStock, sending: Sending, world: World): Sent | LocalAnswer {
  const refused = limitReached(stock, sending.openid, world.now())
  if (refused !== undefined) return refusal('INVALID_REQUEST', refused)
  const time = availableTime(stock.availableTime, world.now())
  if (time.end <= world.now()) return refusal('INVALID_REQUEST', '批次的可用时间已结束')
  const code = chooseCode(stock, sending.code, world)
  if (code.kind !== 'code') return code
  const counted = world.move(stock.object, 'send', countOne(stock, sending.openid, world.now()))
  if (isRefused(counted)) return refusedAnswer(counted)
  const coupon = world.create({
    kind: 'busifavor-coupon',
    owner: stock.object.owner,
    id: couponId(stock.stockId, code.code),
    // A code alone finds a coupon only if no other stock has it.
    aliases:
      world.store.get('busifavor-coupon', stock.object.owner, code.code) === undefined ? [code.code] : [],
    data: {
      stock_id: stock.stockId,
      coupon_code: code.code,
      openid: sending.openid,
      ...(sending.appid === undefined ? {} : { appid: sending.appid }),
      sender: sending.sender,
      received_at: world.now(),
      start: time.start,
      end: time.end,
    },
  })
  if (code.uploaded !== undefined) dispatch(code.uploaded, coupon, world)
  world.later(time.end - world.now() + 1, coupon, 'expire')
  notifySent(stock, coupon, sending.channel, world)
  return { kind: 'sent', coupon }
}

/** Why the stock's limits refuse another coupon to this user; undefined if they allow it. */
function limitReached(stock: BusifavorStock, openid: string, now: number): string | undefined {
  const sent = sentNow(stock.sent, now)
  const amount = amountOf(stock)
  const limits: readonly [name: string, after: number, words: string][] = [
    ['max_coupons', sent.coupons + 1, '批次发放个数已达上限'],
    ['max_coupons_by_day', sent.todayCoupons + 1, '批次今日发放个数已达上限'],
    ['max_amount', sent.amount + amount, '批次预算不足'],
    ['max_amount_by_day', sent.todayAmount + amount, '批次今日预算不足'],
    ['max_coupons_per_user', (wholeMember(stock.holders, openid) ?? 0) + 1, '用户领取个数已达上限'],
  ]
  return limits.find(([name, after]) => after > (wholeMember(stock.sendRule, name) ?? after))?.[2]
}

function countOne(stock: BusifavorStock, openid: string, now: number): DataObject {
  return {
    sent: sentOneMore(stock.sent, amountOf(stock), now),
    holders: { ...stock.holders, [openid]: (wholeMember(stock.holders, openid) ?? 0) + 1 },
  }
}

interface Code {
  readonly kind: 'code'
  readonly code: string
  readonly uploaded?: StoredObject
}

/**
 * The code of the next coupon by the stock's mode: made by the service, given by the merchant, or the next of those that
 * were uploaded. (The service takes any of them; a fixed order makes tests repeatable.)
 */
function chooseCode(stock: BusifavorStock, given: string | undefined, world: World): Code | LocalAnswer {
  if (stock.codeMode === 'MERCHANT_API') {
    if (given === undefined) return refusal('INVALID_REQUEST', '该批次的券code由商户提供，请传入coupon_code')
    const isTaken =
      world.store.get('busifavor-coupon', stock.object.owner, couponId(stock.stockId, given)) !== undefined
    return isTaken ? refusal('RESOURCE_ALREADY_EXISTS', '券code已经发放过') : { kind: 'code', code: given }
  }
  if (given !== undefined)
    return refusal('INVALID_REQUEST', '该批次的券code不由商户指定，请勿传入coupon_code')
  if (stock.codeMode === 'WECHATPAY_MODE') return { kind: 'code', code: world.number('12', 22) }
  const uploaded = codesOfStock(stock, world).find(({ state }) => state === 'AVAILABLE')
  const code = uploaded?.data.code
  return uploaded === undefined || typeof code !== 'string'
    ? refusal('INVALID_REQUEST', '预存的券code已发完')
    : { kind: 'code', code, uploaded }
}

function dispatch(code: StoredObject, coupon: StoredObject, world: World): void {
  world.move(code, 'dispatch', { dispatched_at: world.now(), openid: coupon.data.openid })
}

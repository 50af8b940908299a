import { type LocalAnswer, refusal } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { isRefused } from '../machine.js'
import { refusedAnswer } from '../shared/allowed.js'
import { startOfBeijingDay } from '../shared/beijing-day.js'
import { readTime } from '../shared/beijing-time.js'
import { sentNow, sentOneMore } from '../shared/sent-count.js'
import { storedFields } from '../shared/stored-fields.js'
import { wholeMember } from '../shared/whole-member.js'
import { availableTimeRule, type FavorStock } from './stock.js'

/** A coupon that a user is about to receive. `amount` and `minimum` (fen): of stocks that leave them to the sending. */
export interface FavorSending {
  readonly openid: string
  readonly appid: string
  readonly sender: string
  readonly amount: number | undefined
  readonly minimum: number | undefined
}

/** The coupon that was sent. */
export interface FavorSent {
  readonly kind: 'sent'
  readonly coupon: StoredObject
}

const day = 86_400_000

/** Gives a user a cash coupon. Everything that can be refused is asked before anything changes. */
export function sendFavorCoupon(
  stock: FavorStock,
  sending: FavorSending,
  world: World,
): FavorSent | LocalAnswer {
  const amount = stock.amount ?? sending.amount ?? 0
  const refused = limitReached(stock, sending.openid, amount, world.now())
  if (refused !== undefined) return refused
  const time = timeOf(stock, world.now())
  if (time.end <= world.now()) return refusal('INVALID_REQUEST', '活动已结束')
  const counted = world.move(stock.object, 'send', {
    sent: sentOneMore(stock.sent, amount, world.now()),
    holders: { ...stock.holders, [sending.openid]: held(stock, sending.openid) + 1 },
  })
  if (isRefused(counted)) return refusedAnswer(counted)
  const coupon = world.create({
    kind: 'favor-coupon',
    owner: stock.creator,
    id: world.number('98', 20),
    aliases: [],
    data: {
      stock_id: stock.stockId,
      openid: sending.openid,
      appid: sending.appid,
      sender: sending.sender,
      amount,
      minimum: stock.amount === undefined ? (sending.minimum ?? 0) : stock.minimum,
      ...time,
    },
  })
  world.later(time.end - world.now() + 1, coupon, 'expire')
  return { kind: 'sent', coupon }
}

function held(stock: FavorStock, openid: string): number {
  return wholeMember(stock.holders, openid) ?? 0
}

/** The refusal of a coupon beyond the stock's limits: `NOT_ENOUGH` for its budget, `REQUEST_BLOCKED` for the user's share. */
function limitReached(
  stock: FavorStock,
  openid: string,
  amount: number,
  now: number,
): LocalAnswer | undefined {
  const sent = sentNow(stock.sent, now)
  const budgets: readonly [name: string, after: number][] = [
    ['max_coupons', sent.coupons + 1],
    ['max_amount', sent.amount + amount],
    ['max_amount_by_day', sent.todayAmount + amount],
  ]
  if (budgets.some(([name, after]) => after > (wholeMember(stock.limits, name) ?? after)))
    return refusal('NOT_ENOUGH', '批次预算不足')
  const share = wholeMember(stock.limits, 'max_coupons_per_user')
  return share !== undefined && held(stock, openid) >= share
    ? refusal('REQUEST_BLOCKED', '用户已达该批次的领取上限')
    : undefined
}

/** When a coupon that is received now may be used, in milliseconds since 1970. */
function timeOf(stock: FavorStock, now: number): { readonly start: number; readonly end: number } {
  const given = storedFields(`favor-stock ${stock.stockId}`, stock.request)
  const rule = availableTimeRule(stock)
  const received = rule.second_day_available === true ? startOfBeijingDay(now) + day : now
  const start = Math.max(received, readTime(given.text('available_begin_time')) ?? received)
  const minutes = wholeMember(rule, 'available_time_after_receive')
  const last = readTime(given.text('available_end_time')) ?? start
  return { start, end: minutes === undefined ? last : Math.min(last, start + minutes * 60_000) }
}

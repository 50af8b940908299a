import { beijingDay } from './beijing-day.js'
import type { StoredFields } from './stored-fields.js'

/** Coupons sent, and their value in fen (0 for coupons without a fixed amount). `today…` are of `day`, in Beijing. */
export interface SentCount {
  readonly coupons: number
  readonly amount: number
  readonly day: string
  readonly todayCoupons: number
  readonly todayAmount: number
}

/** Nothing sent yet. */
export const nothingSent: SentCount = { coupons: 0, amount: 0, day: '', todayCoupons: 0, todayAmount: 0 }

/** Reads what a stock in the store has sent. Throws `StoredDataError`. */
export function readSent(read: StoredFields): SentCount {
  return {
    coupons: read.whole('coupons'),
    amount: read.whole('amount'),
    day: read.text('day'),
    todayCoupons: read.whole('todayCoupons'),
    todayAmount: read.whole('todayAmount'),
  }
}

/** What was sent, with the counts of today as they are at this moment. */
export function sentNow(sent: SentCount, now: number): SentCount {
  const day = beijingDay(now)
  return sent.day === day ? sent : { ...sent, day, todayCoupons: 0, todayAmount: 0 }
}

/** The counts after one more coupon of this amount. */
export function sentOneMore(sent: SentCount, amount: number, now: number): SentCount {
  const current = sentNow(sent, now)
  return {
    coupons: current.coupons + 1,
    amount: current.amount + amount,
    day: current.day,
    todayCoupons: current.todayCoupons + 1,
    todayAmount: current.todayAmount + amount,
  }
}

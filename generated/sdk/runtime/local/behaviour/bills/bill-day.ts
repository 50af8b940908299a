import { dateAndTime, readTime } from '../shared/beijing-time.js'

/** A day of the service, in UTC+8, as its first moment and that of the next. */
export interface BillDay {
  readonly from: number
  readonly until: number
}

const day = 86_400_000

/** The day of `2026-08-01` (v3) or `20260801` (v2); undefined for another text. */
export function billDayOf(date: string): BillDay | undefined {
  const digits = /^(?:\d{4}-\d{2}-\d{2}|\d{8})$/.test(date) ? date.replaceAll('-', '') : undefined
  const from = digits === undefined ? undefined : readTime(`${digits}000000`)
  if (from === undefined || dayOf(from).replaceAll('-', '') !== digits) return undefined
  return { from, until: from + day }
}

/** `2026-08-01`: the day of a moment. */
export function dayOf(milliseconds: number): string {
  return dateAndTime(milliseconds).slice(0, 10)
}

/** Whether a moment is within a day. */
export function within({ from, until }: BillDay, milliseconds: number): boolean {
  return from <= milliseconds && milliseconds < until
}

/** When bills of a day can be had. */
export type BillState = 'ready' | 'creating' | 'future' | 'past'

/**
 * Whether the bill of a day can be had now: from an hour of the next day on, and for three months.
 *
 * Today's bill is `creating`, as yesterday's before that hour. Tests move the clock: after `advance('2d')` today's bill is
 * there at any time of the day.
 */
export function billState({ from, until }: BillDay, hour: number, now: number): BillState {
  if (now < from) return 'future'
  if (now < until + hour * 3_600_000) return 'creating'
  return now >= until + 92 * day ? 'past' : 'ready'
}

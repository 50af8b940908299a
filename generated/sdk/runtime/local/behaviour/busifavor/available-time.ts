import { type DataObject, isDataObject, ownMember } from '../../../client/data-object.js'
import { beijingWeekday, startOfBeijingDay } from '../shared/beijing-day.js'
import { readTime } from '../shared/beijing-time.js'
import { wholeMember } from '../shared/whole-member.js'

const day = 86_400_000

/** Of a coupon whose rule names no end. */
const longest = 3_650 * day

/** When a coupon may be used, in milliseconds since 1970: both ends belong to it. */
export interface AvailableTime {
  readonly start: number
  readonly end: number
}

/**
 * The time of a coupon that was received now, by `coupon_available_time` of its stock.
 *
 * `wait_days_after_receive` and `available_day_after_receive` count days of the calendar in Beijing: waiting one day means
 * from tomorrow 0:00, one day of validity means until the end of the day on which it becomes valid.
 */
export function availableTime(rule: DataObject, received: number): AvailableTime {
  const wait = wholeMember(rule, 'wait_days_after_receive') ?? 0
  const days = wholeMember(rule, 'available_day_after_receive')
  const seconds = wholeMember(rule, 'available_second_after_receive')
  const valid = wait > 0 ? startOfBeijingDay(received) + wait * day : received
  const start = Math.max(valid, timeOf(rule, 'available_begin_time') ?? valid)
  const ends = [
    timeOf(rule, 'available_end_time'),
    days === undefined ? undefined : startOfBeijingDay(start) + days * day - 1_000,
    seconds === undefined ? undefined : start + seconds * 1_000,
  ]
  return { start, end: Math.min(start + longest, ...ends.filter(end => end !== undefined)) }
}

/** Whether a moment lies in the weekly or the irregular periods of the rule; always if it names none. */
export function isInPeriods(rule: DataObject, now: number): boolean {
  const week = ownMember(rule, 'available_week')
  const irregular = listOf(rule, 'irregulary_avaliable_time')
  if (!isDataObject(week) && irregular.length === 0) return true
  return (isDataObject(week) && isInWeek(week, now)) || irregular.some(one => isWithin(one, now))
}

function isInWeek(week: DataObject, now: number): boolean {
  const days = listOf(week, 'week_day')
  if (days.length > 0 && !days.map(Number).includes(beijingWeekday(now))) return false
  const times = listOf(week, 'available_day_time')
  const second = Math.floor((now - startOfBeijingDay(now)) / 1_000)
  return (
    times.length === 0 ||
    times.some(
      time =>
        second >= (wholeMember(time, 'begin_time') ?? 0) &&
        second <= (wholeMember(time, 'end_time') ?? day / 1_000),
    )
  )
}

function isWithin(period: unknown, now: number): boolean {
  return (
    now >= (timeOf(period, 'begin_time') ?? Number.NEGATIVE_INFINITY) &&
    now <= (timeOf(period, 'end_time') ?? Number.POSITIVE_INFINITY)
  )
}

function timeOf(data: unknown, name: string): number | undefined {
  const text = ownMember(data, name)
  return typeof text === 'string' ? readTime(text) : undefined
}

function listOf(data: unknown, name: string): readonly unknown[] {
  const list = ownMember(data, name)
  return Array.isArray(list) ? list : []
}

import { checkTextArgument, withOwnErrors } from './client/check-argument.js'
import { invalidPart, type RequestError } from './errors/errors.js'

const beijing = 28_800_000

/**
 * A moment as v3 has it, in Beijing time: `2026-08-01T12:00:00+08:00`. Fractions of a second are dropped.
 *
 * Throws `RequestError` (`INVALID_PARAMETER`) for an invalid date, and for years that four digits do not hold.
 */
export function rfc3339(date: Date): string {
  return `${beijingText(date).slice(0, 19)}+08:00`
}

/**
 * The moment of a text in RFC 3339, with any offset: `2026-08-01T12:00:00+08:00`, `2026-08-01T04:00:00.5Z`.
 *
 * Throws `RequestError` (`INVALID_PARAMETER`) for a text without an offset, whose moment would be a guess, and for days and
 * hours that do not exist.
 */
export function parseRfc3339(text: string): Date {
  checkTextArgument(text, 'text')
  const form = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/i
  const [, year, month, day, hour, minute, second, fraction = '', sign, hours = '0', minutes = '0'] =
    form.exec(text) ?? []
  const moment = momentOf([year, month, day, hour, minute, second].map(Number))
  const [ahead, rest] = [Number(hours), Number(minutes)]
  if (moment === undefined || ahead > 23 || rest > 59)
    throw noTime('Give a time with its offset, such as 2026-08-01T12:00:00+08:00.')
  const offset = (sign === '-' ? -1 : 1) * (ahead * 60 + rest) * 60_000
  return new Date(moment + Math.trunc(Number(`0.${fraction || '0'}`) * 1000) - offset)
}

/** The day of a bill in Beijing time, as v3 asks for it: `2026-08-01`. Throws like `rfc3339`. */
export function billDate(date: Date): string {
  return beijingText(date).slice(0, 10)
}

/** The day of a bill in Beijing time, as v2 asks for it: `20260801`. Throws like `rfc3339`. */
export function billDateV2(date: Date): string {
  return billDate(date).replaceAll('-', '')
}

/** A moment as v2 has it, in Beijing time: `20260801120000` (`yyyyMMddHHmmss`). Throws like `rfc3339`. */
export function timeV2(date: Date): string {
  return beijingText(date).slice(0, 19).replace(/\D/g, '')
}

/**
 * The moment of a time of v2: `20260801120000`, which is Beijing time.
 *
 * Throws `RequestError` (`INVALID_PARAMETER`) for other forms, and for days and hours that do not exist.
 */
export function parseTimeV2(text: string): Date {
  checkTextArgument(text, 'text')
  const [, ...digits] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text) ?? []
  const moment = momentOf(digits.map(Number))
  if (moment === undefined) throw noTime('Give fourteen digits, yyyyMMddHHmmss: 20260801120000.')
  return new Date(moment - beijing)
}

/** The moment in Beijing with the form of `toISOString`, whose letter Z is then wrong. */
function beijingText(date: Date): string {
  const moment = withOwnErrors('date', () =>
    Object.prototype.toString.call(date) === '[object Date]' ? date.getTime() : Number.NaN,
  )
  const shifted = new Date(moment + beijing)
  const year = shifted.getUTCFullYear()
  if (year >= 0 && year <= 9999) return shifted.toISOString()
  const advice = 'Give a valid Date of the years 0 to 9999, such as new Date().'
  throw invalidPart('INVALID_PARAMETER', 'date', 'is no date that can be written', advice)
}

/** Milliseconds of a moment in UTC; undefined where there is none. */
function momentOf(parts: readonly number[]): number | undefined {
  const [year, month = 0, day, hour = 24, minute = 60, second = 60] = parts
  if (year === undefined || hour > 23 || minute > 59 || second > 59) return undefined
  const date = new Date(0)
  // Unlike Date.UTC, this takes the years before 100 as they are.
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.setUTCHours(hour, minute, second)
}

function noTime(advice: string): RequestError {
  return invalidPart('INVALID_PARAMETER', 'text', 'is no time of this form', advice)
}

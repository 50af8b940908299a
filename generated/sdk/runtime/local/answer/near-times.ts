const minute = 60_000
const day = 24 * 60 * minute
/** The service writes its times in this zone. */
const zone = 8 * 60 * minute

/** 2026-08-01T10:30:00+08:00: when the answers of `model.jsonl` play. */
const told = Date.UTC(2026, 7, 1, 2, 30)

/** How far a time may be from there to be moved; others are facts, such as a birthday. */
const reach = 75 * day

interface TimeForm {
  readonly pattern: RegExp
  /** A row that is a time by its name; forms that nothing else has need none. */
  readonly name?: RegExp
  /** Milliseconds since 1970. */
  readonly read: (text: string) => number
  readonly write: (time: number, text: string) => string
}

const isTime = /time|date|day|(?:^|_)at$/i

const forms: readonly TimeForm[] = [
  {
    pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?\+08:00$/,
    read: Date.parse,
    write: (time, text) => `${local(time).slice(0, 19)}${text.slice(19)}`,
  },
  {
    pattern: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/,
    read: text => Date.parse(`${text.replace(' ', 'T')}+08:00`),
    write: time => local(time).slice(0, 19).replace('T', ' '),
  },
  {
    pattern: /^\d{4}-\d\d-\d\d$/,
    read: text => Date.parse(`${text}T10:30:00+08:00`),
    write: time => local(time).slice(0, 10),
  },
  {
    pattern: /^20\d{12}$/,
    name: isTime,
    read: text => Date.parse(`${text.replace(/^(\d{4})(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6')}+08:00`),
    write: time => local(time).slice(0, 19).replace(/\D/g, ''),
  },
  {
    pattern: /^20\d{6}$/,
    name: isTime,
    read: text => Date.parse(`${text.replace(/^(\d{4})(..)(..)$/, '$1-$2-$3')}T10:30:00+08:00`),
    write: time => local(time).slice(0, 10).replace(/\D/g, ''),
  },
  {
    pattern: /^1\d{9}$/,
    name: isTime,
    read: text => Number(text) * 1000,
    write: time => String(Math.floor(time / 1000)),
  },
]

/** The time of an answer's example as it is now, in the same form; undefined for what is no time. */
export function nearTime(name: string, text: string, now: number): string | undefined {
  const form = forms.find(each => each.pattern.test(text) && (each.name?.test(name) ?? true))
  const time = form?.read(text) ?? Number.NaN
  return form !== undefined && Math.abs(time - told) < reach ? form.write(time - told + now, text) : undefined
}

/** The digits of today's date: `20260801`. */
export function today(now: number): string {
  return local(now).slice(0, 10).replaceAll('-', '')
}

/** In the form of ISO 8601, by the clock of the service's zone. */
function local(time: number): string {
  return new Date(time + zone).toISOString()
}

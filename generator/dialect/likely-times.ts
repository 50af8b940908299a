import type { DescribedField } from './described-field.js'
import type { Protocol } from './protocols.js'

/** A moment: its digits in the time zone of the service, and its seconds since 1970. */
interface Moment {
  readonly digits: readonly [string, string, string, string, string, string]
  readonly seconds: number
}

const early: Moment = { digits: ['2026', '08', '01', '10', '00', '00'], seconds: 1785549600 }
const middle: Moment = { digits: ['2026', '08', '01', '10', '30', '00'], seconds: 1785551400 }
const late: Moment = { digits: ['2026', '08', '31', '23', '59', '59'], seconds: 1788191999 }

const isTime = /(?:^|_)(?:time|date|timestamp|at|day)$|^(?:time|date)_(?!zone)|Time(?:stamp)?$/

type Form = (moment: Moment) => string

const rfc3339: Form = ({ digits: [y, m, d, h, min, s] }) => `${y}-${m}-${d}T${h}:${min}:${s}+08:00`
const spaced: Form = ({ digits: [y, m, d, h, min, s] }) => `${y}-${m}-${d} ${h}:${min}:${s}`
const compact: Form = ({ digits }) => digits.join('')
const day: Form = ({ digits: [y, m, d] }) => `${y}-${m}-${d}`
const compactDay: Form = ({ digits: [y, m, d] }) => y + m + d
const compactMonth: Form = ({ digits: [y, m] }) => y + m
const unix: Form = ({ seconds }) => String(seconds)

/** Forms that descriptions name, the longest first: each contains the shorter ones. */
const forms: readonly (readonly [words: RegExp, form: Form])[] = [
  [/rfc ?3339|yyyy-MM-dd ?T ?HH/i, rfc3339],
  [/yyyy-?MM-?dd[ -]?HH:mm/i, spaced],
  [/yyyyMMdd ?HHmmss/i, compact],
  [/yyyy-MM-dd/i, day],
  [/yyyyMMdd/i, compactDay],
  [/yyyyMM/i, compactMonth],
  [/时间戳|秒数/, unix],
]

/** The time that a field may have, in the form that its description names or its protocol uses; none if it is no time. */
export function likelyTimes({ name, description, protocol }: DescribedField): readonly string[] {
  const stated = forms.find(([words]) => words.test(description))?.[1]
  if (stated === undefined && !isTime.test(name)) return []
  // v2 calls the end of a payment, which is a moment of the same day, `time_end`.
  const moment =
    name !== 'time_end' && /(?:^|_)end|expire|invalid|deadline|over/.test(name)
      ? late
      : /begin|start|create|apply|accept|send/.test(name)
        ? early
        : middle
  return [(stated ?? usualForm(name, protocol))(moment)]
}

function usualForm(name: string, protocol: Protocol): Form {
  if (/timestamp/i.test(name)) return unix
  const isDay = /(?:^|_)(?:date|day)$/.test(name)
  if (protocol === 'v2') return isDay ? compactDay : compact
  return isDay ? day : rfc3339
}

import { kindOf } from './client/check-argument.js'
import { invalidPart, type RequestError } from './errors/errors.js'

/**
 * An amount in yuan as fen, the unit of the API: `yuan('19.90')` is 1990.
 *
 * Takes text alone, because a number such as 19.9 * 3 has lost its fen before it arrives here. The text is digits with at
 * most two decimals, as `'19.90'`, `'19.9'` or `'20'`. Throws `RequestError` (`INVALID_PARAMETER`) for everything that would
 * have to be guessed: more decimals, signs, leading zeros, thousands separators, currency signs, blanks, full-width digits;
 * and for amounts beyond 2^53 fen.
 */
export function yuan(text: string): number {
  if (typeof text !== 'string') throw noText(text)
  const [, whole = '', decimals = ''] = /^(0|[1-9]\d*)(?:\.(\d{1,2}))?$/.exec(text) ?? []
  if (whole === '') throw noAmount(text)
  const fen = Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
  if (Number.isSafeInteger(fen)) return fen
  throw invalidPart(
    'INVALID_PARAMETER',
    'text',
    'is too large for an amount',
    'Give an amount below 2^53 fen.',
  )
}

/**
 * An amount in fen as yuan with two decimals: `formatYuan(1990)` is `'19.90'`.
 *
 * Throws `RequestError` (`INVALID_PARAMETER`) for anything but a whole number from 0 on: amounts of the API have no sign.
 */
export function formatYuan(fen: number): string {
  if (!Number.isSafeInteger(fen) || fen < 0) {
    const advice = 'Give fen as the API has them: whole numbers from 0 on. Write a sign yourself.'
    throw invalidPart('INVALID_PARAMETER', 'fen', 'is no amount in fen', advice)
  }
  const digits = String(fen).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Hints for what people write, each with what to do about it. */
const hints: readonly (readonly [written: RegExp, what: string, advice: string])[] = [
  [/^\s*$/, 'is empty', "Give digits with at most two decimals, such as '19.90'."],
  [/[０-９．，]/u, 'has full-width characters', "Convert them first: text.normalize('NFKC')."],
  [
    /^[+-]/,
    'has a sign',
    'Amounts of the API have no sign: take it off, and say with the call what the money does.',
  ],
  [/\.\d{3,}$/, 'has more than two decimals', 'Round it as your business requires, and give two decimals.'],
  [/[,'\s]/, 'has separators or blanks', "Take them out first: text.replaceAll(',', '')."],
  [/^0\d/, 'begins with zeros', 'Take the leading zeros off.'],
]

function noText(given: unknown): RequestError {
  const advice = "Give the amount as text, such as '19.90': a number may have lost its fen already."
  return invalidPart('INVALID_PARAMETER', 'text', `is ${kindOf(given)}`, advice)
}

function noAmount(text: string): RequestError {
  const found = hints.find(([written]) => written.test(text))
  const [
    ,
    what = 'is no amount in yuan',
    advice = "Give digits with at most two decimals, such as '19.90'.",
  ] = found ?? []
  return invalidPart('INVALID_PARAMETER', 'text', what, advice)
}

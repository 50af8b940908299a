import { checkObjectArgument, withOwnErrors } from '../client/check-argument.js'
import { anything, faultIn } from '../client/rules.js'
import { invalidPart } from '../errors/errors.js'

/**
 * Refuses parts of a signature that are empty or hold a line end, because another text would be signed. Throws
 * `RequestError` (`INVALID_PARAMETER`) naming the part.
 */
export function checkParts(parts: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(parts)) {
    const problem = problemOf(value)
    if (problem !== undefined) throw invalidPart('INVALID_PARAMETER', name, problem, adviceFor(name))
  }
}

/**
 * A copy of the parts, each read once. Throws `RequestError` (`INVALID_PARAMETER`), also for a part that none of `names` is.
 */
export function ownParts<Parts extends object>(
  parts: Parts,
  names: readonly (keyof Parts & string)[],
  argument = 'parts',
): Parts {
  checkObjectArgument(parts, argument)
  const own = withOwnErrors(argument, () => ({ ...parts }))
  const rules = Object.fromEntries(names.map(name => [name, anything]))
  const fault = faultIn(own, rules, wordsFor(names))
  if (fault !== undefined) throw invalidPart('INVALID_PARAMETER', fault.name, fault.what, fault.advice)
  return own
}

/** The same parts in the spellings of the service and of WeChat's other systems. */
function wordsFor(names: readonly string[]): Readonly<Record<string, string>> {
  const spellings = names.flatMap(name =>
    [...(meanings[name] ?? [])].map((other): [string, string] => [other, name]),
  )
  return Object.fromEntries(spellings)
}

const meanings: Readonly<Record<string, readonly string[]>> = {
  appId: ['appid', 'app_id'],
  appid: ['appId', 'app_id'],
  prepayId: ['prepay_id', 'prepayid'],
  prepayid: ['prepay_id', 'prepayId'],
  partnerid: ['mchid', 'partnerId', 'mch_id'],
  timestamp: ['timeStamp', 'time_stamp'],
  nonce: ['nonceStr', 'noncestr', 'nonce_str'],
  signType: ['sign_type'],
}

/**
 * Refuses `&` in a sign of APIv2: users see the text with its sign, and could cut it elsewhere. Throws `RequestError`
 * (`INVALID_PARAMETER`) naming the part.
 */
export function refuseCuts(fields: Readonly<Record<string, string>>): void {
  const name = Object.keys(fields).find(each => fields[each]?.includes('&'))
  if (name === undefined) return
  throw invalidPart('INVALID_PARAMETER', name, 'holds &', `Give ${name} as the service gave it.`)
}

/** Where a part comes from: the order from the service, the app from WeChat's platforms. */
function adviceFor(name: string): string {
  if (/^appid$/i.test(name)) return 'Give the id of the app, as text: the appid of the order.'
  if (/^partnerid$/i.test(name)) return 'Give the merchant number, as text.'
  return name === 'nonce' ? 'Give what createNonce() makes.' : 'Give it as the service answered it, as text.'
}

/** Seconds since 1970 as text. Throws `RequestError` (`INVALID_PARAMETER`), for milliseconds too. */
export function secondsText(timestamp: number | string): string {
  const text = typeof timestamp === 'number' || typeof timestamp === 'string' ? `${timestamp}` : ''
  if (/^\d{1,12}$/.test(text)) return text
  const what = 'must be a whole number of seconds since 1970'
  throw invalidPart('INVALID_PARAMETER', 'timestamp', what, 'Give Math.floor(Date.now() / 1000).')
}

function problemOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return 'is missing'
  if (typeof value !== 'string') return `is of the type ${typeof value}, not text`
  if (value === '') return 'is empty'
  return /[\r\n]/.test(value) ? 'holds a line end' : undefined
}

import { checkObjectArgument, withOwnErrors } from '../client/check-argument.js'
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

/** A copy of the parts, each read once. Throws `RequestError` (`INVALID_PARAMETER`). */
export function ownParts<Parts extends object>(parts: Parts, argument = 'parts'): Parts {
  checkObjectArgument(parts, argument)
  return withOwnErrors(argument, () => ({ ...parts }))
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

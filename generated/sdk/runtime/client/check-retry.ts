import { nearestName } from '../chain/nearest-name.js'
import { kindOf } from './check-argument.js'
import { unknownName } from './check-names.js'
import type { RetryConfig } from './client-config.js'

const known: Readonly<Record<keyof RetryConfig, true>> = {
  attempts: true,
  delay: true,
  maxDelay: true,
  repeatWrites: true,
}

/** Timers take no more milliseconds, some 25 days; with more they end at once. */
const longestDelay = 2_147_483_647

/** A fault of the whole, or of the member that is named. */
export type RetryFault = string | { readonly member: string; readonly what: string } | undefined

/** What is wrong with rules for repeating a call, to be put behind their name; undefined where nothing is. */
export function retryFault(retry: unknown): RetryFault {
  if (typeof retry !== 'object' || retry === null || Array.isArray(retry)) {
    const meant = typeof retry === 'number' && retry >= 1 ? Math.trunc(retry) : 1
    const what = retry === false || meant === 1 ? 'for no repetition' : 'for so many attempts in all'
    return `is ${kindOf(retry)}, not an object; { attempts: ${meant} } ${what}`
  }
  const unknown = unknownName(retry, Object.keys(known), nearestName)
  if (unknown !== undefined) return { member: unknown.name, what: unknown.what }
  const { attempts, delay, maxDelay, repeatWrites }: Readonly<Record<string, unknown>> = { ...retry }
  if (attempts !== undefined && !(typeof attempts === 'number' && Number.isInteger(attempts) && attempts > 0))
    return { member: 'attempts', what: 'is no whole number above 0' }
  if (!isDelay(delay)) return { member: 'delay', what: delayFault }
  if (!isDelay(maxDelay)) return { member: 'maxDelay', what: delayFault }
  if (repeatWrites !== undefined && typeof repeatWrites !== 'boolean')
    return { member: 'repeatWrites', what: 'is neither true nor false' }
  return undefined
}

const delayFault = 'is no number of milliseconds from 0 to 2147483647'

function isDelay(value: unknown): boolean {
  return value === undefined || (typeof value === 'number' && value >= 0 && value <= longestDelay)
}

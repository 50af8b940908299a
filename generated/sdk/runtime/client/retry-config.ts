import type { Complete } from './complete.js'
import { aBoolean, anObject, faultIn, faultOf, mustBe, type Rule, type Rules } from './rules.js'

/** When a call is repeated. Every attempt has a fresh signature and the same bytes. */
export interface RetryConfig {
  /** Attempts in all (3); 1 never repeats. */
  readonly attempts?: number | undefined
  /** Milliseconds before the second attempt (200); doubled for each further one, with jitter. */
  readonly delay?: number | undefined
  /** Milliseconds at most (5,000). */
  readonly maxDelay?: number | undefined
  /**
   * Whether to repeat operations that change something even after they may have arrived (false). Safe only where the
   * request carries the merchant's own number.
   */
  readonly repeatWrites?: boolean | undefined
}

/** Timers take no more milliseconds, some 25 days; with more they fire at once. */
const longestDelay = 2_147_483_647

const aDelay: Rule = (value, name) => {
  if (typeof value === 'number' && value >= 0 && value <= longestDelay) return undefined
  const wanted = `a number of milliseconds from 0 to ${longestDelay}`
  return faultOf(name, `must be ${wanted}`, wanted)
}

const rules: Rules<RetryConfig> = {
  attempts: /* @__PURE__ */ mustBe(
    'a whole number above 0',
    value => Number.isInteger(value) && Number(value) > 0,
  ),
  delay: aDelay,
  maxDelay: aDelay,
  repeatWrites: aBoolean,
}

/** The rule for `retry`, of a client and of a call. */
export const aRetryConfig: Rule = (retry, name) => {
  const fault = anObject(retry, name)
  if (fault === undefined) return faultIn(Object(retry), rules, {}, `${name}.`)
  const meant = typeof retry === 'number' && retry >= 1 ? Math.trunc(retry) : 1
  const purpose = meant === 1 ? 'never repeat a call' : `make ${meant} attempts in all`
  return { ...fault, advice: `To ${purpose}, give { attempts: ${meant} } as \`${name}\`.` }
}

/** How calls are repeated: by the given rules, and by those of `standard` where one is left out. */
export function completeRetry(
  given: RetryConfig = {},
  standard: Complete<RetryConfig> = { attempts: 3, delay: 200, maxDelay: 5_000, repeatWrites: false },
): Complete<RetryConfig> {
  const { attempts = standard.attempts, delay = standard.delay } = given
  const { maxDelay = standard.maxDelay, repeatWrites = standard.repeatWrites } = given
  return { attempts, delay, maxDelay, repeatWrites }
}

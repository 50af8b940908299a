import { invalidSetting } from './config-problem.js'

/** A moment in seconds is one of the first months of 1970 in milliseconds. */
const [leastSeconds, mostSeconds] = [1e9, 1e11]

/**
 * The clock of a configuration, each of whose answers is checked: one that is none would be signed as `NaN`.
 *
 * Throws `ConfigurationError` (`INVALID_SETTING`); so does the clock, whenever it is asked.
 */
export function checkClock(now: unknown): () => number {
  if (now === undefined) return Date.now
  if (typeof now !== 'function') throw invalidSetting('now', 'is no function')
  const clock = (): number => {
    const time: unknown = now()
    if (typeof time !== 'number' || !Number.isFinite(time))
      throw invalidSetting('now', 'gives no number of milliseconds since 1970')
    if (time >= leastSeconds && time < mostSeconds)
      throw invalidSetting('now', 'gives seconds, not milliseconds')
    return time
  }
  clock()
  return clock
}

import { configProblem } from '../../client/config-problem.js'

const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
}

/** Ten years. Dates end after some more, and every answer has one. */
const longest = 3_650 * 86_400_000

/**
 * Milliseconds of a duration: `'90s'`, `'15m'`, `'1h'`, `'2d'`, or a number of milliseconds; at most ten years.
 *
 * Throws `ConfigurationError` (`INVALID_SETTING`) for anything else.
 */
export function readDuration(duration: string | number): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(String(duration).trim())
  const value = match === null ? Number(duration) : Number(match[1]) * (units[match[2] ?? ''] ?? Number.NaN)
  if (typeof duration === 'string' && match === null) throw unknownDuration(duration)
  if (Number.isNaN(value) || value < 0 || value > longest) throw unknownDuration(duration)
  return value
}

function unknownDuration(duration: unknown): Error {
  return configProblem(
    'INVALID_SETTING',
    `${JSON.stringify(duration)} is not a duration.`,
    "Give '90s', '15m', '1h' or '2d', or a number of milliseconds; at most '3650d'.",
  )
}

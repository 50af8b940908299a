import { RequestError } from '../errors/request-error.js'

/**
 * Refuses parts of a signature that are empty or hold a line end, which would sign something else than is meant.
 *
 * Throws `RequestError` (`INVALID_PARAMETER`) naming the part.
 */
export function checkParts(parts: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(parts)) {
    const problem = problemOf(value)
    if (problem === undefined) continue
    throw new RequestError('INVALID_PARAMETER', `${name} ${problem}.`, 'Give it as the service gave it.', {
      field: name,
    })
  }
}

function problemOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return `is of the type ${typeof value}, not text`
  if (value === '') return 'is empty'
  return /[\r\n]/.test(value) ? 'holds a line end' : undefined
}

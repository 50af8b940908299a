import type { CallOptions } from '../caller.js'
import { nearestName } from '../chain/nearest-name.js'
import { RequestError } from '../errors/request-error.js'
import { unknownName } from './check-names.js'
import { uriFault } from './uri-fault.js'

/** Checks what a call sets for itself. Throws `RequestError` (`INVALID_PARAMETER`). */
export function checkCallOptions({ baseUri, timeout, retry }: CallOptions): void {
  const fault = baseUri === undefined ? undefined : uriFault(baseUri)
  if (fault !== undefined) throw invalid('baseUri', fault)
  if (timeout !== undefined && !(timeout > 0))
    throw invalid('timeout', 'is no number of milliseconds above 0')
  const unknown = unknownName(retry ?? {}, ['attempts', 'delay', 'maxDelay', 'repeatWrites'], nearestName)
  if (unknown !== undefined) throw invalid(`retry.${unknown.name}`, unknown.what)
  const { attempts = 1, delay = 0, maxDelay = 0, repeatWrites = false } = retry ?? {}
  if (typeof repeatWrites !== 'boolean') throw invalid('retry.repeatWrites', 'is neither true nor false')
  if (!Number.isInteger(attempts) || attempts < 1)
    throw invalid('retry.attempts', 'is no whole number above 0')
  if (!(delay >= 0 && maxDelay >= 0)) throw invalid('retry.delay', 'is no number of milliseconds')
}

function invalid(option: string, what: string): RequestError {
  return new RequestError(
    'INVALID_PARAMETER',
    `The option ${option} ${what}.`,
    'Check the options of the call, its third argument.',
    { field: option },
  )
}

import { kindOf } from './check-argument.js'

/**
 * What is wrong with a signal, to be put behind its name; undefined where nothing is. It is told by what it can do, for
 * signals of other realms (jsdom, `node:vm`) are instances of no class of this one.
 */
export function signalFault(signal: unknown): string | undefined {
  if (typeof signal !== 'object' || signal === null)
    return `is ${kindOf(signal)}, not an AbortSignal; leave it out for none`
  try {
    if ('aborted' in signal && typeof signal.aborted === 'boolean' && listens(signal)) return undefined
    const isController = 'abort' in signal && 'signal' in signal
    return isController ? 'is an AbortController; give its signal: controller.signal' : 'is no AbortSignal'
  } catch {
    return 'cannot be read'
  }
}

function listens(signal: object): boolean {
  return ['addEventListener', 'removeEventListener'].every(
    name => typeof Reflect.get(signal, name) === 'function',
  )
}

import { subscribe } from 'node:diagnostics_channel'

/** What connections were not made for. */
const errors = /* @__PURE__ */ new WeakSet<object>()
let isListening = false

/**
 * Begins to note what `fetch` of Node could not connect for. It is told on this channel alone: the error that `fetch`
 * throws is the same for a handshake that fails and for a connection that breaks later.
 */
export function noteConnectErrors(): void {
  if (isListening) return
  isListening = true
  subscribe('undici:client:connectError', message => {
    if (typeof message !== 'object' || message === null || !('error' in message)) return
    if (typeof message.error === 'object' && message.error !== null) errors.add(message.error)
  })
}

/** Whether `fetch` failed because no connection could be made: nothing was sent then. */
export function isConnectError(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('cause' in error)) return false
  return typeof error.cause === 'object' && error.cause !== null && errors.has(error.cause)
}

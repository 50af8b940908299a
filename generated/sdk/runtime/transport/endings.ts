import type { TransportRequest } from './transport.js'

/** What ends a request early. */
export interface Ending {
  readonly isOver: boolean
  /** Why it is over. */
  readonly reason: unknown
  /** Calls `act` as soon as it is over, unless the returned function is called before. */
  onOver(act: () => void): () => void
}

const endings = /* @__PURE__ */ new WeakMap<TransportRequest, Ending>()

/**
 * Ties a request of a client to what ends it, for the client's own transport: an `AbortSignal` costs more than all else
 * that a call does about its time. A copy of the request, such as a transport of your own makes, has its `signal` alone.
 */
export function withEnding(request: TransportRequest, ending: Ending): TransportRequest {
  endings.set(request, ending)
  return request
}

/** What ends a request: what it is tied to, or its signal. */
export function endingOf(request: TransportRequest): Ending {
  return endings.get(request) ?? endingBy(request.signal)
}

function endingBy(signal: AbortSignal): Ending {
  return {
    get isOver() {
      return signal.aborted
    },
    get reason() {
      return signal.reason
    },
    onOver(act) {
      signal.addEventListener('abort', act, { once: true })
      return () => signal.removeEventListener('abort', act)
    },
  }
}

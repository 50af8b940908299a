import type { Transport, TransportRequest, TransportResponse } from './transport.js'

/** What ends a request early. */
export interface Ending {
  readonly isOver: boolean
  /** Why it is over. */
  readonly reason: unknown
  /** Calls `act` as soon as it is over, unless the returned function is called before. */
  onOver(act: () => void): () => void
  /** Says whether bytes of the request can have left. */
  connected(isConnected: boolean): void
}

/** A request that ends by an `Ending`. */
export type EndedRequest = Omit<TransportRequest, 'signal' | 'onConnected'>

/** Sends a request that ends by an `Ending`. */
export type EndedSend = (request: EndedRequest, ending: Ending) => Promise<TransportResponse>

const known = /* @__PURE__ */ new WeakMap<Transport['send'], EndedSend>()

/**
 * A `send` that does without an `AbortSignal`, which costs more than all else that a call does about its time. Clients
 * find it by the function, so one that was replaced is called as any other.
 */
export function sendEndedBy(send: EndedSend): Transport['send'] {
  const bySignal: Transport['send'] = request => send(request, new EndingBySignal(request))
  known.set(bySignal, send)
  return bySignal
}

/** What `sendEndedBy` was given; undefined for the `send` of others. */
export function endedSendOf({ send }: Transport): EndedSend | undefined {
  return known.get(send)
}

class EndingBySignal implements Ending {
  readonly #request: TransportRequest

  constructor(request: TransportRequest) {
    this.#request = request
  }

  get isOver(): boolean {
    return this.#request.signal.aborted
  }

  get reason(): unknown {
    return this.#request.signal.reason
  }

  onOver(act: () => void): () => void {
    const { signal } = this.#request
    signal.addEventListener('abort', act, { once: true })
    return () => signal.removeEventListener('abort', act)
  }

  connected(isConnected: boolean): void {
    this.#request.onConnected?.(isConnected)
  }
}

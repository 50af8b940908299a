import { setMaxListeners } from 'node:events'
import { ConnectionError } from '../errors/errors.js'
import type { Outcome } from '../errors/wechatpay-error.js'
import type { Ending } from '../transport/endings.js'

/** The end of one attempt: by time, or by the caller's signal. */
export class Deadline implements Ending {
  readonly #milliseconds: number
  readonly #outer: AbortSignal | undefined
  readonly #operation: string
  readonly #before: Outcome
  /** Told when it is over. */
  readonly #listeners = new Set<(error: ConnectionError) => void>()
  #onAbort: (() => void) | undefined
  #timer: Timer
  #isConnected = false
  #failure: ConnectionError | undefined
  #controller: AbortController | undefined

  /** Starts the clock. `milliseconds` may be Infinity; `before` is the outcome of earlier attempts. */
  constructor(milliseconds: number, outer: AbortSignal | undefined, operation: string, before: Outcome) {
    this.#milliseconds = milliseconds
    this.#outer = outer
    this.#operation = operation
    this.#before = before
    this.#start()
    if (outer !== undefined) this.#listenTo(outer)
  }

  /** For transports that are not the client's own. Made when it is asked for: it costs as much as the rest. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController()
      if (this.#failure !== undefined) this.#controller.abort(this.#failure)
    }
    return this.#controller.signal
  }

  get isOver(): boolean {
    return this.#failure !== undefined
  }

  get reason(): ConnectionError | undefined {
    return this.#failure
  }

  onOver(act: (error: ConnectionError) => void): () => void {
    this.#listeners.add(act)
    return () => void this.#listeners.delete(act)
  }

  /**
   * Settles as `work` does, or fails with `ConnectionError` (`TIMEOUT`, `ABORTED`) as soon as the time is over. Unlike
   * `Promise.race`, it does not keep every chunk of a long stream in memory.
   */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#failure === undefined) this.#listeners.add(reject)
      else reject(this.#failure)
      work.then(
        value => {
          this.#listeners.delete(reject)
          resolve(value)
        },
        (error: unknown) => {
          this.#listeners.delete(reject)
          reject(error)
        },
      )
    })
  }

  /** Says whether the request can have left. Until then, the outcome is the one known before. */
  connected(isConnected: boolean): void {
    this.#isConnected = isConnected
  }

  /** Stops the clock; the caller's signal still ends the attempt. */
  pause(): void {
    clearTimeout(this.#timer)
  }

  /** Gives the full time again. */
  restart(): void {
    clearTimeout(this.#timer)
    this.#start()
  }

  /** Removes the timer and the listener. Call it when the attempt is over. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#leave()
  }

  #start(): void {
    this.#timer = startTimer(this.#milliseconds, () =>
      this.#end(timedOut(this.#milliseconds, this.#operation, this.#outcome)),
    )
  }

  get #outcome(): Outcome {
    return this.#isConnected ? 'unknown' : this.#before
  }

  #listenTo(outer: AbortSignal): void {
    allowManyCalls(outer)
    this.#onAbort = () => this.#end(endedByCaller(outer.reason, this.#operation, this.#outcome))
    outer.addEventListener('abort', this.#onAbort, { once: true })
    if (outer.aborted) this.#onAbort()
  }

  #leave(): void {
    if (this.#onAbort !== undefined) this.#outer?.removeEventListener('abort', this.#onAbort)
  }

  #end(error: ConnectionError): void {
    this.#failure ??= error
    for (const tell of this.#listeners) tell(this.#failure)
    this.#controller?.abort(this.#failure)
    this.#leave()
  }
}

/** Starts the clock of an attempt. `milliseconds` may be Infinity; `before` is the outcome of earlier attempts. */
export function startDeadline(
  milliseconds: number,
  outer: AbortSignal | undefined,
  operation: string,
  before: Outcome = 'not-sent',
): Deadline {
  return new Deadline(milliseconds, outer, operation, before)
}

/** Calls that may share one signal before Node warns; Node's `fetch` sets the same number. */
const maxCalls = 1_500

/** Node warns of a leak at eleven listeners, but many calls may share one signal, for example for a shutdown. */
function allowManyCalls(signal: AbortSignal): void {
  try {
    setMaxListeners(maxCalls, signal)
  } catch {
    // A signal of another realm (jsdom, node:vm) is not an EventTarget of Node, and never warns.
  }
}

type Timer = ReturnType<typeof setTimeout> | undefined

/** Timers take 31 bits; with more they fire at once. */
const longestTimer = 2 ** 31 - 1

/** Starts a timer; none where it would take more than 24 days (Infinity). */
export function startTimer(milliseconds: number, act: () => void): Timer {
  return milliseconds > longestTimer ? undefined : setTimeout(act, milliseconds)
}

function timedOut(milliseconds: number, operation: string, outcome: Outcome): ConnectionError {
  const isSent = outcome !== 'not-sent'
  const message = isSent
    ? `There was no complete answer within ${milliseconds} ms.`
    : `The request could not be sent within ${milliseconds} ms.`
  const advice = isSent
    ? 'Query what became of the call before repeating a write; raise timeout if the network is slow.'
    : 'Nothing was sent: check the network and baseUri, then repeat.'
  return new ConnectionError('TIMEOUT', message, advice, outcome, { operation })
}

const advices: Readonly<Record<Outcome, string>> = {
  'not-sent': 'Nothing was sent; the call can be made again.',
  rejected: 'Nothing was done; the call can be made again.',
  unknown: 'If the call was a write, query what became of it.',
}

/** The caller's signal ended a call: `TIMEOUT` where it is one of `AbortSignal.timeout`, whose reason says so. */
function endedByCaller(reason: unknown, operation: string, outcome: Outcome): ConnectionError {
  const isTimeout =
    typeof reason === 'object' && reason !== null && 'name' in reason && reason.name === 'TimeoutError'
  const more = { operation, cause: reason }
  const [code, message] = isTimeout
    ? (['TIMEOUT', "The time of the caller's signal was over before the call was."] as const)
    : (['ABORTED', "The caller's signal ended the call."] as const)
  return new ConnectionError(code, message, advices[outcome], outcome, more)
}

import { setMaxListeners } from 'node:events'
import { ConnectionError } from '../errors/errors.js'
import type { Outcome } from '../errors/wechatpay-error.js'
import type { Ending } from '../transport/endings.js'

/** The end of one attempt: by time, or by the caller's signal. */
export interface Deadline extends Ending {
  /** For transports that are not the client's own. */
  readonly signal: AbortSignal
  /** Settles as `work` does, or fails with `ConnectionError` (`TIMEOUT`, `ABORTED`) as soon as the time is over. */
  race<T>(work: Promise<T>): Promise<T>
  /** Says whether the request can have left. Until then, the outcome is the one known before. */
  connected(isConnected: boolean): void
  /** Stops the clock; the caller's signal still ends the attempt. */
  pause(): void
  /** Gives the full time again. */
  restart(): void
  /** Removes the timer and the listener. Call it when the attempt is over. */
  stop(): void
}

/** Starts the clock of an attempt. `milliseconds` may be Infinity; `before` is the outcome of earlier attempts. */
export function startDeadline(
  milliseconds: number,
  outer: AbortSignal | undefined,
  operation: string,
  before: Outcome = 'not-sent',
): Deadline {
  const late = new LateSignal()
  const races = new Set<(error: ConnectionError) => void>()
  let failure: ConnectionError | undefined
  let isConnected = false
  const outcome = (): Outcome => (isConnected ? 'unknown' : before)
  const onAbort = (): void => end(endedByCaller(outer?.reason, operation, outcome()))
  const end = (error: ConnectionError): void => {
    failure ??= error
    for (const fail of races) fail(failure)
    late.abort(failure)
    outer?.removeEventListener('abort', onAbort)
  }
  const start = (): Timer => startTimer(milliseconds, () => end(timedOut(milliseconds, operation, outcome())))
  let timer = start()
  if (outer !== undefined) allowManyCalls(outer)
  outer?.addEventListener('abort', onAbort, { once: true })
  if (outer?.aborted === true) onAbort()
  return {
    get signal() {
      return late.signal
    },
    get isOver() {
      return failure !== undefined
    },
    get reason() {
      return failure
    },
    onOver: act => joined(races, act),
    race: work => raceAgainst(work, races, () => failure),
    connected(known) {
      isConnected = known
    },
    pause: () => clearTimeout(timer),
    restart() {
      clearTimeout(timer)
      timer = start()
    },
    stop() {
      clearTimeout(timer)
      outer?.removeEventListener('abort', onAbort)
    },
  }
}

function joined<T>(all: Set<T>, one: T): () => void {
  all.add(one)
  return () => void all.delete(one)
}

/** A signal that is made when it is asked for: most attempts need none, and it costs as much as the rest of a deadline. */
class LateSignal {
  #controller: AbortController | undefined
  #reason: ConnectionError | undefined

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController()
      if (this.#reason !== undefined) this.#controller.abort(this.#reason)
    }
    return this.#controller.signal
  }

  abort(reason: ConnectionError): void {
    this.#reason ??= reason
    this.#controller?.abort(this.#reason)
  }
}

/** Like `Promise.race`, which would keep every chunk of a long stream in memory. */
function raceAgainst<T>(
  work: Promise<T>,
  races: Set<(error: ConnectionError) => void>,
  failure: () => ConnectionError | undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const failed = failure()
    if (failed === undefined) races.add(reject)
    else reject(failed)
    work.then(
      value => {
        races.delete(reject)
        resolve(value)
      },
      (error: unknown) => {
        races.delete(reject)
        reject(error)
      },
    )
  })
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

import { ConnectionError } from '../errors/connection-error.js'

/** The end of one attempt: by time, or by the caller's signal. */
export interface Deadline {
  /** For the transport. */
  readonly signal: AbortSignal
  /** Settles as `work` does, or fails with `ConnectionError` (`TIMEOUT`, `ABORTED`) as soon as the time is over. */
  race<T>(work: Promise<T>): Promise<T>
  /** Gives the full time again. */
  restart(): void
  /** Must be called when the attempt is over; the timer and the listener are gone then. */
  stop(): void
}

/** Starts the clock of an attempt. `milliseconds` may be Infinity. */
export function startDeadline(
  milliseconds: number,
  outer: AbortSignal | undefined,
  operation: string,
): Deadline {
  const controller = new AbortController()
  let fail: (error: ConnectionError) => void = () => undefined
  const over = new Promise<never>((_, reject) => {
    fail = reject
  })
  // Whoever races hears of it; without a race nobody needs to.
  over.catch(() => undefined)
  const end = (error: ConnectionError): void => {
    fail(error)
    controller.abort(error)
  }
  const onAbort = (): void => end(aborted(operation, outer?.reason))
  let timer = startTimer(milliseconds, () => end(timedOut(milliseconds, operation)))
  outer?.addEventListener('abort', onAbort, { once: true })
  if (outer?.aborted === true) onAbort()
  return {
    signal: controller.signal,
    race: work => Promise.race([work, over]),
    restart() {
      clearTimeout(timer)
      timer = startTimer(milliseconds, () => end(timedOut(milliseconds, operation)))
    },
    stop() {
      clearTimeout(timer)
      outer?.removeEventListener('abort', onAbort)
    },
  }
}

function startTimer(milliseconds: number, act: () => void): ReturnType<typeof setTimeout> | undefined {
  return Number.isFinite(milliseconds) ? setTimeout(act, milliseconds) : undefined
}

function timedOut(milliseconds: number, operation: string): ConnectionError {
  return new ConnectionError(
    'TIMEOUT',
    `There was no complete answer within ${milliseconds} ms.`,
    'Query what became of it before repeating a write; raise timeout if the network is slow.',
    'unknown',
    { operation },
  )
}

function aborted(operation: string, cause: unknown): ConnectionError {
  return new ConnectionError(
    'ABORTED',
    "The call was ended by the caller's signal.",
    'If it was a write, query what became of it.',
    'unknown',
    { operation, cause },
  )
}

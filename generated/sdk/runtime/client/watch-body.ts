import { ConnectionError } from '../errors/errors.js'
import { safeCause } from '../errors/safe-cause.js'
import { WechatPayError } from '../errors/wechatpay-error.js'
import type { TransportResponse } from '../transport/transport.js'
import type { Deadline } from './deadline.js'

/**
 * A body under the deadline of its attempt: as a whole, or for a stream from chunk to chunk.
 *
 * A connection that breaks in the middle is `ConnectionError` (`CONNECTION_LOST`): the service acted, the answer is lost.
 */
export function watchBody(
  response: TransportResponse,
  deadline: Pick<Deadline, 'race' | 'pause' | 'restart' | 'stop'>,
  isStream: boolean,
  operation: string,
): AsyncIterable<Uint8Array> {
  return isStream ? watchStreamed(response, deadline, operation) : new WholeBody(response, operation)
}

/** The call waits for all of it under its own deadline, so no chunk needs one. */
class WholeBody implements AsyncIterableIterator<Uint8Array> {
  readonly #response: TransportResponse
  readonly #operation: string
  readonly #chunks: AsyncIterator<Uint8Array>

  constructor(response: TransportResponse, operation: string) {
    this.#response = response
    this.#operation = operation
    this.#chunks = response.body[Symbol.asyncIterator]()
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<Uint8Array, undefined>> {
    try {
      return await this.#chunks.next()
    } catch (error) {
      this.#response.cancel()
      throw problemOf(error, this.#response, this.#operation)
    }
  }

  async return(): Promise<IteratorResult<Uint8Array, undefined>> {
    this.#response.cancel()
    return { done: true, value: undefined }
  }
}

async function* watchStreamed(
  response: TransportResponse,
  deadline: Pick<Deadline, 'race' | 'pause' | 'restart' | 'stop'>,
  operation: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const chunks = response.body[Symbol.asyncIterator]()
  let finished = false
  try {
    for (;;) {
      // The time that the reader takes does not count.
      deadline.restart()
      const { done, value } = await deadline.race(chunks.next())
      if (done === true) break
      deadline.pause()
      yield value
    }
    finished = true
  } catch (error) {
    throw problemOf(error, response, operation)
  } finally {
    deadline.stop()
    if (!finished) response.cancel()
  }
}

/** An error of this SDK as it is; any other is a broken connection. */
function problemOf(cause: unknown, response: TransportResponse, operation: string): WechatPayError {
  if (cause instanceof WechatPayError) return cause
  const message = 'The connection broke in the middle of the answer.'
  const advice = 'Query what became of the call before repeating a write.'
  const requestId = response.headers.get('Request-ID') ?? undefined
  const more = { cause: safeCause(cause), operation, status: response.status, requestId }
  return new ConnectionError('CONNECTION_LOST', message, advice, 'unknown', more)
}

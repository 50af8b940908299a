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
export async function* watchBody(
  response: TransportResponse,
  deadline: Pick<Deadline, 'race' | 'pause' | 'restart' | 'stop'>,
  isStream: boolean,
  operation: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const chunks = response.body[Symbol.asyncIterator]()
  let finished = false
  try {
    for (;;) {
      // The time that the reader takes does not count.
      if (isStream) deadline.restart()
      const { done, value } = await deadline.race(chunks.next())
      if (done === true) break
      if (isStream) deadline.pause()
      yield value
    }
    finished = true
  } catch (error) {
    throw error instanceof WechatPayError ? error : lost(error, response, operation)
  } finally {
    if (isStream) deadline.stop()
    if (!finished) response.cancel()
  }
}

function lost(cause: unknown, response: TransportResponse, operation: string): ConnectionError {
  const message = 'The connection broke in the middle of the answer.'
  const advice = 'Query what became of the call before repeating a write.'
  const requestId = response.headers.get('Request-ID') ?? undefined
  const more = { cause: safeCause(cause), operation, status: response.status, requestId }
  return new ConnectionError('CONNECTION_LOST', message, advice, 'unknown', more)
}

import { WechatPayError } from '../errors/wechatpay-error.js'
import type { StreamEndEvent } from './hook-events.js'

/** The bytes of a file, and the word that the caller has them. */
export interface WatchedStream {
  readonly body: AsyncIterable<Uint8Array>
  /** The call has succeeded, so that the end of the bytes is the caller's affair; without it, none is told. */
  handOver(): void
}

type StreamEnd = Pick<StreamEndEvent, 'result' | 'error' | 'bytes'>

/**
 * Counts the bytes of a file and tells their end once: by their reader, or by `signal`, which also ends a file that nobody
 * reads.
 */
export function watchStream(
  source: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
  onEnd: (end: StreamEnd) => void,
): WatchedStream {
  let bytes = 0
  let end: StreamEnd | undefined
  let isHandedOver = false
  const finish = (result: StreamEnd['result'], error?: WechatPayError): void => {
    if (end !== undefined) return
    end = { result, error, bytes }
    signal.removeEventListener('abort', onAbort)
    if (isHandedOver) onEnd(end)
  }
  const onAbort = (): void => finish('error', ownErrorOf(signal.reason))
  signal.addEventListener('abort', onAbort, { once: true })
  async function* count(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for await (const chunk of source) {
        bytes += chunk.length
        yield chunk
      }
      finish('ok')
    } catch (error) {
      finish('error', ownErrorOf(error))
      throw error
    } finally {
      finish('left')
    }
  }
  return {
    body: count(),
    handOver() {
      isHandedOver = true
      if (end !== undefined) onEnd(end)
    },
  }
}

/** Everything that ends a body is an error of the SDK by now. */
function ownErrorOf(error: unknown): WechatPayError | undefined {
  return error instanceof WechatPayError ? error : undefined
}

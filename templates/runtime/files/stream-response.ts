import { checkChunksArgument, checkObjectArgument, withOwnErrors } from '../client/check-argument.js'
import { joinBytes } from '../client/read-body.js'
import { anything, checkOptions, checkPositive } from '../client/rules.js'
import { DownloadError } from '../errors/errors.js'
import type { StreamResponse } from '../values.js'

/** Parts of a stream response. */
export interface StreamSource {
  readonly chunks: AsyncIterable<Uint8Array>
  /** `Content-Type` of the response. */
  readonly contentType: string | undefined
  /** Bytes that `bytes()` and `text()` may take into memory (256 MiB). */
  readonly maxBytesInMemory?: number | undefined
}

/**
 * A file as a stream. It reads only on demand and keeps nothing. Leaving a loop early, or cancelling the web stream, calls
 * `return()` of the source's iterator. Throws what `maxBytesInMemoryOf` throws.
 */
export function createStreamResponse(source: StreamSource): StreamResponse {
  checkObjectArgument(source, 'source')
  return withOwnErrors('source', () => {
    checkOptions(source, { chunks: anything, contentType: anything, maxBytesInMemory: anything })
    checkChunksArgument(source.chunks, 'source.chunks')
    return new OnceReadable(source)
  })
}

/** The limit in memory. Throws `ConfigurationError` (`INVALID_SETTING`) for a wrong one. */
export function maxBytesInMemoryOf({ maxBytesInMemory }: Pick<StreamSource, 'maxBytesInMemory'>): number {
  return checkPositive(maxBytesInMemory, 'maxBytesInMemory', 268_435_456)
}

class OnceReadable implements StreamResponse {
  readonly contentType: string | undefined
  readonly #maxBytes: number
  #chunks: AsyncIterable<Uint8Array> | undefined

  constructor(source: StreamSource) {
    this.contentType = source.contentType
    this.#chunks = source.chunks
    this.#maxBytes = maxBytesInMemoryOf(source)
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    const chunks = this.#chunks
    if (chunks === undefined) throw streamUsed()
    this.#chunks = undefined
    return chunks[Symbol.asyncIterator]()
  }

  async bytes(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of this) {
      size += chunk.length
      if (size > this.#maxBytes) {
        const message = `The file has more than ${this.#maxBytes} bytes.`
        const advice = 'Read it chunk by chunk: for await (const chunk of file), or file.stream().'
        throw new DownloadError('FILE_TOO_LARGE', message, advice)
      }
      chunks.push(chunk)
    }
    return joinBytes(chunks, size)
  }

  async text(): Promise<string> {
    const bytes = await this.bytes()
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch (cause) {
      const advice = 'Read it with bytes(); a bill that was asked for as GZIP is read by readBill().'
      throw new DownloadError('FILE_UNREADABLE', 'The file is not UTF-8 text.', advice, { cause })
    }
  }

  stream(): ReadableStream<Uint8Array> {
    const chunks = this[Symbol.asyncIterator]()
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const next = await chunks.next()
          if (next.done === true) controller.close()
          else controller.enqueue(next.value)
        },
        async cancel() {
          await chunks.return?.()
        },
      },
      // Read from the source on demand only.
      { highWaterMark: 0 },
    )
  }
}

/** The error for a second reading. */
export function streamUsed(): DownloadError {
  const advice = 'It arrives as a stream and can be read once: keep what you need, or download it again.'
  return new DownloadError('STREAM_USED', 'The file was read already.', advice)
}

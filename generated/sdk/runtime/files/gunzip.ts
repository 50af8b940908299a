import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { checkChunksArgument } from '../client/check-argument.js'
import { DownloadError } from '../errors/errors.js'
import { limitBytes, maxBytesOf, type SizeLimit } from './limit-bytes.js'
import { peekBytes } from './peek-bytes.js'

/**
 * The bytes of a file, decompressed if they begin like gzip: bills come compressed without a header that says so. Throws
 * `DownloadError`: `FILE_TOO_LARGE` above the limit, `FILE_TRUNCATED`, `FILE_UNREADABLE`.
 */
export async function* gunzipIfCompressed(
  source: AsyncIterable<Uint8Array>,
  limit: SizeLimit = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  checkChunksArgument(source, 'source')
  maxBytesOf(limit)
  const { head, chunks } = await peekBytes(source, 2)
  const isGzip = head[0] === 0x1f && head[1] === 0x8b
  yield* isGzip ? gunzip(chunks, limit) : limitBytes(chunks, limit)
}

/**
 * Decompresses gzip as a stream, including several members in a row (RFC 1952, 2.2).
 *
 * Throws `DownloadError`: `FILE_TOO_LARGE` above the limit, `FILE_TRUNCATED` without an end, `FILE_UNREADABLE` for other
 * data or trailing bytes; and errors of the source.
 */
export async function* gunzip(
  source: AsyncIterable<Uint8Array>,
  limit: SizeLimit = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  checkChunksArgument(source, 'source')
  maxBytesOf(limit)
  const engine = createGunzip({ chunkSize: 65_536 })
  const fed = { bytes: 0, ended: false }
  // The loop below sees every failure of the pipeline; without this it would also be an unhandled rejection.
  pipeline(countBytes(source, fed), engine).catch(() => undefined)
  try {
    yield* limitBytes(engine, limit)
    // The engine skips zeros behind the end and then takes no more input.
    if (!fed.ended || engine.bytesWritten !== fed.bytes) {
      throw unreadable('Bytes follow the end of the gzip data.', undefined)
    }
  } catch (error) {
    throw named(error)
  } finally {
    engine.destroy()
  }
}

async function* countBytes(
  source: AsyncIterable<Uint8Array>,
  fed: { bytes: number; ended: boolean },
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of source) {
    fed.bytes += chunk.length
    yield chunk
  }
  fed.ended = true
}

function named(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const advice = 'Download the file again.'
  if (code === 'Z_BUF_ERROR')
    return new DownloadError('FILE_TRUNCATED', 'The gzip data ends too early.', advice, { cause: error })
  return code === 'Z_DATA_ERROR' ? unreadable('The file is not gzip, or damaged.', error) : error
}

function unreadable(message: string, cause: unknown): DownloadError {
  return new DownloadError('FILE_UNREADABLE', message, 'Download the file again.', { cause })
}

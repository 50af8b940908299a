import { checkObjectArgument, withOwnErrors } from '../client/check-argument.js'
import { checkPositive } from '../client/rules.js'
import { DownloadError } from '../errors/errors.js'

/** Limit of a streamed file. */
export interface SizeLimit {
  /** Bytes of a file after decompression (2 GiB). */
  readonly maxBytes?: number | undefined
}

/**
 * Passes chunks on and throws `DownloadError` (`FILE_TOO_LARGE`) before the chunk that exceeds the limit; at once what
 * `maxBytesOf` throws.
 */
export function limitBytes(source: AsyncIterable<Uint8Array>, limit: SizeLimit): AsyncIterable<Uint8Array> {
  return takeBytes(source, maxBytesOf(limit))
}

/** The limit in bytes. Throws `ConfigurationError` (`INVALID_SETTING`) for a wrong one. */
export function maxBytesOf(limit: SizeLimit): number {
  checkObjectArgument(limit, 'options')
  const maxBytes = withOwnErrors('options', () => limit.maxBytes)
  return checkPositive(maxBytes, 'maxBytes', 2_147_483_648)
}

async function* takeBytes(
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > maxBytes) {
      const message = `The file has more than ${maxBytes} bytes after decompression.`
      throw new DownloadError('FILE_TOO_LARGE', message, 'Raise maxBytes if a file of this size is expected.')
    }
    yield chunk
  }
}

import { checkObjectArgument, withOwnErrors } from '../client/check-argument.js'
import { checkPositive } from '../client/rules.js'
import { DownloadError } from '../errors/errors.js'

/** Limit of a file that is read chunk by chunk. */
export interface SizeLimit {
  /** Bytes that a file may have after decompression (2 GiB). */
  readonly maxBytes?: number | undefined
}

/** Bytes that a file may have after decompression where no other limit is given. */
export const defaultMaxFileBytes = 2_147_483_648

/**
 * Hands chunks on until there are more bytes than the limit.
 *
 * Throws `DownloadError` (`FILE_TOO_LARGE`) then, before the chunk that is too much; at once what `maxBytesOf` throws.
 */
export function limitBytes(
  source: AsyncIterable<Uint8Array>,
  limit: SizeLimit,
): AsyncGenerator<Uint8Array, void, undefined> {
  return takeBytes(source, maxBytesOf(limit))
}

/** The bytes that a file may have. Throws `ConfigurationError` (`INVALID_SETTING`) where they are no number above 0. */
export function maxBytesOf(limit: SizeLimit): number {
  checkObjectArgument(limit, 'options')
  return checkPositive(
    withOwnErrors('options', () => limit.maxBytes),
    'maxBytes',
    defaultMaxFileBytes,
  )
}

async function* takeBytes(
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > maxBytes) throw tooLarge(maxBytes)
    yield chunk
  }
}

function tooLarge(maxBytes: number): DownloadError {
  const message = `The file has more than ${maxBytes} bytes after decompression.`
  return new DownloadError('FILE_TOO_LARGE', message, 'Raise maxBytes if a file of this size is expected.')
}

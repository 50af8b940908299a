import { DownloadError } from '../errors/download-error.js'

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
 * Throws `DownloadError` (`FILE_TOO_LARGE`) then, before the chunk that is too much.
 */
export async function* limitBytes(
  source: AsyncIterable<Uint8Array>,
  { maxBytes = defaultMaxFileBytes }: SizeLimit,
): AsyncGenerator<Uint8Array, void, undefined> {
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > maxBytes) throw tooLarge(maxBytes)
    yield chunk
  }
}

function tooLarge(maxBytes: number): DownloadError {
  return new DownloadError(
    'FILE_TOO_LARGE',
    `The file has more than ${maxBytes} bytes after decompression.`,
    'Raise maxBytes if a file of this size is expected.',
  )
}

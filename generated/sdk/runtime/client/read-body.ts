import { ResponseError } from '../errors/errors.js'

/**
 * Reads a body into memory.
 *
 * Throws `ResponseError` (`BODY_TOO_LARGE`) as soon as more than `maxBytes` have come in, and reads no further.
 */
export async function readBody(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > maxBytes) {
      const advice = 'Raise maxResponseBytes if such an answer is expected.'
      throw new ResponseError('BODY_TOO_LARGE', `The body has more than ${maxBytes} bytes.`, advice)
    }
    chunks.push(chunk)
  }
  const [only] = chunks
  return chunks.length === 1 && only !== undefined ? only : joinBytes(chunks, size)
}

/** Bytes to read of an error body; the service's are far shorter, a gateway's page may be longer. */
const maxErrorBytes = 65_536

/** Reads the beginning of an error body, up to 64 KiB or `maxBytes`. Error bodies are not verified. */
export async function readErrorBody(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const limit = Math.min(maxBytes, maxErrorBytes)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    const part = chunk.subarray(0, limit - size)
    size += part.length
    chunks.push(part)
    if (size === limit) break
  }
  return joinBytes(chunks, size)
}

/** The chunks as one array of `size` bytes. */
export function joinBytes(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}

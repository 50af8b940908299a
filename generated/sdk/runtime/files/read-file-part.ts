import { joinBytes } from '../client/read-body.js'
import { RequestError } from '../errors/request-error.js'
import type { FieldPath } from '../field-path.js'
import type { BytesSource } from '../values.js'
import { isBytes } from './is-bytes.js'
import { mediaTypeOf } from './media-type.js'
import type { FileBytes } from './multipart.js'

/** Bytes that a file to upload may have where no other limit is given (64 MiB); the service takes far less. */
export const defaultMaxUploadBytes = 67_108_864

/**
 * Reads a file part (`FilePart`) into memory: its digest is needed before the first byte is sent.
 *
 * `path` says where the part stands: `/body/file`. Throws `RequestError` (`INVALID_FILE`) where there is no file name, no
 * byte, or no way to the bytes: a stream that was read before or breaks, a chunk that is not bytes, more than `maxBytes`.
 */
export async function readFilePart(
  part: unknown,
  path: FieldPath,
  maxBytes: number = defaultMaxUploadBytes,
): Promise<FileBytes> {
  if (typeof part !== 'object' || part === null || isBytes(part) || !('content' in part)) {
    throw invalid(path, 'is no file', 'Give { filename, content }.')
  }
  const filename = 'filename' in part ? part.filename : undefined
  if (typeof filename !== 'string' || filename === '') {
    throw invalid(
      `${path}/filename`,
      'is missing',
      'Give the name the service is to see, with its extension.',
    )
  }
  const contentType = 'contentType' in part ? part.contentType : undefined
  if (contentType !== undefined && typeof contentType !== 'string') {
    throw invalid(`${path}/contentType`, 'is no text', 'Give one such as image/png, or leave it out.')
  }
  const bytes = await readContent(part.content, `${path}/content`, maxBytes)
  if (bytes.length === 0) {
    throw invalid(
      `${path}/content`,
      'is empty',
      'A stream that was read before has nothing left: open it anew.',
    )
  }
  return { filename, contentType: contentType ?? mediaTypeOf(filename), bytes }
}

async function readContent(content: unknown, path: FieldPath, maxBytes: number): Promise<Uint8Array> {
  if (isBytes(content)) {
    if (content.length > maxBytes) throw tooLarge(path, maxBytes)
    return content
  }
  if (isStream(content)) return readStream(content, path, maxBytes)
  if (!isBytesSource(content)) {
    throw invalid(path, 'is neither bytes nor a stream', 'Give a Uint8Array, a Blob, or a stream of bytes.')
  }
  const bytes = new Uint8Array(await naming(path, () => content.arrayBuffer()))
  if (bytes.length > maxBytes) throw tooLarge(path, maxBytes)
  return bytes
}

async function readStream(
  stream: AsyncIterable<unknown>,
  path: FieldPath,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  await naming(path, async () => {
    for await (const chunk of stream) {
      if (!isBytes(chunk)) {
        throw invalid(path, 'gives something else than bytes', 'Open the stream without an encoding.')
      }
      size += chunk.length
      if (size > maxBytes) throw tooLarge(path, maxBytes)
      chunks.push(chunk)
    }
  })
  return joinBytes(chunks, size)
}

async function naming<T>(path: FieldPath, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof RequestError) throw error
    throw invalid(path, 'could not be read', 'A stream can be read once: open it anew for every call.', error)
  }
}

function isStream(content: unknown): content is AsyncIterable<unknown> {
  return typeof content === 'object' && content !== null && Symbol.asyncIterator in content
}

function isBytesSource(content: unknown): content is BytesSource {
  return (
    typeof content === 'object' &&
    content !== null &&
    'arrayBuffer' in content &&
    typeof content.arrayBuffer === 'function'
  )
}

function tooLarge(path: FieldPath, maxBytes: number): RequestError {
  return invalid(path, `has more than ${maxBytes} bytes`, 'See the page for what the service takes.')
}

function invalid(path: FieldPath, what: string, advice: string, cause?: unknown): RequestError {
  return new RequestError('INVALID_FILE', `${path} ${what}.`, advice, { field: path, cause })
}

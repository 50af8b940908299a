import { isBytes } from '../client/check-argument.js'
import { joinBytes } from '../client/read-body.js'
import { invalidPart, RequestError } from '../errors/errors.js'
import type { FieldPath } from '../field-path.js'
import type { BytesSource } from '../values.js'
import { isBytesSource, isFilePart } from './is-file-part.js'
import { isMediaType, mediaTypeOf } from './media-type.js'
import type { FileBytes } from './multipart.js'

/**
 * Reads a file part (`FilePart`) into memory, because its digest is needed before the first byte is sent.
 *
 * `path` is its place: `/body/file`. A `File` uses its own name and media type. `maxBytes` is 64 MiB by default; the
 * service takes far less. Throws `RequestError` (`INVALID_FILE`)
 * without a file name or any bytes, for a stream that was read before or breaks, a chunk that is not bytes, and more than
 * `maxBytes`.
 */
export async function readFilePart(
  part: unknown,
  path: FieldPath,
  maxBytes = 67_108_864,
): Promise<FileBytes> {
  const { filename, contentType, content } = partOf(part, path)
  const own = isBytesSource(content) ? { name: text(content, 'name'), type: text(content, 'type') } : {}
  const name = filename ?? own.name
  if (typeof name !== 'string' || name === '') throw unnamed(content, path)
  if (contentType !== undefined && typeof contentType !== 'string') {
    throw invalidFile(`${path}/contentType`, 'is not text', 'Give one such as image/png, or leave it out.')
  }
  const bytes = await readContent(content, `${path}/content`, maxBytes)
  if (bytes.length === 0) {
    const advice = 'A stream that was read before has nothing left: open it anew.'
    throw invalidFile(`${path}/content`, 'is empty', advice)
  }
  const ownType = own.type !== undefined && isMediaType(own.type) ? own.type : undefined
  return { filename: name, contentType: contentType ?? ownType ?? mediaTypeOf(name), bytes }
}

interface GivenPart {
  readonly filename?: unknown
  readonly contentType?: unknown
  readonly content: unknown
}

function partOf(part: unknown, path: FieldPath): GivenPart {
  if (!isFilePart(part)) throw noFile(path)
  if (!('content' in part)) return { content: part }
  const { content } = part
  return { content, filename: Reflect.get(part, 'filename'), contentType: Reflect.get(part, 'contentType') }
}

function text(source: BytesSource, name: string): string | undefined {
  const value: unknown = Reflect.get(source, name)
  return typeof value === 'string' && value !== '' ? value : undefined
}

function noFile(path: FieldPath): RequestError {
  return invalidFile(path, 'is not a file', 'Give { filename, content }, or a File.')
}

function unnamed(content: unknown, path: FieldPath): RequestError {
  const advice = isBytesSource(content)
    ? "A Blob has no name: give { filename: 'shop.png', content: blob }, or a File, which has one."
    : 'Give the name the service is to see, with its extension.'
  return invalidFile(`${path}/filename`, 'is missing', advice)
}

async function readContent(content: unknown, path: FieldPath, maxBytes: number): Promise<Uint8Array> {
  if (isBytes(content)) {
    if (content.length > maxBytes) throw tooLarge(path, maxBytes)
    return content
  }
  if (isStream(content)) return readStream(content, path, maxBytes)
  if (!isBytesSource(content)) {
    const advice = 'Give a Uint8Array, a Blob, or a stream of bytes.'
    throw invalidFile(path, 'is neither bytes nor a stream', advice)
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
      if (!isBytes(chunk))
        throw invalidFile(path, 'does not give bytes', 'Open the stream without an encoding.')
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
    const advice = 'A stream can be read once: open it anew for every call.'
    throw invalidFile(path, 'could not be read', advice, error)
  }
}

function isStream(content: unknown): content is AsyncIterable<unknown> {
  return typeof content === 'object' && content !== null && Symbol.asyncIterator in content
}

function tooLarge(path: FieldPath, maxBytes: number): RequestError {
  return invalidFile(path, `has more than ${maxBytes} bytes`, 'See the page for what the service takes.')
}

function invalidFile(path: FieldPath, what: string, advice: string, cause?: unknown): RequestError {
  return invalidPart('INVALID_FILE', path, what, advice, { cause })
}

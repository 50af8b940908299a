import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { joinBytes } from '../client/read-body.js'
import { invalidPart } from '../errors/errors.js'
import { isMediaType } from './media-type.js'

/** A file, ready to be a part. */
export interface FileBytes {
  readonly filename: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** One part of a multipart body. */
export type MultipartPart =
  | { readonly kind: 'field'; readonly name: string; readonly value: string }
  | { readonly kind: 'file'; readonly name: string; readonly file: FileBytes }

/** A body, and the `Content-Type` with its boundary. */
export interface MultipartBody {
  readonly bytes: Uint8Array
  readonly contentType: string
}

/**
 * Builds a `multipart/form-data` body (RFC 7578).
 *
 * The value of a field goes into its part byte for byte, without a file name or a media type: the signature covers the
 * text of `meta`, and a part with a file name would not be text. Names are escaped like in browsers (HTML,
 * multipart/form-data encoding), so none can end a header line. Throws `RequestError` (`INVALID_FILE`) naming a part with
 * a malformed media type.
 */
export function buildMultipart(
  parts: readonly MultipartPart[],
  createBoundary: () => string = randomBoundary,
): MultipartBody {
  const contents = parts.map(part => (part.kind === 'field' ? encode(part.value) : part.file.bytes))
  const boundary = unusedBoundary(contents, createBoundary)
  const pieces = parts.flatMap((part, at) => [
    encode(`--${boundary}\r\n${headersOf(part)}\r\n\r\n`),
    contents[at] ?? new Uint8Array(),
    encode('\r\n'),
  ])
  pieces.push(encode(`--${boundary}--\r\n`))
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0)
  return { bytes: joinBytes(pieces, size), contentType: `multipart/form-data; boundary=${boundary}` }
}

function headersOf(part: MultipartPart): string {
  const disposition = `Content-Disposition: form-data; name="${escapeName(part.name)}"`
  if (part.kind === 'field') return disposition
  const { filename, contentType } = part.file
  if (!isMediaType(contentType)) {
    const advice = 'Give one such as image/png, or leave it out.'
    throw invalidPart('INVALID_FILE', `/body/${part.name}/contentType`, 'is not a media type', advice)
  }
  return `${disposition}; filename="${escapeName(filename)}"\r\nContent-Type: ${contentType}`
}

function escapeName(name: string): string {
  return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22')
}

function unusedBoundary(contents: readonly Uint8Array[], createBoundary: () => string): string {
  for (;;) {
    const boundary = createBoundary()
    const isUsed = contents.some(({ buffer, byteOffset, length }) =>
      Buffer.from(buffer, byteOffset, length).includes(boundary),
    )
    if (!isUsed) return boundary
  }
}

function randomBoundary(): string {
  return `----form-data-${randomBytes(24).toString('hex')}`
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

import { maskSignatures } from '../../transport/mask-signatures.js'
import type { TransportRequest } from '../../transport/transport.js'
import type { RecordedAnswer } from './recording-transport.js'
import type { TriedAnswer, TriedRequest } from './try-result.js'

/** A request as text, with its signature masked. */
export function triedRequest({ method, url, headers, body }: TransportRequest): TriedRequest {
  return {
    method,
    url: maskSignatures(url),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, maskSignatures(value)]),
    ),
    body: body === undefined ? '' : maskSignatures(textOf(body, headers['content-type'])),
  }
}

/** An answer as text. */
export function triedAnswer({ status, headers, body }: RecordedAnswer): TriedAnswer {
  return { status, headers, body: textOf(body, headers['content-type']) }
}

function textOf(bytes: Uint8Array, contentType = ''): string {
  if (bytes.length === 0) return ''
  const isText = /json|xml|text|urlencoded/i.test(contentType)
  return isText ? Buffer.from(bytes).toString('utf8') : `(${bytes.length} bytes)`
}

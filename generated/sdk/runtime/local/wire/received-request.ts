import type { IncomingMessage } from 'node:http'
import { type ReceivedPart, readMultipart } from './read-multipart.js'
import { BodyRefused } from './refusal.js'

/** A request that arrived. */
export interface ReceivedRequest {
  readonly method: string
  /** Path and query as on the wire. */
  readonly url: string
  /** Names in lower case; all values of each. */
  readonly headers: ReadonlyMap<string, readonly string[]>
  readonly body: Buffer
  /** Parts of a multipart body; a text that says what is wrong with it. */
  readonly parts: readonly ReceivedPart[] | string
  /** Serial number of the client certificate that TLS verified. */
  readonly clientCertificate: string | undefined
  /** Why TLS did not verify the client certificate that was presented: OpenSSL's code. */
  readonly clientCertificateFault?: string
}

/** Bytes of a body that are read: 32 MiB, more than the largest upload that a page allows. */
export const maxBodyBytes = 32 * 1024 * 1024

/** Reads a request to its end. Rejects with `BodyRefused` if it is too large. */
export async function receive(incoming: IncomingMessage, maxBytes = maxBodyBytes): Promise<ReceivedRequest> {
  const body = await readBody(incoming, maxBytes)
  const headers = new Map(Object.entries(incoming.headersDistinct).map(([name, all]) => [name, all ?? []]))
  const [contentType = ''] = headers.get('content-type') ?? []
  return {
    method: incoming.method ?? '',
    url: incoming.url ?? '',
    headers,
    body,
    parts: contentType.startsWith('multipart/') ? readMultipart(contentType, body) : [],
    ...certificateOf(incoming),
  }
}

/** The one value of a header. Undefined where there is none, or several. */
export function headerOf({ headers }: Pick<ReceivedRequest, 'headers'>, name: string): string | undefined {
  const values = headers.get(name) ?? []
  return values.length === 1 ? values[0] : undefined
}

/** Path without query. */
export function pathOf({ url }: Pick<ReceivedRequest, 'url'>): string {
  return url.replace(/\?.*$/s, '')
}

async function readBody(incoming: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const announced = Number(incoming.headers['content-length'] ?? 0)
  if (announced > maxBytes) throw tooLarge(incoming, maxBytes)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > maxBytes) throw tooLarge(incoming, maxBytes)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function tooLarge({ url = '' }: IncomingMessage, maxBytes: number): BodyRefused {
  return new BodyRefused({
    kind: 'refusal',
    protocol: url.startsWith('/brand/') ? 'brand' : /^(?:\/hk|\/global)?\/v3\//.test(url) ? 'v3' : 'v2',
    check: 'body-size',
    status: 413,
    code: 'INVALID_REQUEST',
    message: '请求体过大',
    reason: `The body has more than ${maxBytes} bytes. Send a smaller file.`,
  })
}

function certificateOf({
  socket,
}: IncomingMessage): Pick<ReceivedRequest, 'clientCertificate' | 'clientCertificateFault'> {
  const none = { clientCertificate: undefined }
  if (!('getPeerCertificate' in socket) || typeof socket.getPeerCertificate !== 'function') return none
  const certificate: unknown = socket.getPeerCertificate()
  if (typeof certificate !== 'object' || certificate === null || !('serialNumber' in certificate)) return none
  if ('authorized' in socket && socket.authorized === true)
    return { clientCertificate: String(certificate.serialNumber) }
  const fault = 'authorizationError' in socket ? String(socket.authorizationError) : 'unverified'
  return { ...none, clientCertificateFault: fault }
}

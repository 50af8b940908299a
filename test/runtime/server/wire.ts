import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ReceivedPart, readMultipart } from './read-multipart.js'

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
}

/** Headers of an answer. */
export type AnswerHeaders = Readonly<Record<string, string | readonly string[]>>

/** What the server answers. */
export interface Answer {
  readonly status?: number
  readonly headers?: AnswerHeaders
  /** Text and bytes go as they are, anything else as JSON. */
  readonly body?: unknown
  /** v2: the fields of the answer, sent as XML. */
  readonly xml?: Readonly<Record<string, unknown>>
  /** `false` sends no signature; a function changes the signed headers, or the fields of v2. */
  readonly sign?: false | ((signed: Readonly<Record<string, string>>) => AnswerHeaders)
  /** What is sent in place of the body that was signed. */
  readonly wire?: (body: Buffer) => Uint8Array
  /** Writes the answer by itself, instead of status, headers and body. */
  readonly raw?: (response: ServerResponse, headers: AnswerHeaders, body: Buffer) => void
}

/** Decides what is answered. */
export type Answerer = (request: ReceivedRequest) => Answer | Promise<Answer>

/** The one value of a header. Undefined where there is none, or several. */
export function headerOf({ headers }: ReceivedRequest, name: string): string | undefined {
  const values = headers.get(name) ?? []
  return values.length === 1 ? values[0] : undefined
}

/** Path without query. */
export function pathOf({ url }: ReceivedRequest): string {
  return url.replace(/\?.*$/s, '')
}

/** Reads a request to its end. */
export async function receive(incoming: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
  const body = Buffer.concat(chunks)
  const headers = new Map(Object.entries(incoming.headersDistinct).map(([name, all]) => [name, all ?? []]))
  const [contentType = ''] = headers.get('content-type') ?? []
  return {
    method: incoming.method ?? '',
    url: incoming.url ?? '',
    headers,
    body,
    parts: contentType.startsWith('multipart/') ? readMultipart(contentType, body) : [],
    clientCertificate: certificateOf(incoming),
  }
}

function certificateOf({ socket }: IncomingMessage): string | undefined {
  if (!('getPeerCertificate' in socket) || typeof socket.getPeerCertificate !== 'function') return undefined
  const certificate: unknown = socket.getPeerCertificate()
  if (typeof certificate !== 'object' || certificate === null || !('serialNumber' in certificate))
    return undefined
  return String(certificate.serialNumber)
}

import type { ServerResponse } from 'node:http'
import {
  requestId,
  type SignType,
  signedFields,
  signedHeaders,
  writeXml,
} from '../../../templates/runtime/local/wire/index.js'
import { type ServerState, signerOf } from './server-state.js'
import type { Answer, AnswerHeaders, ReceivedRequest } from './wire.js'

/** Writes an answer of v3, signed with the key that the request names. */
export async function writeV3(
  response: ServerResponse,
  request: ReceivedRequest,
  answer: Answer,
  state: ServerState,
): Promise<void> {
  const body = bodyOf(answer.body)
  const signed =
    answer.sign === false ? undefined : await signedHeaders(body, signerOf(request, state), state.now())
  const signature = typeof answer.sign === 'function' && signed ? answer.sign(signed) : signed
  const type = typeof answer.body === 'object' && !Buffer.isBuffer(answer.body) ? jsonType : {}
  const headers = { 'Request-ID': requestId(), ...type, ...signature, ...answer.headers }
  write(response, answer, headers, body)
}

/** Writes an answer of v2, signed by what the request was signed with. */
export function writeV2(
  response: ServerResponse,
  answer: Answer,
  signType: SignType,
  { parties }: ServerState,
): void {
  if (answer.xml === undefined) {
    write(response, answer, answer.headers ?? {}, bodyOf(answer.body))
    return
  }
  const xml = answer.sign === false ? answer.xml : signedXml(answer, signType, parties.apiV2Key)
  const headers = { 'Content-Type': 'text/xml; charset=utf-8', ...answer.headers }
  write(response, answer, headers, Buffer.from(writeXml(xml)))
}

const jsonType = { 'Content-Type': 'application/json; charset=utf-8' }

function signedXml({ xml = {}, sign: change }: Answer, type: SignType, key: string) {
  const signed = signedFields(xml, key, type)
  if (typeof change !== 'function') return signed
  return change(Object.fromEntries(Object.entries(signed).map(([name, value]) => [name, String(value)])))
}

function bodyOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0)
  if (typeof body === 'string') return Buffer.from(body)
  return body instanceof Uint8Array ? Buffer.from(body) : Buffer.from(JSON.stringify(body))
}

function write(response: ServerResponse, answer: Answer, headers: AnswerHeaders, body: Buffer): void {
  if (answer.raw !== undefined) {
    answer.raw(response, headers, body)
    return
  }
  const status = answer.status ?? 200
  const bytes = answer.wire?.(body) ?? body
  for (const [name, value] of Object.entries(headers))
    response.setHeader(name, typeof value === 'string' ? value : [...value])
  // 204 has neither a body nor its length (RFC 9110, 8.6).
  if (status !== 204 && !response.hasHeader('Content-Length'))
    response.setHeader('Content-Length', bytes.length)
  response.writeHead(status)
  response.end(status === 204 ? undefined : bytes)
}

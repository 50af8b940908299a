import { type KeyObject, randomBytes, sign } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import type { ServerState } from './refuse-v3.js'
import { type Answer, type AnswerHeaders, headerOf, type ReceivedRequest } from './wire.js'
import { signOfV2, writeXml } from './xml.js'

const signInPool = promisify(sign)

/** Writes an answer of v3, signed with the key that the request names. */
export async function writeV3(
  response: ServerResponse,
  request: ReceivedRequest,
  answer: Answer,
  state: ServerState,
): Promise<void> {
  const body = bodyOf(answer.body)
  const signed = answer.sign === false ? undefined : await signatureHeaders(request, body, state)
  const signature = typeof answer.sign === 'function' && signed ? answer.sign(signed) : signed
  const type = typeof answer.body === 'object' && !Buffer.isBuffer(answer.body) ? jsonType : {}
  const headers = { 'Request-ID': requestId(), ...type, ...signature, ...answer.headers }
  write(response, answer, headers, body)
}

/** Writes an answer of v2, signed by what the request was signed with. */
export function writeV2(
  response: ServerResponse,
  answer: Answer,
  signType: 'MD5' | 'HMAC-SHA256',
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

/** Headers that sign a body for whoever sent the request. */
export async function signatureHeaders(
  request: ReceivedRequest,
  body: Buffer,
  state: ServerState,
): Promise<Readonly<Record<string, string>>> {
  const { publicKey, certificates } = state.parties
  const parties = [publicKey, ...certificates]
  const named = headerOf(request, 'wechatpay-serial')
  // Who names no key is answered with the newest certificate.
  const { serial, privateKey } =
    state.signer() ?? parties.find(party => party.serial === named) ?? certificates[1]
  const timestamp = String(Math.floor(state.now() / 1000))
  const nonce = randomBytes(16).toString('hex')
  const signature = await signBody({ timestamp, nonce, body, privateKey })
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Signature': signature,
    'Wechatpay-Serial': serial,
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
  }
}

/** What is signed of an answer, and with what. */
export interface ToSign {
  readonly timestamp: string
  readonly nonce: string
  readonly body: Uint8Array
  readonly privateKey: KeyObject
}

/** The signature of an answer or a notice. */
export async function signBody({ timestamp, nonce, body, privateKey }: ToSign): Promise<string> {
  const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, Buffer.from('\n')])
  return (await signInPool('sha256', message, privateKey)).toString('base64')
}

function requestId(): string {
  return `08${randomBytes(12).toString('hex').toUpperCase()}-0`
}

function signedXml({ xml, sign: change }: Answer, type: 'MD5' | 'HMAC-SHA256', key: string) {
  const given = { ...xml, nonce_str: randomBytes(16).toString('hex') }
  const texts = new Map(Object.entries(given).map(([name, value]) => [name, String(value)]))
  const signed = { ...given, sign: signOfV2(texts, key, type) }
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

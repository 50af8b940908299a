import { verify } from 'node:crypto'
import { type Authorization, readAuthorization } from './authorization.js'
import type { Party, TestParties } from './parties.js'
import { type Answer, headerOf, pathOf, type ReceivedRequest } from './wire.js'

/** What the server remembers between requests, and its clock. */
export interface ServerState {
  readonly parties: TestParties
  readonly nonces: Set<string>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Whether requests without `Wechatpay-Serial` are accepted, as the service does. */
  readonly serialIsOptional: boolean
  /** Signs every answer, whatever key the request names: a certificate that replaces another. */
  readonly signer: () => Party | undefined
}

/** The error answer to a v3 request that the service would refuse; undefined for one that it accepts. */
export function refusalOfV3(
  request: ReceivedRequest,
  state: ServerState,
  isUnsigned: boolean,
): Answer | undefined {
  if (isUnsigned) {
    return request.headers.has('authorization')
      ? problem(401, 'SIGN_ERROR', 'there is a signature')
      : undefined
  }
  const authorization = readAuthorization(headerOf(request, 'authorization'))
  if (typeof authorization === 'string') return problem(401, 'SIGN_ERROR', authorization)
  return (
    refusedHeaders(request, state) ??
    refusedBody(request) ??
    refusedIdentity(authorization, state) ??
    refusedSignature(request, authorization, state)
  )
}

function refusedHeaders(request: ReceivedRequest, { parties, serialIsOptional, signer }: ServerState) {
  const twice = [...request.headers].find(([, values]) => values.length > 1)
  if (twice !== undefined) return problem(400, 'PARAM_ERROR', `the header ${twice[0]} is there twice`)
  const accept = headerOf(request, 'accept') ?? ''
  if (!/application\/json|\*\/\*/.test(accept)) return problem(406, 'PARAM_ERROR', `Accept is ${accept}`)
  if (!/^[\x21-\x7e][\x20-\x7e]*$/.test(headerOf(request, 'user-agent') ?? ''))
    return problem(400, 'PARAM_ERROR', 'there is no User-Agent')
  const serial = headerOf(request, 'wechatpay-serial')
  const known = [parties.publicKey, ...parties.certificates, signer()].map(party => party?.serial)
  if (serial !== undefined && !known.includes(serial))
    return problem(400, 'PARAM_ERROR', `Wechatpay-Serial names no key: ${serial}`)
  if (serial === undefined && !serialIsOptional && !/\/v3\/(?:global\/)?certificates$/.test(pathOf(request)))
    return problem(400, 'PARAM_ERROR', 'there is no Wechatpay-Serial')
  return undefined
}

function refusedBody(request: ReceivedRequest): Answer | undefined {
  const { method, body, parts } = request
  const contentType = headerOf(request, 'content-type') ?? ''
  if (typeof parts === 'string') return problem(400, 'PARAM_ERROR', parts)
  if (method === 'GET' && body.length > 0) return problem(400, 'PARAM_ERROR', 'a GET has a body')
  if (contentType.startsWith('multipart/')) return refusedMeta(request)
  if (body.length === 0) return undefined
  if (!/^application\/json(; ?charset=utf-8)?$/i.test(contentType))
    return problem(415, 'PARAM_ERROR', `Content-Type is ${contentType}`)
  return refusedJson(body)
}

function refusedMeta(request: ReceivedRequest): Answer | undefined {
  const meta = metaOf(request)
  if (meta === undefined) return undefined
  if (meta.filename !== undefined) return problem(400, 'PARAM_ERROR', 'the part meta has a filename')
  return refusedJson(meta.content)
}

function refusedJson(bytes: Buffer): Answer | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null)
      return problem(400, 'PARAM_ERROR', 'JSON without members')
    // The service stores characters in three bytes.
    return /[\u{10000}-\u{10ffff}]/u.test(text)
      ? problem(400, 'PARAM_ERROR', 'a character outside the BMP')
      : undefined
  } catch {
    return problem(400, 'PARAM_ERROR', 'the body is no JSON')
  }
}

function refusedIdentity(authorization: Authorization, { parties, nonces, now }: ServerState) {
  const { mchid, serial_no: serial, timestamp, nonce_str: nonce } = authorization
  if (mchid !== parties.mchid) return problem(401, 'SIGN_ERROR', `mchid is ${mchid}`)
  if (serial !== parties.merchant.serial) return problem(401, 'SIGN_ERROR', `serial_no is ${serial}`)
  if (!/^\d{10}$/.test(timestamp)) return problem(401, 'SIGN_ERROR', `timestamp is ${timestamp}`)
  if (Math.abs(Math.floor(now() / 1000) - Number(timestamp)) > 300)
    return problem(401, 'SIGN_ERROR', 'timestamp is more than 300 s off')
  if (!/^[0-9A-Za-z]{32}$/.test(nonce)) return problem(401, 'SIGN_ERROR', `nonce_str is ${nonce}`)
  if (nonces.has(nonce)) return problem(401, 'SIGN_ERROR', 'nonce_str was used before')
  nonces.add(nonce)
  return undefined
}

function refusedSignature(
  request: ReceivedRequest,
  { timestamp, nonce_str: nonce, signature }: Authorization,
  { parties }: ServerState,
): Answer | undefined {
  const { method, url } = request
  const start = Buffer.from([method, url, timestamp, nonce, ''].join('\n'), 'latin1')
  const message = Buffer.concat([start, signedBody(request), Buffer.from('\n')])
  const bytes = Buffer.from(signature, 'base64')
  const isStrict = bytes.toString('base64') === signature
  if (isStrict && verify('sha256', message, parties.merchant.publicKey, bytes)) return undefined
  const signInformation = {
    method,
    url,
    truncated_sign_message: message.subarray(0, 400).toString('utf8'),
    sign_message_length: message.length,
  }
  const detail = { field: 'signature', location: 'authorization', sign_information: signInformation }
  return {
    status: 401,
    sign: false,
    body: { code: 'SIGN_ERROR', message: '签名错误，请检查后再试', detail },
  }
}

/** The bytes that are signed: of an upload its part `meta`. */
function signedBody(request: ReceivedRequest): Buffer {
  const isUpload = (headerOf(request, 'content-type') ?? '').startsWith('multipart/')
  return isUpload ? (metaOf(request)?.content ?? Buffer.alloc(0)) : request.body
}

function metaOf({ parts }: ReceivedRequest) {
  return typeof parts === 'string' ? undefined : parts.find(({ name }) => name === 'meta')
}

/** An error answer. */
export function problem(status: number, code: string, message: string): Answer {
  return { status, sign: false, body: { code, message } }
}

import {
  checkArgument,
  checkObjectArgument,
  checkTextOrBytesArgument,
  withOwnErrors,
} from '../client/check-argument.js'
import { RequestError } from '../errors/errors.js'
import { ownBytes } from './base64.js'
import { toBytes } from './utf8.js'

/** The parts of a v3 request that are signed. */
export interface RequestMessageParts {
  /** In capitals: `GET`. */
  readonly method: string
  /** Path and query exactly as on the wire, without the host: `/v3/certificates?algorithm_type=RSA`. */
  readonly target: string
  /** Seconds since 1970. */
  readonly timestamp: number | string
  readonly nonce: string
  /** The body as sent, of an upload its `meta` text; `''` without a body. */
  readonly body: string
}

/** The parts of a v3 response or notice that are signed. */
export interface ResponseMessageParts {
  /** Header `Wechatpay-Timestamp`: seconds since 1970. */
  readonly timestamp: number | string
  /** Header `Wechatpay-Nonce`. */
  readonly nonce: string
  /** The body as it arrived, before any parsing; empty for 204. */
  readonly body: string | Uint8Array
}

/** The signed text of a v3 request (official documents, 签名生成). */
export function buildRequestMessage(parts: RequestMessageParts): string {
  return requestMessage(checkedParts(parts, ['method', 'target', 'timestamp', 'nonce', 'body']))
}

/** `buildRequestMessage` of the runtime's own parts. */
export function requestMessage({ method, target, timestamp, nonce, body }: RequestMessageParts): string {
  return buildLines(method, target, timestamp, nonce, body)
}

/**
 * The signed bytes of a v3 response or notice (official documents, 签名验证). The body goes in byte for byte: decoding it as
 * text could change it.
 */
export function buildResponseMessage(parts: ResponseMessageParts): Uint8Array {
  const { timestamp, nonce } = checkedParts(parts, ['timestamp', 'nonce'])
  const { body } = parts
  checkTextOrBytesArgument(body, 'body')
  return ownBytes(responseMessage({ timestamp, nonce, body }))
}

/** `buildResponseMessage` of the runtime's own parts: bytes that may lie in Node's buffer pool, and leave no function. */
export function responseMessage({ timestamp, nonce, body }: ResponseMessageParts): Uint8Array {
  return Buffer.concat([Buffer.from(buildLines(timestamp, nonce)), toBytes(body), lineFeed])
}

const lineFeed = /* @__PURE__ */ Uint8Array.of(0x0a)

/** A missing part would be signed as `undefined`. */
function checkedParts<T extends object>(parts: T, names: readonly (keyof T & string)[]): T {
  checkObjectArgument(parts, 'parts')
  const values: readonly unknown[] = withOwnErrors('parts', () => names.map(name => parts[name]))
  for (const [index, value] of values.entries()) {
    const isRight = typeof value === 'string' || typeof value === 'number'
    if (!isRight) checkArgument(false, names[index] ?? '', 'text', value)
  }
  return parts
}

/** Lines as WeChat Pay signs them: each ends with a line feed, even the last. */
export function buildLines(...lines: readonly (string | number)[]): string {
  let text = ''
  for (const line of lines) text += `${line}\n`
  return text
}

/** Who signs a request: a merchant by its number, or a brand by its id. */
export type SignerId = { readonly mchid: string } | { readonly brandId: string }

/** Parts of the header that signs a request of v3 (`mchid`) or of the brand API (`brandId`). */
export type AuthorizationParts = SignerId & {
  /** Serial number of the signer's API certificate. */
  readonly serial: string
  readonly nonce: string
  /** Seconds since 1970. */
  readonly timestamp: number | string
  /** In base64, over `buildRequestMessage` with the same nonce and timestamp. */
  readonly signature: string
}

/**
 * The value of the `Authorization` header of a request of v3 or of the brand API (official documents, 签名生成, and
 * 品牌API概述).
 *
 * Throws `RequestError` (`FORBIDDEN_HEADER`) for a part that the header cannot hold.
 */
export function buildAuthorization(parts: AuthorizationParts): string {
  checkObjectArgument(parts, 'parts')
  if (isOfBrand(parts)) checkedParts(parts, ['brandId', ...commonParts])
  else checkedParts(parts, ['mchid', ...commonParts])
  return authorization(parts)
}

/** `buildAuthorization` of the runtime's own parts. */
export function authorization(parts: AuthorizationParts): string {
  const [scheme, name, id] =
    'brandId' in parts
      ? ['WECHATPAY-BRAND-SHA256-RSA2048', 'brand_id', parts.brandId]
      : ['WECHATPAY2-SHA256-RSA2048', 'mchid', parts.mchid]
  const { nonce, timestamp, serial, signature } = parts
  const signer = `${field(name, id)},${field('nonce_str', nonce)},${field('timestamp', `${timestamp}`)}`
  return `${scheme} ${signer},${field('serial_no', serial)},${field('signature', signature)}`
}

function isOfBrand(
  parts: AuthorizationParts,
): parts is Extract<AuthorizationParts, { readonly brandId: string }> {
  return withOwnErrors('parts', () => 'brandId' in parts)
}

const commonParts = ['nonce', 'timestamp', 'serial', 'signature'] as const

function field(name: string, value: string): string {
  // Visible ASCII without the quotation mark, which would end the value.
  if (/^[!#-~]+$/.test(value)) return `${name}="${value}"`
  throw new RequestError(
    'FORBIDDEN_HEADER',
    `${name} is empty or holds characters that cannot stand in the header Authorization.`,
    'Give it in ASCII, without blanks, line ends or quotation marks.',
    { field: name },
  )
}

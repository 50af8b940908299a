import { ownBytes } from './base64.js'

/** The parts of a v3 request that are signed. */
export interface RequestMessageParts {
  /** In capitals: `GET`. */
  readonly method: string
  /** Path and query exactly as on the wire, without the host: `/v3/certificates?algorithm_type=RSA`. */
  readonly target: string
  /** Seconds since 1970. */
  readonly timestamp: number | string
  readonly nonce: string
  /** The body as sent, of an upload its `meta` text; `''` where there is none. */
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

/** The text that the signature of a v3 request is made over (official documents, 签名生成). */
export function buildRequestMessage(parts: RequestMessageParts): string {
  const { method, target, timestamp, nonce, body } = parts
  return buildLines(method, target, timestamp, nonce, body)
}

/**
 * The bytes that the signature of a v3 response or notice is made over (official documents, 签名验证).
 *
 * The body's bytes go in as they are: text made of bytes that are no UTF-8 would not be what was signed.
 */
export function buildResponseMessage({ timestamp, nonce, body }: ResponseMessageParts): Uint8Array {
  const encoder = new TextEncoder()
  const bytes = typeof body === 'string' ? encoder.encode(body) : body
  return ownBytes(encoder.encode(buildLines(timestamp, nonce)), bytes, encoder.encode('\n'))
}

/** Lines as WeChat Pay signs them: each ended by a line feed, the last one too. */
export function buildLines(...lines: readonly (string | number)[]): string {
  return lines.map(line => `${line}\n`).join('')
}

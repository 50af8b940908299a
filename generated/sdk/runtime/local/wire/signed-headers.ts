import { type KeyObject, randomBytes, sign } from 'node:crypto'
import { promisify } from 'node:util'

const signInPool = promisify(sign)

/** What is signed of an answer or a notice, and with what. */
export interface ToSign {
  readonly timestamp: string
  readonly nonce: string
  readonly body: Uint8Array
  readonly privateKey: KeyObject
}

/** The signature of an answer or a notice, in base64. */
export async function signBody({ timestamp, nonce, body, privateKey }: ToSign): Promise<string> {
  const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, Buffer.from('\n')])
  return (await signInPool('sha256', message, privateKey)).toString('base64')
}

/** WeChat Pay's key, and the id by which headers name it. */
export interface SigningKey {
  readonly serial: string
  readonly privateKey: KeyObject
}

/** The headers that sign a body: of an answer to v3 or the brand API, or of a notice. `now` is in milliseconds. */
export async function signedHeaders(
  body: Uint8Array,
  { serial, privateKey }: SigningKey,
  now: number,
  protocol: 'v3' | 'brand' = 'v3',
): Promise<Readonly<Record<string, string>>> {
  const timestamp = String(Math.floor(now / 1000))
  const nonce = randomBytes(16).toString('hex')
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Signature': await signBody({ timestamp, nonce, body, privateKey }),
    'Wechatpay-Serial': serial,
    // The official documents name this header for APIv3 alone.
    ...(protocol === 'v3' ? { 'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048' } : {}),
  }
}

/** A `Request-ID` in the service's form. */
export function requestId(): string {
  return `08${randomBytes(12).toString('hex').toUpperCase()}-0`
}

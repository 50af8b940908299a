import type { DataObject } from '../client/data-object.js'
import { anything, type Rules } from '../client/rules.js'
import { buildResponseMessage, createNonce, encryptAesGcm, signMessage } from '../crypto/index.js'
import type { KeyInput } from '../crypto/key-input.js'
import { namesBeside } from '../v3/open-sealed.js'

/** Stands in for WeChat Pay in a test. `createTestPlatform` makes one; you can replace every part. */
export interface TestSigner {
  /** Private half of a key that the client or the webhook keys under test know by `platformSerial`. */
  readonly platformPrivateKey: KeyInput
  /** `PUB_KEY_ID_…`, or the serial number of a platform certificate. */
  readonly platformSerial: string
  /** The key that notices are encrypted with, 32 bytes: the APIv3 key of the merchant, or the API key of the brand. */
  readonly apiV3Key: string | Uint8Array
  /** The public key of the merchant or brand, for fields that are encrypted for it. */
  readonly merchantPublicKey?: KeyInput | undefined
  /** What the header `Wechatpay-Signature-Type` says (`WECHATPAY2-SHA256-RSA2048`). */
  readonly signatureType?: string | undefined
}

/** A signer of `createTestPlatform` is spread whole into every test helper, v2 or not. */
export const signerRules: Rules<TestSigner & { readonly apiV2Key: unknown }> = {
  platformPrivateKey: anything,
  platformSerial: anything,
  apiV3Key: anything,
  apiV2Key: anything,
  merchantPublicKey: anything,
  signatureType: anything,
}

/** The headers of a signed body; `now` is in milliseconds since 1970. */
export function signTestBody(
  body: string,
  { platformPrivateKey, platformSerial, signatureType = 'WECHATPAY2-SHA256-RSA2048' }: TestSigner,
  now: number,
): Readonly<Record<string, string>> {
  const timestamp = Math.floor(now / 1000)
  const nonce = createNonce()
  return {
    'Content-Type': 'application/json',
    'Request-ID': createNonce(),
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': platformSerial,
    'Wechatpay-Signature': signMessage(buildResponseMessage({ timestamp, nonce, body }), platformPrivateKey),
    'Wechatpay-Signature-Type': signatureType,
    'Wechatpay-Timestamp': String(timestamp),
  }
}

/** A content encrypted with the key for notices under `name`, and what stands beside it. */
export function sealTestContent(name: string, plaintext: string, key: string | Uint8Array): DataObject {
  const beside = namesBeside(name)
  const [nonce, associatedData] = [createNonce().slice(0, 12), 'test']
  return {
    [beside.algorithm]: 'AEAD_AES_256_GCM',
    [beside.associatedData]: associatedData,
    [beside.nonce]: nonce,
    [name]: encryptAesGcm(plaintext, { key, nonce, associatedData }),
  }
}

/** A notice as it is sent. */
export interface TestRequest {
  /** Names as WeChat Pay writes them. */
  readonly headers: Readonly<Record<string, string>>
  /** The signed text, byte for byte. */
  readonly body: string
  /** The notice as a Fetch `Request`, to `http://localhost/` unless another URL is given. */
  toRequest(url?: string): Request
}

/** A request of headers and a body. */
export function testRequest(headers: Readonly<Record<string, string>>, body: string): TestRequest {
  return {
    headers,
    body,
    toRequest: (url = 'http://localhost/') =>
      new Request(url, { method: 'POST', headers: { ...headers }, body }),
  }
}

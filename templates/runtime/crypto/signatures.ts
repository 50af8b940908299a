import { type KeyObject, sign, verify } from 'node:crypto'
import { checkTextArgument, checkTextOrBytesArgument } from '../client/check-argument.js'
import { readBase64 } from './base64.js'
import type { KeyInput } from './key-input.js'
import { importPrivateKey, importPublicKey } from './keys.js'

/** SHA-256 with RSA and PKCS#1 v1.5 padding, Node's default for RSA keys. */
const digest = 'sha256'

/**
 * Signs for WeChat Pay (`WECHATPAY2-SHA256-RSA2048`): RSASSA-PKCS1-v1_5 with SHA-256, in base64. Text is signed as UTF-8.
 *
 * A PEM key is read each time; `importPrivateKey` reads it once. Throws `ConfigurationError` (`INVALID_KEY`).
 */
export function signMessage(message: string | Uint8Array, privateKey: KeyInput): string {
  return sign(digest, messageBytes(message), importPrivateKey(privateKey)).toString('base64')
}

/**
 * `signMessage` on the thread pool, so that other work continues: useful with many concurrent calls. Rejects with
 * `ConfigurationError` (`INVALID_KEY`).
 */
export async function signMessageInPool(message: string | Uint8Array, privateKey: KeyInput): Promise<string> {
  return signInPool(messageBytes(message), importPrivateKey(privateKey))
}

function signInPool(bytes: Uint8Array, key: KeyObject): Promise<string> {
  return new Promise((resolve, reject) => {
    sign(digest, bytes, key, (error, signature) => {
      if (error) reject(error)
      else resolve(signature.toString('base64'))
    })
  })
}

/**
 * Whether a base64 signature was made over exactly this message with the private half of the key.
 *
 * False for every wrong signature, even malformed base64. Throws only for a wrong key: `ConfigurationError`
 * (`INVALID_KEY`). It does not check a message's age or sender.
 */
export function verifyMessage(message: string | Uint8Array, signature: string, publicKey: KeyInput): boolean {
  const key = importPublicKey(publicKey)
  checkTextArgument(signature, 'text')
  const bytes = readBase64(signature)
  return bytes !== undefined && verify(digest, messageBytes(message), key, bytes)
}

function messageBytes(message: string | Uint8Array): Uint8Array {
  checkTextOrBytesArgument(message, 'message')
  // In Node's buffer pool: bytes of their own cost more than the copy.
  return typeof message === 'string' ? Buffer.from(message) : message
}

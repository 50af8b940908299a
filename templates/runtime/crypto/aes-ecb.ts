import { createCipheriv, createDecipheriv, createHash, type KeyObject } from 'node:crypto'
import { checkTextArgument } from '../client/check-argument.js'
import { DecryptionError } from '../errors/errors.js'
import { decodeBase64, encodeBase64, ownBytes } from './base64.js'
import type { SecretInput } from './key-input.js'
import { importSecret } from './keys.js'
import { decodePlaintext } from './utf8.js'

const algorithm = 'aes-256-ecb'
const blockBytes = 16

/** The mode has none. Workers refuse `null`, which Node takes, too. */
const noVector = /* @__PURE__ */ new Uint8Array(0)

/**
 * Encrypts `req_info` of a v2 refund notice like WeChat Pay: AES-256-ECB with PKCS#7 padding, in base64; the key is the
 * lower-case hexadecimal MD5 of the APIv2 key. For tests.
 *
 * Throws `ConfigurationError` (`INVALID_KEY`).
 */
export function encryptAesEcb(plaintext: string, apiV2Key: SecretInput): string {
  checkTextArgument(plaintext, 'plaintext')
  const cipher = createCipheriv(algorithm, deriveKey(importSecret(apiV2Key, 'apiV2Key')), noVector)
  const encrypted = cipher.update(plaintext, 'utf8')
  return encodeBase64(ownBytes(encrypted, cipher.final()))
}

/**
 * Decrypts `req_info` of a v2 refund notice (official documents, 退款结果通知); the plaintext is XML.
 *
 * The cipher does not prove who made the text or that it is unchanged: query the refund before you act on it. Throws
 * `DecryptionError` (`CIPHERTEXT_INVALID`; `PLAINTEXT_INVALID` unless it is UTF-8), `ConfigurationError` (`INVALID_KEY`).
 */
export function decryptAesEcb(ciphertext: string, apiV2Key: SecretInput): string {
  const key = deriveKey(importSecret(apiV2Key, 'apiV2Key'))
  const bytes = decodeBase64(ciphertext)
  if (bytes === undefined || bytes.length === 0 || bytes.length % blockBytes !== 0) {
    const text = `The ciphertext is not base64 of whole blocks of ${blockBytes} bytes.`
    throw new DecryptionError('CIPHERTEXT_INVALID', text, 'Pass it on as it arrived.')
  }
  return decodePlaintext(decryptBytes(bytes, key))
}

function decryptBytes(bytes: Uint8Array, key: Uint8Array): Uint8Array {
  const decipher = createDecipheriv(algorithm, key, noVector)
  const plaintext = decipher.update(bytes)
  try {
    return ownBytes(plaintext, decipher.final())
  } catch {
    const message = 'The ciphertext cannot be opened with this APIv2 key.'
    const advice = 'Compare the APIv2 key with the one set on the merchant platform.'
    throw new DecryptionError('CIPHERTEXT_INVALID', message, advice)
  }
}

function deriveKey(secret: KeyObject): Uint8Array {
  return new TextEncoder().encode(createHash('md5').update(secret.export()).digest('hex'))
}

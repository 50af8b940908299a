import { type KeyObject, privateDecrypt, publicEncrypt } from 'node:crypto'
import { checkTextArgument } from '../client/check-argument.js'
import { DecryptionError, RequestError } from '../errors/errors.js'
import { decodeBase64, encodeBase64 } from './base64.js'
import { modulusBits } from './check-rsa.js'
import type { KeyInput } from './key-input.js'
import { importPrivateKey, importPublicKey } from './keys.js'
import { decodePlaintext } from './utf8.js'

// RSAES-OAEP with SHA-1 for digest and mask generation (official documents, 敏感信息加解密). This is the default of
// `node:crypto` for a KeyObject that stands alone; Workers accept no KeyObject beside options.

/** Bytes that OAEP with SHA-1 adds: two digests of 20 bytes and two more (RFC 8017, 7.1.1). */
const overhead = 42

/** Bytes of UTF-8 that `encryptOaep` takes with a key: 214 for 2048 bits. Throws `ConfigurationError`. */
export function maxOaepBytes(publicKey: KeyInput): number {
  return Math.ceil(modulusBits(importPublicKey(publicKey)) / 8) - overhead
}

/**
 * Encrypts a sensitive field, such as a name or an identity card number, for WeChat Pay: RSA-OAEP with SHA-1, base64.
 *
 * The request must name the key's id in the header `Wechatpay-Serial`; a client does both for you. Throws `RequestError` (`TOO_LONG_TO_ENCRYPT`) beyond `maxOaepBytes`, `ConfigurationError` (`INVALID_KEY`).
 */
export function encryptOaep(plaintext: string, publicKey: KeyInput): string {
  checkTextArgument(plaintext, 'plaintext')
  const key = importPublicKey(publicKey)
  const bytes = new TextEncoder().encode(plaintext)
  const limit = maxOaepBytes(key)
  if (bytes.length > limit) {
    const message = `The text is ${bytes.length} bytes of UTF-8; ${limit} can be encrypted with this key.`
    const advice = 'Shorten it. A Chinese character is three bytes.'
    throw new RequestError('TOO_LONG_TO_ENCRYPT', message, advice, { field: 'plaintext' })
  }
  return encodeBase64(publicEncrypt(key, bytes))
}

/**
 * Decrypts a sensitive field that WeChat Pay encrypted for the merchant, with the private key of the API certificate.
 * Throws `DecryptionError` (`CIPHERTEXT_INVALID`; `PLAINTEXT_INVALID` unless it is UTF-8), `ConfigurationError`
 * (`INVALID_KEY`).
 */
export function decryptOaep(ciphertext: string, privateKey: KeyInput): string {
  const key = importPrivateKey(privateKey)
  const bytes = decodeBase64(ciphertext)
  if (bytes === undefined) {
    const message = 'The ciphertext is not base64.'
    throw new DecryptionError('CIPHERTEXT_INVALID', message, 'Pass it on as it arrived.')
  }
  return decodePlaintext(decryptBytes(bytes, key))
}

function decryptBytes(bytes: Uint8Array, key: KeyObject): Uint8Array {
  try {
    return privateDecrypt(key, bytes)
  } catch {
    // One error for every reason: the failed check would help an attacker who tries ciphertexts.
    const message = 'The ciphertext cannot be opened with this private key.'
    const advice =
      'Check that it was made for the certificate whose private key this is, and that it is whole.'
    throw new DecryptionError('CIPHERTEXT_INVALID', message, advice)
  }
}

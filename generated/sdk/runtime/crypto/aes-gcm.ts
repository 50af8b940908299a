import { createCipheriv, createDecipheriv } from 'node:crypto'
import { checkObjectArgument, checkTextOrBytesArgument, withOwnErrors } from '../client/check-argument.js'
import { DecryptionError, RequestError } from '../errors/errors.js'
import { decodeBase64, encodeBase64, ownBytes } from './base64.js'
import type { SecretInput } from './key-input.js'
import { importSecret } from './keys.js'
import { toBytes } from './utf8.js'

/** Settings of `encryptAesGcm`. */
export interface GcmSettings {
  /** APIv3 key, 32 bytes. */
  readonly key: SecretInput
  /** 12 characters, like WeChat Pay's. Never use one twice with the same key. */
  readonly nonce: string | Uint8Array
  /** Authenticated, not encrypted; may be empty. */
  readonly associatedData?: string | Uint8Array
}

/** The encrypted resource of a notice, or an encrypted platform certificate, as it arrived. */
export interface GcmCiphertext {
  /** In base64; the last 16 bytes are the tag. */
  readonly ciphertext: string
  readonly nonce: string | Uint8Array
  /** `associated_data`; empty where it is absent. */
  readonly associatedData?: string | Uint8Array
}

const algorithm = 'aes-256-gcm'
const tagBytes = 16

/** Bytes of a nonce that OpenSSL takes at most. */
const maxNonceBytes = 128

/**
 * Encrypts like WeChat Pay for notices and platform certificates (`AEAD_AES_256_GCM`): base64 of ciphertext and tag. For
 * tests; merchants never send such data.
 *
 * Throws `ConfigurationError` (`INVALID_KEY`), `RequestError` (`INVALID_PARAMETER`) for a nonce that is empty or too long.
 */
export function encryptAesGcm(plaintext: string | Uint8Array, settings: GcmSettings): string {
  checkTextOrBytesArgument(plaintext, 'plaintext')
  const { nonce, associatedData, ...given } = gcmParts(settings, 'settings')
  const key = importSecret(given.key)
  if (!isNonce(nonce)) {
    const text = `The nonce is ${nonce.length} bytes long.`
    throw new RequestError('INVALID_PARAMETER', text, 'Give 12 bytes.', { field: 'nonce' })
  }
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes })
  cipher.setAAD(associatedData)
  const encrypted = cipher.update(toBytes(plaintext))
  return encodeBase64(ownBytes(encrypted, cipher.final(), cipher.getAuthTag()))
}

/**
 * Decrypts what WeChat Pay encrypted with the APIv3 key (`AEAD_AES_256_GCM`): the resource of a notice, a platform
 * certificate. Returns plaintext only if the tag fits.
 *
 * Throws `DecryptionError`: `CIPHERTEXT_INVALID` if it is malformed, `TAG_MISMATCH` for another key or changed data;
 * `ConfigurationError` (`INVALID_KEY`).
 */
export function decryptAesGcm(encrypted: GcmCiphertext, key: SecretInput): Uint8Array {
  const secret = importSecret(key)
  const { ciphertext, nonce, associatedData } = gcmParts(encrypted, 'encrypted')
  const bytes = decodeBase64(ciphertext)
  if (bytes === undefined) throw malformed('The ciphertext is not base64.')
  if (bytes.length < tagBytes) throw malformed('The ciphertext is too short to hold its tag.')
  if (!isNonce(nonce)) throw malformed(`The nonce is ${nonce.length} bytes long.`)
  const decipher = createDecipheriv(algorithm, secret, nonce, { authTagLength: tagBytes })
  decipher.setAAD(associatedData)
  decipher.setAuthTag(bytes.subarray(-tagBytes))
  const plaintext = decipher.update(bytes.subarray(0, -tagBytes))
  try {
    return ownBytes(plaintext, decipher.final())
  } catch {
    throw new DecryptionError(
      'TAG_MISMATCH',
      'The ciphertext does not fit the APIv3 key: the key is another one, or something was changed on the way.',
      'Compare apiV3Key with the one set on the merchant platform, and pass on nonce and associated data as they came.',
    )
  }
}

/** The checked parts that both directions need. */
function gcmParts<Given extends Pick<GcmCiphertext, 'nonce' | 'associatedData'>>(
  given: Given,
  argument: string,
): Given & { readonly nonce: Uint8Array; readonly associatedData: Uint8Array } {
  checkObjectArgument(given, argument)
  const parts = withOwnErrors(argument, () => ({ ...given }))
  const { nonce, associatedData = '' } = parts
  checkTextOrBytesArgument(nonce, `${argument}.nonce`)
  checkTextOrBytesArgument(associatedData, `${argument}.associatedData`)
  return { ...parts, nonce: toBytes(nonce), associatedData: toBytes(associatedData) }
}

function isNonce(nonce: Uint8Array): boolean {
  return nonce.length > 0 && nonce.length <= maxNonceBytes
}

function malformed(text: string): DecryptionError {
  return new DecryptionError('CIPHERTEXT_INVALID', text, 'Pass it on as it arrived.')
}

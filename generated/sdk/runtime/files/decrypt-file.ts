import { createDecipheriv, type DecipherGCM } from 'node:crypto'
import {
  checkChunksArgument,
  checkObjectArgument,
  checkTextArgument,
  withOwnErrors,
} from '../client/check-argument.js'
import { joinBytes } from '../client/read-body.js'
import { DecryptionError } from '../errors/errors.js'

/** The key of an encrypted bill. */
export interface FileKey {
  /** 32 bytes of UTF-8: the bill's `encrypt_key`, opened with the merchant's private key. */
  readonly key: string
  /** The bill's `nonce`. */
  readonly nonce: string
}

const tagLength = 16

/**
 * Decrypts a file as a stream: AES-256-GCM without associated data, with the tag in the last 16 bytes, like the bills of a
 * platform's sub-merchants (`v3/ecommerce/bill/fundflowbill`, `AEAD_AES_256_GCM`).
 *
 * The tag arrives last: trust what you read only once the loop has ended without an error. Throws `DecryptionError`: `ALGORITHM_UNKNOWN` for a key of another length (`SM4_GCM`),
 * `CIPHERTEXT_INVALID`, `TAG_MISMATCH`.
 */
export async function* decryptFile(
  source: AsyncIterable<Uint8Array>,
  fileKey: FileKey,
): AsyncGenerator<Uint8Array, void, undefined> {
  checkChunksArgument(source, 'source')
  const decipher = startDecipher(fileKey)
  let kept: Uint8Array = new Uint8Array()
  for await (const chunk of source) {
    const bytes = joinBytes([kept, chunk], kept.length + chunk.length)
    const end = Math.max(0, bytes.length - tagLength)
    kept = bytes.subarray(end)
    if (end > 0) yield decipher.update(bytes.subarray(0, end))
  }
  if (kept.length < tagLength) {
    const message = 'The file is too short to hold the tag of its encryption.'
    throw new DecryptionError('CIPHERTEXT_INVALID', message, 'Download the file again.')
  }
  try {
    decipher.setAuthTag(kept)
    decipher.final()
  } catch {
    const advice = 'Discard what was read and download the file again.'
    throw new DecryptionError('TAG_MISMATCH', 'The file does not fit its key, or was changed.', advice)
  }
}

function startDecipher(fileKey: FileKey): DecipherGCM {
  checkObjectArgument(fileKey, 'fileKey')
  const { key, nonce } = withOwnErrors('fileKey', () => ({ ...fileKey }))
  checkTextArgument(key, 'fileKey.key')
  checkTextArgument(nonce, 'fileKey.nonce')
  const secret = new TextEncoder().encode(key)
  if (secret.length !== 32) {
    const advice = 'Ask for the bill with algorithm AEAD_AES_256_GCM.'
    throw new DecryptionError('ALGORITHM_UNKNOWN', 'The key of the file is not one of AES-256.', advice)
  }
  const iv = new TextEncoder().encode(nonce)
  // OpenSSL takes 128 bytes at most.
  if (iv.length === 0 || iv.length > 128) {
    const message = 'The nonce is empty or too long.'
    throw new DecryptionError('CIPHERTEXT_INVALID', message, 'Pass the nonce on as it arrived.')
  }
  return createDecipheriv('aes-256-gcm', secret, iv, { authTagLength: tagLength })
}

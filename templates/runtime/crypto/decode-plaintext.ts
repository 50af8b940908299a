import { DecryptionError } from '../errors/errors.js'

/** Decrypted bytes as text. Throws `DecryptionError` (`PLAINTEXT_INVALID`) where they are no UTF-8. */
export function decodePlaintext(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new DecryptionError(
      'PLAINTEXT_INVALID',
      'What was decrypted is no UTF-8.',
      'Check that the key is the right one; with the right key, report it to WeChat Pay.',
    )
  }
}

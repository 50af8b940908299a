import { DecryptionError } from '../errors/errors.js'

// Made once: a decoder costs more than what it decodes. Neither keeps anything between two texts.
const encoder = /* @__PURE__ */ new TextEncoder()
const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes as text, a byte order mark included; undefined where they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** Text as UTF-8; bytes as they are. */
export function toBytes(value: string | Uint8Array): Uint8Array {
  return typeof value === 'string' ? encoder.encode(value) : value
}

/** Decrypted bytes as text. Throws `DecryptionError` (`PLAINTEXT_INVALID`) where they are not UTF-8. */
export function decodePlaintext(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes)
  if (text !== undefined) return text
  throw new DecryptionError(
    'PLAINTEXT_INVALID',
    'What was decrypted is not UTF-8.',
    'Check that the key is the right one; with the right key, report it to WeChat Pay, with the Request-ID.',
  )
}

import type { KeyObject } from 'node:crypto'
import { invalidKey } from './invalid-key.js'

/** Bits that WeChat Pay requires at least. */
const minimumBits = 2048

/** Returns an RSA key of at least 2048 bits as it is. Throws `ConfigurationError` (`INVALID_KEY`) for any other. */
export function checkRsa(key: KeyObject, setting: string): KeyObject {
  if (key.asymmetricKeyType !== 'rsa') {
    const advice = 'WeChat Pay signs and encrypts with RSA keys: give the RSA key of the API certificate.'
    throw invalidKey(setting, `is a key of the type ${key.asymmetricKeyType ?? key.type}, not RSA`, advice)
  }
  const bits = modulusBits(key)
  if (bits >= minimumBits) return key
  const advice = `Give a key of at least ${minimumBits} bits, such as the merchant platform issues.`
  throw invalidKey(setting, `is an RSA key of ${bits} bits`, advice)
}

/** Length of an RSA key in bits. */
export function modulusBits(key: KeyObject): number {
  return key.asymmetricKeyDetails?.modulusLength ?? 0
}

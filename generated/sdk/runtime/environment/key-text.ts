import { importX509 } from '../crypto/certificate.js'
import { importPrivateKey, importPublicKey } from '../crypto/index.js'
import { invalidKey } from '../crypto/invalid-key.js'
import type { KeyInput } from '../crypto/key-input.js'
import { readKey } from '../crypto/read-key.js'
import { readBareBase64 } from '../crypto/read-pem.js'

// Every form of a key as PEM text with plain line ends, which every tool reads. `name` is that of its variable in errors;
// all of them throw `ConfigurationError` (`INVALID_KEY`).

/** A private key as PKCS#8. */
export function privateKeyText(input: KeyInput, name: string): string {
  return String(importPrivateKey(withPathAdvice(input, name), name).export({ type: 'pkcs8', format: 'pem' }))
}

/** A public key as SPKI; a certificate, which may stand in its place, stays one. */
export function publicKeyText(input: KeyInput, name: string): string {
  const read = readKey(withPathAdvice(input, name), name)
  if (read.kind === 'certificate') return certificateText(input, name)
  return String(importPublicKey(input, name).export({ type: 'spki', format: 'pem' }))
}

/** A certificate. */
export function certificateText(input: KeyInput, name: string): string {
  return importX509(withPathAdvice(input, name), name).toString()
}

/** The certificates of one text, in its order. */
export function certificateTexts(input: string | Uint8Array, name: string): readonly string[] {
  const text = typeof input === 'string' ? input : Buffer.from(input).toString()
  const bare = readBareBase64(text)
  const whole = bare === undefined ? text : Buffer.from(bare).toString()
  const blocks = whole.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? []
  return blocks.length < 2
    ? [certificateText(input, name)]
    : blocks.map(block => certificateText(block, name))
}

/** A path in the place of a key is a common mistake, and has a variable of its own. */
function withPathAdvice(input: KeyInput, name: string): KeyInput {
  if (typeof input !== 'string' || !/^[^\n]{1,1024}\.(?:pem|key|crt|cer|p12)$/i.test(input.trim()))
    return input
  throw invalidKey(name, 'is a path, not a key', `Write the path into ${name}_FILE.`)
}

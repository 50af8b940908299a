import { createSecretKey, type KeyObject } from 'node:crypto'
import { types } from 'node:util'
import { checkTextArgument } from '../client/check-argument.js'
import { readCertificate } from './certificate.js'
import { checkRsa } from './check-rsa.js'
import { invalidKey } from './invalid-key.js'
import type { KeyInput, SecretInput } from './key-input.js'
import { isKeyObject, readKey } from './read-key.js'

/**
 * Reads an RSA private key: PEM or DER, PKCS#8 or PKCS#1, or a `KeyObject`; 2048 bits or more. `setting` is its name in
 * errors. Throws `ConfigurationError` (`INVALID_KEY`), without any part of the key.
 */
export function importPrivateKey(input: KeyInput, setting = 'privateKey'): KeyObject {
  const read = readKey(input, setting)
  if (read.kind === 'private') return checkRsa(read.key, setting)
  const what = read.kind === 'certificate' ? 'a certificate' : `a ${read.kind} key`
  const advice = "Give the content of apiclient_key.pem, the private key of the merchant's API certificate."
  throw invalidKey(setting, `is ${what}, but a private key is wanted`, advice)
}

/**
 * Reads an RSA public key: PEM or DER, SPKI (`PUBLIC KEY`, from the merchant platform) or PKCS#1 (`RSA PUBLIC KEY`), the
 * key inside an X.509 certificate, or a `KeyObject`; 2048 bits or more. `setting` is its name in errors.
 *
 * Throws `ConfigurationError` (`INVALID_KEY`), also for a private key, although the public one could be derived: then two
 * files are mixed up.
 */
export function importPublicKey(input: KeyInput, setting = 'publicKey'): KeyObject {
  const read = readKey(input, setting)
  if (read.kind === 'public') return checkRsa(read.key, setting)
  if (read.kind === 'certificate') return readCertificate(read.certificate, setting).publicKey
  throw invalidKey(
    setting,
    `is a ${read.kind} key, but a public key is wanted`,
    "Give WeChat Pay's public key (pub_key.pem) or platform certificate, not a key of the merchant's own.",
  )
}

/** Bytes of an APIv3 or APIv2 key (official documents, API安全). */
export const secretBytes = 32

/**
 * Reads an APIv3 or APIv2 key: exactly 32 bytes. The text is the key itself, not an encoding of it. `setting` is its name
 * in errors. Throws `ConfigurationError` (`INVALID_KEY`) with the length of the key, never with the key.
 */
export function importSecret(input: SecretInput, setting = 'apiV3Key'): KeyObject {
  checkTextArgument(setting, 'setting')
  const key = toKeyObject(input, setting)
  if (key.symmetricKeySize === secretBytes) return key
  throw invalidKey(
    setting,
    `is ${key.symmetricKeySize ?? 0} bytes long, not ${secretBytes}`,
    `${lengthAdvice(input)}Give the key as set on the merchant platform (账户中心, API安全).`,
  )
}

/** The likely mistake behind a secret of the wrong length. */
function lengthAdvice(input: SecretInput): string {
  const text =
    typeof input === 'string' ? input : types.isUint8Array(input) ? Buffer.from(input).toString() : ''
  if (text.includes('-----BEGIN ')) return 'It is the content of a key file, which belongs elsewhere. '
  const bare = text
    .trim()
    .replace(/^(["'])(.*)\1$/s, '$2')
    .trim()
  if (bare !== text && new TextEncoder().encode(bare).length === secretBytes) {
    return 'There are blanks, quotes or a line end around it: take them off. '
  }
  return 'It is used as it is, not as hexadecimal or base64. '
}

function toKeyObject(input: SecretInput, setting: string): KeyObject {
  if (typeof input === 'string') return createSecretKey(input, 'utf8')
  if (types.isUint8Array(input)) return createSecretKey(input)
  if (isKeyObject(input) && input.type === 'secret') return input
  if (input === undefined || input === null) {
    throw invalidKey(
      setting,
      'is missing',
      'Give the key as set on the merchant platform (账户中心, API安全).',
    )
  }
  throw invalidKey(setting, 'is not a secret key', `Give ${secretBytes} bytes, as text or as a Uint8Array.`)
}

import type { KeyObject } from 'node:crypto'
import { checkRsa } from './check-rsa.js'
import { invalidKey } from './invalid-key.js'
import type { KeyInput } from './key-input.js'
import { readKey } from './read-key.js'

/**
 * Reads an RSA private key once, so that many signatures need no further reading.
 *
 * Takes PEM or DER, PKCS#8 or PKCS#1, or a `KeyObject`; RSA with 2048 bits or more. `setting` is what errors call it.
 *
 * Throws `ConfigurationError` (`INVALID_KEY`) that says what is wrong and how to mend it, without any part of the key.
 */
export function importPrivateKey(input: KeyInput, setting = 'privateKey'): KeyObject {
  const read = readKey(input, setting)
  if (read.kind === 'private') return checkRsa(read.key, setting)
  const what = read.kind === 'certificate' ? 'a certificate' : `a ${read.kind} key`
  throw invalidKey(
    setting,
    `is ${what}, but a private key is wanted`,
    "Give the content of apiclient_key.pem, the private key of the merchant's API certificate.",
  )
}

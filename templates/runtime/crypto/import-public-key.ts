import type { KeyObject } from 'node:crypto'
import { readCertificate } from './certificate.js'
import { checkRsa } from './check-rsa.js'
import { invalidKey } from './invalid-key.js'
import type { KeyInput } from './key-input.js'
import { readKey } from './read-key.js'

/**
 * Reads an RSA public key once, so that many verifications need no further reading.
 *
 * Takes PEM or DER: SPKI (`PUBLIC KEY`, what the merchant platform offers), PKCS#1 (`RSA PUBLIC KEY`), the key inside an
 * X.509 certificate; or a `KeyObject`. RSA with 2048 bits or more. `setting` is what errors call it.
 *
 * Throws `ConfigurationError` (`INVALID_KEY`). A private key is refused although a public one could be derived: whoever
 * puts it here has mixed up two files.
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

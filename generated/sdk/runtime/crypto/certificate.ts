import type { KeyObject, X509Certificate } from 'node:crypto'
import { checkRsa } from './check-rsa.js'
import { invalidKey } from './invalid-key.js'
import type { ImportedCertificate, KeyInput } from './key-input.js'
import { normaliseSerial } from './normalise-serial.js'
import { readKey } from './read-key.js'

/** The facts of an X.509 certificate, of WeChat Pay (a platform certificate) or of the merchant, with a key of Node's. */
export interface PlatformCertificate extends ImportedCertificate {
  readonly publicKey: KeyObject
}

/**
 * Reads an X.509 certificate with an RSA key of 2048 bits or more, from PEM or DER. `setting` is its name in errors.
 *
 * It does not check dates or issuer: platform certificates are trusted because they arrive encrypted with the APIv3 key.
 * Throws `ConfigurationError` (`INVALID_KEY`).
 */
export function importCertificate(input: KeyInput, setting = 'certificate'): PlatformCertificate {
  return readCertificate(importX509(input, setting), setting)
}

/** Reads a certificate without checking its key. Throws `ConfigurationError` (`INVALID_KEY`). */
export function importX509(input: KeyInput, setting: string): X509Certificate {
  const read = readKey(input, setting)
  if (read.kind === 'certificate') return read.certificate
  const advice =
    read.kind === 'public'
      ? 'A WeChat Pay public key belongs under publicKeys, with its id (PUB_KEY_ID_…).'
      : 'Give the PEM that begins with -----BEGIN CERTIFICATE-----.'
  throw invalidKey(setting, `is a ${read.kind} key, but a certificate is wanted`, advice)
}

/** The facts of a parsed certificate. Throws `ConfigurationError` (`INVALID_KEY`). */
export function readCertificate(certificate: X509Certificate, setting: string): PlatformCertificate {
  const validFrom = Date.parse(certificate.validFrom)
  const validTo = Date.parse(certificate.validTo)
  if (Number.isNaN(validFrom) || Number.isNaN(validTo)) {
    throw invalidKey(setting, 'is a certificate whose dates cannot be read', 'Download it once more.')
  }
  const publicKey = checkRsa(keyInside(certificate, setting), setting)
  return { serial: normaliseSerial(certificate.serialNumber), publicKey, validFrom, validTo }
}

function keyInside(certificate: X509Certificate, setting: string): KeyObject {
  try {
    return certificate.publicKey
  } catch {
    // OpenSSL does not know its algorithm, so it is not an RSA key.
    const what = 'is a certificate whose key cannot be read'
    throw invalidKey(setting, what, 'Give a certificate with an RSA key.')
  }
}

import { importCertificate as readCertificate } from './certificate.js'
import type { ImportedCertificate, KeyInput, KeyObjectLike, SecretInput } from './key-input.js'
import {
  importPrivateKey as readPrivateKey,
  importPublicKey as readPublicKey,
  importSecret as readSecret,
} from './keys.js'

// The public forms of these functions, under types without Node's types.

/**
 * Reads an RSA private key as a `KeyObject`, once for many signatures.
 *
 * Takes PEM or DER, PKCS#8 or PKCS#1, or a `KeyObject`; RSA with 2048 bits or more. `setting` is its name in errors.
 * Throws `ConfigurationError` (`INVALID_KEY`), which says how to fix it and never holds a part of the key.
 */
export const importPrivateKey: (input: KeyInput, setting?: string) => KeyObjectLike = readPrivateKey

/**
 * Reads an RSA public key as a `KeyObject`, once for many verifications.
 *
 * Takes PEM or DER: SPKI, PKCS#1, the key inside an X.509 certificate; or a `KeyObject`. RSA with 2048 bits or more.
 * Throws `ConfigurationError` (`INVALID_KEY`), also for a private key: then two files are mixed up.
 */
export const importPublicKey: (input: KeyInput, setting?: string) => KeyObjectLike = readPublicKey

/**
 * Reads an APIv3 or APIv2 key, as a `KeyObject`: exactly 32 bytes. The text is the key itself, not an encoding of it.
 *
 * Throws `ConfigurationError` (`INVALID_KEY`) with the length of the key, never with the key itself.
 */
export const importSecret: (input: SecretInput, setting?: string) => KeyObjectLike = readSecret

/**
 * Reads an X.509 certificate with an RSA key of 2048 bits or more, from PEM or DER. It does not check dates or issuer.
 * Throws `ConfigurationError` (`INVALID_KEY`).
 */
export const importCertificate: (input: KeyInput, setting?: string) => ImportedCertificate = readCertificate

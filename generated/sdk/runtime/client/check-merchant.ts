import { createPublicKey, type KeyObject } from 'node:crypto'
import { normaliseSerial } from '../crypto/index.js'
import { invalidSetting, missingSetting } from './config-problem.js'

/** A merchant number. Throws `ConfigurationError`. */
export function checkMchid(mchid: unknown): string {
  if (typeof mchid === 'string' && /^\d{5,32}$/.test(mchid)) return mchid
  if (typeof mchid === 'string' && mchid !== '') throw invalidSetting('mchid', 'is not made of digits')
  throw missingSetting('mchid', 'Set it to the merchant number, as a string.')
}

/** The serial number of the merchant's API certificate, in its one form. Throws `ConfigurationError`. */
export function checkSerial(serial: unknown): string {
  if (typeof serial !== 'string' || serial === '') {
    throw missingSetting('serial', "Set it to the serial number of the merchant's API certificate.")
  }
  const normal = normaliseSerial(serial)
  if (/^[0-9A-F]{8,64}$/.test(normal)) return normal
  throw invalidSetting(
    'serial',
    'is no hexadecimal serial number; `openssl x509 -in apiclient_cert.pem -noout -serial` prints it',
  )
}

/** Whether a public key is the public half of a private key. */
export function isKeyPair(publicKey: KeyObject, privateKey: KeyObject): boolean {
  return publicKey.equals(createPublicKey(privateKey))
}

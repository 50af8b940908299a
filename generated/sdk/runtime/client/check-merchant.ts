import { createPublicKey, type KeyObject } from 'node:crypto'
import { normaliseSerial } from '../crypto/index.js'
import { invalidSetting, missingSetting } from './config-problem.js'

/** A merchant number. Throws `ConfigurationError`. */
export function checkMchid(mchid: unknown): string {
  if (isAbsent(mchid)) throw missingSetting('mchid', 'Set `mchid` to the merchant number, as a string.')
  if (typeof mchid !== 'string') {
    throw invalidSetting(
      'mchid',
      `is a ${typeof mchid}`,
      "Give `mchid` as a string, in quotes: '1900000001'.",
    )
  }
  if (/^\d{5,32}$/.test(mchid)) return mchid
  const advice = 'Give the merchant number alone, without blanks around it; not an appid or a name.'
  throw invalidSetting('mchid', 'is not made of digits', advice)
}

/** The serial number of the merchant's API certificate, in its one form. Throws `ConfigurationError`. */
export function checkSerial(serial: unknown): string {
  if (isAbsent(serial)) {
    throw missingSetting('serial', "Set `serial` to the serial number of the merchant's API certificate.")
  }
  if (typeof serial !== 'string') {
    const advice = `Give \`serial\` as a string, in hexadecimal and in quotes: ${printsSerial}.`
    throw invalidSetting('serial', `is a ${typeof serial}`, advice)
  }
  // Serial numbers have 20 bytes at most (RFC 5280, 4.1.2.2), so more than 40 digits are not hexadecimal.
  if (/^\s*\d{41,49}\s*$/.test(serial)) {
    const hexadecimal = normaliseSerial(BigInt(serial.trim()).toString(16))
    throw invalidSetting('serial', 'is written in decimal', `Give it in hexadecimal: ${hexadecimal}.`)
  }
  const normal = normaliseSerial(serial)
  if (/^[0-9A-F]{8,64}$/.test(normal)) return normal
  const what = serial.startsWith('PUB_KEY_ID_')
    ? "is the id of a WeChat Pay public key, not the serial number of the merchant's own certificate"
    : 'is not a hexadecimal serial number'
  throw invalidSetting('serial', what, `Give what ${printsSerial}.`)
}

const printsSerial = '`openssl x509 -in apiclient_cert.pem -noout -serial` prints'

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

/** Whether a public key is the public half of a private key. */
export function isKeyPair(publicKey: KeyObject, privateKey: KeyObject): boolean {
  return publicKey.equals(createPublicKey(privateKey))
}

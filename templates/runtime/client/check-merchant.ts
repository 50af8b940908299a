import { createPublicKey, type KeyObject } from 'node:crypto'
import { normaliseSerial } from '../crypto/index.js'
import { isSameKey } from '../crypto/is-same-key.js'
import { invalidSetting, missingSetting } from './config-problem.js'
import type { Owner } from './owner.js'

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

/** The id of a brand. Throws `ConfigurationError`. */
export function checkBrandId(brandId: unknown): string {
  const name = 'brand.brandId'
  if (isAbsent(brandId)) throw missingSetting(name, `Set \`${name}\` to the id of the brand, as a string.`)
  if (typeof brandId !== 'string') {
    throw invalidSetting(name, `is a ${typeof brandId}`, `Give \`${name}\` as a string, in quotes: '120344'.`)
  }
  if (/^\w{1,32}$/.test(brandId)) return brandId
  const advice =
    'Give the id of the brand alone (品牌ID), without blanks around it; not its name or an appid.'
  throw invalidSetting(name, 'is not an id of at most 32 letters and digits', advice)
}

/** The serial number of the owner's API certificate, in its one form. Throws `ConfigurationError`. */
export function checkSerial(serial: unknown, { prefix, noun }: Owner): string {
  const name = `${prefix}serial`
  if (isAbsent(serial)) {
    throw missingSetting(name, `Set \`${name}\` to the serial number of the ${noun}'s API certificate.`)
  }
  if (typeof serial !== 'string') {
    const advice = `Give \`${name}\` as a string, in hexadecimal and in quotes: ${printsSerial}.`
    throw invalidSetting(name, `is a ${typeof serial}`, advice)
  }
  // Serial numbers have 20 bytes at most (RFC 5280, 4.1.2.2), so more than 40 digits are not hexadecimal.
  if (/^\s*\d{41,49}\s*$/.test(serial)) {
    const hexadecimal = normaliseSerial(BigInt(serial.trim()).toString(16))
    throw invalidSetting(name, 'is written in decimal', `Give it in hexadecimal: ${hexadecimal}.`)
  }
  const normal = normaliseSerial(serial)
  if (/^[0-9A-F]{8,64}$/.test(normal)) return normal
  const what = serial.startsWith('PUB_KEY_ID_')
    ? `is the id of a WeChat Pay public key, not the serial number of the ${noun}'s own certificate`
    : 'is not a hexadecimal serial number'
  throw invalidSetting(name, what, `Give what ${printsSerial}.`)
}

const printsSerial = '`openssl x509 -in apiclient_cert.pem -noout -serial` prints'

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

/** Whether a public key is the public half of a private key. */
export function isKeyPair(publicKey: KeyObject, privateKey: KeyObject): boolean {
  return isSameKey(publicKey, createPublicKey(privateKey))
}

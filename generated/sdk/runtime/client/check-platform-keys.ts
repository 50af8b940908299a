import type { KeyObject } from 'node:crypto'
import { types } from 'node:util'
import { importX509, readCertificate } from '../crypto/certificate.js'
import { importPublicKey, normaliseSerial, type PlatformCertificate } from '../crypto/index.js'
import type { KeyInput } from '../crypto/key-input.js'
import { readKey } from '../crypto/read-key.js'
import type { ConfigurationError } from '../errors/errors.js'
import { isBytes } from './check-argument.js'
import { isKeyPair } from './check-merchant.js'
import { configProblem, expiredCertificate, invalidSetting } from './config-problem.js'
import type { KnownKeys } from './known-keys.js'
import type { Owner } from './owner.js'
import { quotableName } from './rules.js'

/** Whose the keys are, and the own serial number and key, if known: they must not appear among WeChat Pay's. */
export interface OwnIdentity {
  readonly owner: Owner
  readonly serial: string | undefined
  readonly privateKey: KeyObject | undefined
}

/** WeChat Pay's keys as the configuration gives them. */
export interface PlatformKeyInputs {
  readonly publicKeys?: Readonly<Record<string, KeyInput>> | undefined
  readonly certificates?: Readonly<Record<string, KeyInput>> | readonly KeyInput[] | undefined
}

/**
 * WeChat Pay's public keys by id, and its platform certificates; one among the public keys expires like any other. A
 * brand has public keys alone. `now` is in milliseconds since 1970. Throws `ConfigurationError`.
 */
export function checkPlatformKeys(
  { publicKeys = {}, certificates = [] }: PlatformKeyInputs,
  own: OwnIdentity,
  now: number,
): KnownKeys {
  checkShape(publicKeys, 'publicKeys', own.owner)
  checkShape(certificates, 'certificates', own.owner)
  const keys = new Map<string, KeyObject>()
  const given: PlatformCertificate[] = []
  for (const [id, input] of Object.entries(publicKeys)) {
    const key = checkNamed(id, input, own)
    if ('serial' in key) given.push(key)
    else keys.set(checkId(id, own.owner), key)
  }
  given.push(...checkCertificates(certificates, own))
  const [first] = given
  if (first !== undefined && given.every(({ validTo }) => validTo <= now)) {
    const setting = Object.keys(certificates).length === 0 ? 'publicKeys' : 'certificates'
    throw expiredCertificate(setting, first, renewPlatformKeys)
  }
  return { publicKeys: keys, certificates: given, owner: own.owner }
}

const renewPlatformKeys =
  "Give WeChat Pay's public key in publicKeys (merchant platform, API security); or leave certificates out and set apiV3Key, so that clients fetch the current ones. Check this machine's clock, too."

/** A key alone has no name, and a `Map` would count as an object without members. */
function checkShape(inputs: unknown, name: 'publicKeys' | 'certificates', { prefix, menu }: Owner): void {
  const setting = `${prefix}${name}`
  const mayBeList = name === 'certificates'
  const isPlain = typeof inputs === 'object' && inputs !== null && !(Symbol.iterator in inputs)
  if (isPlain && !isBytes(inputs) && !types.isKeyObject(inputs)) return
  if (mayBeList && Array.isArray(inputs)) return
  const isKey = typeof inputs === 'string' || isBytes(inputs) || types.isKeyObject(inputs)
  const what = isKey
    ? `is a key${mayBeList ? ' or certificate' : ''}, not an object that names it`
    : `must be an object${mayBeList ? ' or a list' : ' of keys by their ids'}`
  const advice = mayBeList
    ? 'Give a list: certificates: [pem].'
    : `Give publicKeys: { PUB_KEY_ID_…: pem }, with the id that stands beside the key on the ${menu}.`
  throw invalidSetting(setting, what, advice)
}

function checkNamed(id: string, input: KeyInput, own: OwnIdentity): KeyObject | PlatformCertificate {
  const { prefix, noun } = own.owner
  const setting = `${prefix}publicKeys.${quotableId(id)}`
  if (typeof input === 'string' && input.trim().startsWith(idPrefix)) {
    const advice = 'Name the key by its id: publicKeys: { PUB_KEY_ID_…: pem }.'
    throw invalidSetting(setting, 'is the id of a key, not the key', advice)
  }
  if (normaliseSerial(id) === own.serial)
    throw ownSerial(`${prefix}publicKeys holds ${quotableId(id)}`, setting, own.owner)
  const certificate = certificateOf(input, id, setting, own.owner)
  const key = certificate?.publicKey ?? importPublicKey(input, setting)
  if (isOwnKey(key, own)) throw ownSerial(`${setting} is the ${noun}'s own key`, setting, own.owner)
  return certificate ?? key
}

/** Serial numbers of WeChat Pay's certificates have 40 digits. */
function quotableId(id: string): string {
  return /^[0-9a-f]{40}$/i.test(id) ? id : quotableName(id)
}

const idPrefix = 'PUB_KEY_ID_'

/** Ids of public keys are case-sensitive; serial numbers of certificates are not. */
function checkId(given: string, { prefix, protocol, noun }: Owner): string {
  const setting = `${prefix}publicKeys`
  const id = given.trim()
  if (/^PUB_KEY_ID_\w+$/.test(id)) return id
  const digits = /^(?:pub_?key_?(?:id)?[_-]?)?(\d{10,64})$/i.exec(id)?.[1]
  // 32 digits are more likely the APIv3 key in the wrong place, which must not be sent as a name.
  if (digits !== undefined && id.length !== 32) {
    const message = `${setting} has the name ${id}, which lacks ${idPrefix}.`
    throw configProblem('INVALID_SETTING', message, `Write it as ${idPrefix}${digits}.`, setting)
  }
  const serial = normaliseSerial(id)
  if (protocol === 'v3' && /^[0-9A-F]{8,64}$/.test(serial) && serial.length !== 32) return serial
  const advice = `Name each key by its id, PUB_KEY_ID_…, which stands beside it on the ${noun} platform.`
  throw configProblem('INVALID_SETTING', `${setting} has the name ${quotableId(id)}.`, advice, setting)
}

/** The certificate behind an input, if it is one; its name must be its own serial number. */
function certificateOf(
  input: KeyInput,
  id: string,
  setting: string,
  owner: Owner,
): PlatformCertificate | undefined {
  if (readKey(input, setting).kind !== 'certificate') return undefined
  if (owner.protocol === 'brand') {
    const advice = `Give the public key of WeChat Pay that belongs to this id (${owner.place}): brands have no platform certificates.`
    throw invalidSetting(setting, 'is a certificate, not a public key', advice)
  }
  const certificate = platformCertificate(input, setting, owner)
  if (normaliseSerial(id) === certificate.serial) return certificate
  const message = `${setting} is a certificate with the serial number ${certificate.serial}.`
  const certificateAdvice = id.trim().startsWith(idPrefix)
    ? 'Give the public key that belongs to this id (pub_key.pem of the merchant platform), or give the certificate in certificates.'
    : `Name it ${certificate.serial}; better yet, give it in certificates.`
  throw configProblem('SERIAL_MISMATCH', message, certificateAdvice, setting)
}

function checkCertificates(
  inputs: Readonly<Record<string, KeyInput>> | readonly KeyInput[],
  own: OwnIdentity,
): readonly PlatformCertificate[] {
  const list = isList(inputs)
    ? inputs.map((input, at): [string, KeyInput] => [String(at), input])
    : Object.entries(inputs)
  return list.map(([name, input]) => {
    const setting = `certificates.${isList(inputs) ? name : quotableId(name)}`
    const certificate = platformCertificate(input, setting, own.owner)
    if (certificate.serial === own.serial || isOwnKey(certificate.publicKey, own)) {
      throw ownSerial(`${setting} is the merchant's own certificate`, setting, own.owner)
    }
    if (!isList(inputs) && normaliseSerial(name) !== certificate.serial) {
      const message = `${setting} has the serial number ${certificate.serial}.`
      const advice = `Name it ${certificate.serial}, or give the certificates as a list.`
      throw configProblem('SERIAL_MISMATCH', message, advice, setting)
    }
    return certificate
  })
}

/** A merchant's certificate bears the merchant number as its name, so it is recognised without the merchant's key. */
function platformCertificate(input: KeyInput, setting: string, owner: Owner): PlatformCertificate {
  const x509 = importX509(input, setting)
  if (/^CN=\d{8,10}$/m.test(x509.subject))
    throw ownSerial(`${setting} is the certificate of a merchant`, setting, owner)
  return readCertificate(x509, setting)
}

function isList(
  value: Readonly<Record<string, KeyInput>> | readonly KeyInput[],
): value is readonly KeyInput[] {
  return Array.isArray(value)
}

function isOwnKey(key: KeyObject, { privateKey }: OwnIdentity): boolean {
  return privateKey !== undefined && isKeyPair(key, privateKey)
}

function ownSerial(what: string, setting: string, { protocol, noun, menu }: Owner): ConfigurationError {
  const advice =
    protocol === 'brand'
      ? `These are WeChat Pay's keys, not the ${noun}'s: take them from the ${menu}.`
      : "These are WeChat Pay's keys, not the merchant's: take them from the merchant platform (API security), or leave certificates out and set apiV3Key."
  return configProblem('OWN_SERIAL', `${what}.`, advice, setting)
}

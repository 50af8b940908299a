import type { KeyObject } from 'node:crypto'
import { readCertificate } from '../crypto/certificate.js'
import {
  importCertificate,
  importPublicKey,
  normaliseSerial,
  type PlatformCertificate,
} from '../crypto/index.js'
import type { KeyInput } from '../crypto/key-input.js'
import { readKey } from '../crypto/read-key.js'
import type { ConfigurationError } from '../errors/configuration-error.js'
import { isKeyPair } from './check-merchant.js'
import { configProblem, expiredCertificate } from './config-problem.js'

/** The merchant's own serial number and key, as far as they are known: they must not stand among WeChat Pay's. */
export interface OwnIdentity {
  readonly serial: string | undefined
  readonly privateKey: KeyObject | undefined
}

/** WeChat Pay's public keys by id. Throws `ConfigurationError`. */
export function checkPublicKeys(
  inputs: Readonly<Record<string, KeyInput>>,
  own: OwnIdentity,
): ReadonlyMap<string, KeyObject> {
  const keys = Object.entries(inputs).map(([id, input]): [string, KeyObject] => {
    if (normaliseSerial(id) === own.serial) throw ownSerial(`publicKeys holds ${id}`)
    const setting = `publicKeys.${id}`
    checkSerialOf(input, id, setting)
    const key = importPublicKey(input, setting)
    if (isOwnKey(key, own)) throw ownSerial(`publicKeys.${id} is the merchant's own key`)
    return [checkId(id), key]
  })
  return new Map(keys)
}

/** Ids of public keys are told apart by capitals; serial numbers of certificates are not. */
function checkId(id: string): string {
  if (/^PUB_KEY_ID_\w+$/.test(id)) return id
  const serial = normaliseSerial(id)
  if (/^[0-9A-F]{8,64}$/.test(serial)) return serial
  const advice = 'Name each key by its id, PUB_KEY_ID_…, which stands beside it on the merchant platform.'
  throw configProblem(
    'INVALID_SETTING',
    `publicKeys has the name ${JSON.stringify(id)}.`,
    advice,
    'publicKeys',
  )
}

/** A certificate knows its own serial number, and a public key's id is none. */
function checkSerialOf(input: KeyInput, id: string, setting: string): void {
  const read = readKey(input, setting)
  if (read.kind !== 'certificate') return
  const { serial } = readCertificate(read.certificate, setting)
  if (normaliseSerial(id) === serial) return
  const message = `${setting} is a certificate with the serial number ${serial}.`
  throw configProblem('SERIAL_MISMATCH', message, 'Use it as the name; better yet, give it in certificates.')
}

/** WeChat Pay's platform certificates; `now` in milliseconds since 1970. Throws `ConfigurationError`. */
export function checkCertificates(
  inputs: Readonly<Record<string, KeyInput>> | readonly KeyInput[],
  own: OwnIdentity,
  now: number,
): readonly PlatformCertificate[] {
  const list = isList(inputs)
    ? inputs.map((input, at): [string, KeyInput] => [String(at), input])
    : Object.entries(inputs)
  const certificates = list.map(([name, input]) => {
    const setting = `certificates.${name}`
    const certificate = importCertificate(input, setting)
    if (certificate.serial === own.serial || isOwnKey(certificate.publicKey, own)) {
      throw ownSerial(`${setting} is the merchant's own certificate`)
    }
    if (!isList(inputs) && normaliseSerial(name) !== certificate.serial) {
      const message = `${setting} has the serial number ${certificate.serial}.`
      throw configProblem(
        'SERIAL_MISMATCH',
        message,
        'Use it as the name, or give the certificates as a list.',
      )
    }
    return certificate
  })
  const [first] = certificates
  if (first !== undefined && certificates.every(({ validTo }) => validTo <= now)) {
    throw expiredCertificate('certificates', first)
  }
  return certificates
}

function isList(
  value: Readonly<Record<string, KeyInput>> | readonly KeyInput[],
): value is readonly KeyInput[] {
  return Array.isArray(value)
}

function isOwnKey(key: KeyObject, { privateKey }: OwnIdentity): boolean {
  return privateKey !== undefined && isKeyPair(key, privateKey)
}

function ownSerial(what: string): ConfigurationError {
  const advice =
    "These are WeChat Pay's keys, not the merchant's: take them from the merchant platform (API security), or leave certificates out and set apiV3Key."
  return configProblem('OWN_SERIAL', `${what}.`, advice)
}

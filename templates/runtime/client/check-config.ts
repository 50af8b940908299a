import type { KeyObject } from 'node:crypto'
import { createPublicKey } from 'node:crypto'
import {
  importCertificate,
  importPrivateKey,
  importPublicKey,
  importSecret,
  normaliseSerial,
  type PlatformCertificate,
} from '../crypto/index.js'
import type { KeyInput } from '../crypto/key-input.js'
import { ConfigurationError, type ConfigurationErrorCode } from '../errors/configuration-error.js'
import type { ClientCertificate } from '../transport/transport.js'
import type { ClientConfig, RetryConfig, V2Config } from './client-config.js'
import { defaultBackupHost, defaultHost } from './hosts.js'
import type { Hosts, MerchantV2, RetryPolicy } from './merchant.js'

/** The keys of a configuration, imported and checked against each other. */
export interface CheckedKeys {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: KeyObject
  readonly apiV3Key: KeyObject | undefined
  readonly publicKeys: ReadonlyMap<string, KeyObject>
  readonly certificates: readonly PlatformCertificate[]
  readonly v2: MerchantV2 | undefined
}

/**
 * Imports the keys of a configuration and refuses every mistake that can be seen without a call.
 *
 * Throws `ConfigurationError`; no message holds any part of a key.
 */
export function checkKeys(config: ClientConfig, now: number): CheckedKeys {
  const mchid = checkMchid(config.mchid)
  const serial = checkSerial(config.serial)
  const privateKey = importPrivateKey(config.privateKey, 'privateKey')
  if (config.certificate !== undefined) checkOwnCertificate(config.certificate, privateKey, serial, now)
  const apiV3Key = config.apiV3Key === undefined ? undefined : importSecret(config.apiV3Key, 'apiV3Key')
  const publicKeys = checkPublicKeys(config.publicKeys ?? {}, serial, privateKey)
  const certificates = checkCertificates(config.certificates ?? [], serial, privateKey, now)
  checkCanVerify(config, publicKeys.size + certificates.length)
  const v2 = config.v2 === undefined ? undefined : checkV2(config.v2, mchid)
  return { mchid, serial, privateKey, apiV3Key, publicKeys, certificates, v2 }
}

function checkMchid(mchid: unknown): string {
  if (typeof mchid === 'string' && /^\d{5,32}$/.test(mchid)) return mchid
  if (typeof mchid === 'string' && mchid !== '') throw invalid('mchid', 'is not made of digits')
  throw missing('mchid', 'Set it to the merchant number, as a string.')
}

function checkSerial(serial: unknown): string {
  if (typeof serial !== 'string' || serial === '') {
    throw missing('serial', "Set it to the serial number of the merchant's API certificate.")
  }
  const normal = normaliseSerial(serial)
  if (/^[0-9A-F]{8,64}$/.test(normal)) return normal
  throw invalid(
    'serial',
    'is no hexadecimal serial number; `openssl x509 -in apiclient_cert.pem -noout -serial` prints it',
  )
}

function checkOwnCertificate(input: KeyInput, privateKey: KeyObject, serial: string, now: number): void {
  const certificate = importCertificate(input, 'certificate')
  if (!sameKey(certificate.publicKey, privateKey)) {
    throw problem(
      'KEY_MISMATCH',
      'privateKey does not belong to certificate.',
      'Take both from one apiclient_cert archive.',
    )
  }
  if (certificate.serial !== serial) {
    const message = `serial is not that of certificate, which is ${certificate.serial}.`
    throw problem('SERIAL_MISMATCH', message, 'Set serial to it.')
  }
  if (certificate.validTo <= now) throw expired('certificate', certificate)
}

function checkPublicKeys(
  inputs: Readonly<Record<string, KeyInput>>,
  serial: string,
  privateKey: KeyObject,
): ReadonlyMap<string, KeyObject> {
  const keys = Object.entries(inputs).map(([id, input]): [string, KeyObject] => {
    if (normaliseSerial(id) === serial) throw ownSerial(`publicKeys holds ${id}`)
    const key = importPublicKey(input, `publicKeys.${id}`)
    if (sameKey(key, privateKey)) throw ownSerial(`publicKeys.${id} is the merchant's own key`)
    // Ids of public keys are told apart by capitals; serial numbers of certificates are not.
    return [id.startsWith('PUB_KEY_ID_') ? id : normaliseSerial(id), key]
  })
  return new Map(keys)
}

function checkCertificates(
  inputs: Readonly<Record<string, KeyInput>> | readonly KeyInput[],
  serial: string,
  privateKey: KeyObject,
  now: number,
): readonly PlatformCertificate[] {
  const list = isList(inputs)
    ? inputs.map((input, at): [string, KeyInput] => [String(at), input])
    : Object.entries(inputs)
  const certificates = list.map(([name, input]) => {
    const setting = `certificates.${name}`
    const certificate = importCertificate(input, setting)
    if (certificate.serial === serial || sameKey(certificate.publicKey, privateKey)) {
      throw ownSerial(`${setting} is the merchant's own certificate`)
    }
    if (!isList(inputs) && normaliseSerial(name) !== certificate.serial) {
      const message = `${setting} has the serial number ${certificate.serial}.`
      throw problem('SERIAL_MISMATCH', message, 'Use it as the name, or give the certificates as a list.')
    }
    return certificate
  })
  const [first] = certificates
  if (first !== undefined && certificates.every(({ validTo }) => validTo <= now))
    throw expired('certificates', first)
  return certificates
}

function isList(
  value: Readonly<Record<string, KeyInput>> | readonly KeyInput[],
): value is readonly KeyInput[] {
  return Array.isArray(value)
}

function checkCanVerify(config: ClientConfig, keys: number): void {
  if (keys > 0) return
  if (config.apiV3Key !== undefined && config.downloadCertificates !== false) return
  throw missing(
    'publicKeys',
    'Set publicKeys to { PUB_KEY_ID_…: pem } (merchant platform, API security), or certificates, or apiV3Key so that certificates are fetched: without a key of WeChat Pay no answer can be verified.',
  )
}

function checkV2({ apiV2Key, clientCertificate, bankKey }: V2Config, mchid: string): MerchantV2 {
  return {
    apiV2Key: importSecret(apiV2Key, 'v2.apiV2Key'),
    clientCertificate: clientCertificate && checkClientCertificate(clientCertificate, mchid),
    bankKey: bankKey === undefined ? undefined : importPublicKey(bankKey, 'v2.bankKey'),
  }
}

function checkClientCertificate(
  input: NonNullable<V2Config['clientCertificate']>,
  mchid: string,
): ClientCertificate {
  // The file that WeChat Pay hands out is protected by the merchant number.
  if ('pfx' in input) {
    if (!(input.pfx instanceof Uint8Array) || input.pfx.length === 0) {
      throw invalid('v2.clientCertificate.pfx', 'is not the bytes of a PKCS#12 file (apiclient_cert.p12)')
    }
    return { kind: 'pkcs12', pfx: input.pfx, passphrase: input.passphrase ?? mchid }
  }
  const certificate = importCertificate(input.cert, 'v2.clientCertificate.cert')
  const key = importPrivateKey(input.key, 'v2.clientCertificate.key')
  if (!sameKey(certificate.publicKey, key)) {
    const message = 'v2.clientCertificate.key does not belong to v2.clientCertificate.cert.'
    throw problem('KEY_MISMATCH', message, 'Take both from one apiclient_cert archive.')
  }
  return { kind: 'pem', cert: input.cert, key: input.key }
}

function sameKey(publicKey: KeyObject, privateKey: KeyObject): boolean {
  return publicKey.equals(createPublicKey(privateKey))
}

/** The rules for repeating calls, complete. */
export function checkRetry(config: RetryConfig = {}): RetryPolicy {
  const { attempts = 3, delay = 200, maxDelay = 5_000, repeatWrites = false } = config
  if (!Number.isInteger(attempts) || attempts < 1)
    throw invalid('retry.attempts', 'is no whole number above 0')
  if (!(delay >= 0) || !(maxDelay >= 0)) throw invalid('retry.delay', 'is no number of milliseconds')
  return { attempts, delay, maxDelay, repeatWrites }
}

/** Where calls go. The backup host is the service's own only as long as the first host is. */
export function checkHosts(config: ClientConfig): Hosts {
  const primary = config.baseUri === undefined ? defaultHost : checkUri(config.baseUri, 'baseUri')
  const standard = config.baseUri === undefined ? defaultBackupHost : undefined
  const backup = config.backupUri === undefined ? standard : config.backupUri || undefined
  const others = Object.entries(config.hosts ?? {}).map(([origin, place]): [string, string] => [
    new URL(checkUri(origin, 'hosts')).origin,
    checkUri(place, `hosts.${origin}`),
  ])
  return { primary, backup: backup && checkUri(backup, 'backupUri'), others: new Map(others) }
}

function checkUri(uri: string, setting: string): string {
  if (!URL.canParse(uri)) throw invalid(setting, 'is no URL')
  const { protocol, search, hash, username, password } = new URL(uri)
  if (protocol !== 'https:' && protocol !== 'http:')
    throw invalid(setting, 'does not begin with https:// or http://')
  if (search !== '' || hash !== '') throw invalid(setting, 'has a query or a fragment')
  if (username !== '' || password !== '') throw invalid(setting, 'holds a user name or a password')
  return uri.replace(/\/+$/, '')
}

/** A number of a setting, or its default. Throws `ConfigurationError` unless it is above zero. */
export function checkPositive(value: number | undefined, setting: string, standard: number): number {
  if (value === undefined) return standard
  if (typeof value === 'number' && value > 0) return value
  throw invalid(setting, 'is no number above 0')
}

function missing(setting: string, advice: string): ConfigurationError {
  return problem('MISSING_SETTING', `${setting} is missing.`, advice, setting)
}

function invalid(setting: string, what: string): ConfigurationError {
  return problem(
    'INVALID_SETTING',
    `${setting} ${what}.`,
    `Check ${setting} in the client's configuration.`,
    setting,
  )
}

function ownSerial(what: string): ConfigurationError {
  const advice =
    "These are WeChat Pay's keys, not the merchant's: take them from the merchant platform (API security), or leave certificates out and set apiV3Key."
  return problem('OWN_SERIAL', `${what}.`, advice)
}

function expired(setting: string, { validTo }: PlatformCertificate): ConfigurationError {
  const message = `${setting} expired on ${new Date(validTo).toISOString()}.`
  return problem('CERTIFICATE_EXPIRED', message, 'Use the current one.', setting)
}

function problem(
  code: ConfigurationErrorCode,
  message: string,
  advice: string,
  field?: string,
): ConfigurationError {
  return new ConfigurationError(code, message, advice, field === undefined ? {} : { field })
}

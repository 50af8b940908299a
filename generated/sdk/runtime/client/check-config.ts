import type { KeyObject } from 'node:crypto'
import {
  importCertificate,
  importPrivateKey,
  importPublicKey,
  importSecret,
  type PlatformCertificate,
} from '../crypto/index.js'
import type { KeyInput } from '../crypto/key-input.js'
import { checkClientCertificate } from './check-client-certificate.js'
import { checkMchid, checkSerial, isKeyPair } from './check-merchant.js'
import { checkPlatformKeys } from './check-platform-keys.js'
import type { ClientConfig, RetryConfig, V2Config } from './client-config.js'
import {
  configProblem,
  expiredCertificate,
  invalidSetting,
  missingSetting,
  renewOwnCertificate,
} from './config-problem.js'
import { backupOf, defaultHost } from './hosts.js'
import type { Hosts, MerchantV2, RetryPolicy } from './merchant.js'
import { uriFault } from './uri-fault.js'

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
  const own = { serial, privateKey }
  const apiV3Key = config.apiV3Key === undefined ? undefined : importSecret(config.apiV3Key, 'apiV3Key')
  const { publicKeys, certificates } = checkPlatformKeys(config, own, now)
  checkCanVerify(config, publicKeys.size + certificates.length)
  const v2 = config.v2 === undefined ? undefined : checkV2(config.v2, mchid, now)
  return { mchid, serial, privateKey, apiV3Key, publicKeys, certificates, v2 }
}

function checkOwnCertificate(input: KeyInput, privateKey: KeyObject, serial: string, now: number): void {
  const certificate = importCertificate(input, 'certificate')
  if (!isKeyPair(certificate.publicKey, privateKey)) {
    throw configProblem(
      'KEY_MISMATCH',
      'privateKey does not belong to certificate.',
      'Take both from one apiclient_cert archive.',
      'privateKey',
    )
  }
  if (certificate.serial !== serial) {
    const message = `serial is not that of certificate, which is ${certificate.serial}.`
    throw configProblem('SERIAL_MISMATCH', message, 'Set serial to it.', 'serial')
  }
  if (certificate.validTo <= now) throw expiredCertificate('certificate', certificate, renewOwnCertificate)
}

function checkCanVerify(config: ClientConfig, keys: number): void {
  if (keys > 0) return
  if (config.apiV3Key !== undefined && config.downloadCertificates !== false) return
  throw missingSetting(
    'publicKeys',
    'Set publicKeys to { PUB_KEY_ID_…: pem } (merchant platform, API security), or certificates, or apiV3Key so that certificates are fetched: without a key of WeChat Pay no answer can be verified.',
  )
}

function checkV2({ apiV2Key, clientCertificate, bankKey }: V2Config, mchid: string, now: number): MerchantV2 {
  return {
    apiV2Key: importSecret(apiV2Key, 'v2.apiV2Key'),
    clientCertificate: clientCertificate && checkClientCertificate(clientCertificate, mchid, now),
    bankKey: bankKey === undefined ? undefined : importPublicKey(bankKey, 'v2.bankKey'),
  }
}

/** The rules for repeating calls, complete; `checkSettings` has checked them. */
export function completeRetry(config: RetryConfig = {}): RetryPolicy {
  const { attempts = 3, delay = 200, maxDelay = 5_000, repeatWrites = false } = config
  return { attempts, delay, maxDelay, repeatWrites }
}

/** Where calls go. The backup host is the service's own only as long as the first host is. */
export function checkHosts(config: ClientConfig): Hosts {
  const primary = config.baseUri === undefined ? defaultHost : checkUri(config.baseUri, 'baseUri')
  const backup = config.backupUri === undefined ? backupOf(primary) : config.backupUri || undefined
  const others = Object.entries(config.hosts ?? {}).map(([origin, place]): [string, string] => [
    new URL(checkUri(origin, 'hosts')).origin,
    checkUri(place, `hosts.${origin}`),
  ])
  return { primary, backup: backup && checkUri(backup, 'backupUri'), others: new Map(others) }
}

function checkUri(uri: string, setting: string): string {
  const fault = uriFault(uri)
  if (fault !== undefined) throw invalidSetting(setting, fault)
  return uri.replace(/\/+$/, '')
}

/** What `userAgent` adds to the header. Throws `ConfigurationError` where it cannot stand in one. */
export function checkUserAgent(userAgent = ''): string {
  if (typeof userAgent === 'string' && /^[\x20-\x7e]*$/.test(userAgent)) return userAgent
  throw invalidSetting('userAgent', 'is no ASCII text without line ends')
}

/** A number of a setting, or its default. Throws `ConfigurationError` unless it is above zero. */
export function checkPositive(value: number | undefined, setting: string, standard: number): number {
  if (value === undefined) return standard
  if (typeof value === 'number' && value > 0) return value
  throw invalidSetting(setting, 'is no number above 0')
}

import type { KeyObject } from 'node:crypto'
import { importCertificate, importPrivateKey, importPublicKey, importSecret } from '../crypto/index.js'
import type { KeyInput } from '../crypto/key-input.js'
import { checkClientCertificate } from './check-client-certificate.js'
import { checkMchid, checkSerial, isKeyPair } from './check-merchant.js'
import { checkPlatformKeys } from './check-platform-keys.js'
import type { ClientConfig, V2Config } from './client-config.js'
import { configProblem, expiredCertificate, missingSetting, renewOwnCertificate } from './config-problem.js'
import { backupOf, defaultHost } from './hosts.js'
import type { KnownKeys } from './known-keys.js'
import type { Hosts, Merchant, MerchantV2 } from './merchant.js'

/** The keys of a configuration, imported and checked against each other. */
type CheckedKeys = KnownKeys & Pick<Merchant, 'mchid' | 'serial' | 'privateKey' | 'apiV3Key' | 'v2'>

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
  const { publicKeys, certificates } = checkPlatformKeys(config, { serial, privateKey }, now)
  checkCanVerify(config, publicKeys.size + certificates.length)
  const v2 = config.v2 === undefined ? undefined : checkV2(config.v2, mchid, now)
  return { mchid, serial, privateKey, apiV3Key, publicKeys, certificates, v2 }
}

function checkOwnCertificate(input: KeyInput, privateKey: KeyObject, serial: string, now: number): void {
  const certificate = importCertificate(input, 'certificate')
  if (!isKeyPair(certificate.publicKey, privateKey)) {
    const message = 'privateKey does not belong to certificate.'
    throw configProblem('KEY_MISMATCH', message, 'Take both from one apiclient_cert archive.', 'privateKey')
  }
  if (certificate.serial !== serial) {
    const message = `serial is not that of certificate, which is ${certificate.serial}.`
    throw configProblem('SERIAL_MISMATCH', message, `Set \`serial\` to ${certificate.serial}.`, 'serial')
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

/** Where calls go. The service's own backup host takes over only where the first host is the service's own. */
export function hostsFrom({ baseUri = defaultHost, backupUri, hosts = {} }: ClientConfig): Hosts {
  const primary = withoutSlash(baseUri)
  const backup = backupUri === undefined ? backupOf(primary) : backupUri || undefined
  const others = Object.entries(hosts).map(([origin, place]): [string, string] => [
    new URL(origin).origin,
    withoutSlash(place),
  ])
  return { primary, backup: backup && withoutSlash(backup), others: new Map(others) }
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '')
}

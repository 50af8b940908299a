import { importPrivateKey, importPublicKey, importSecret } from '../crypto/index.js'
import type { Account, Hosts, Merchant, MerchantV2, SharedParts } from './account.js'
import { checkClientCertificate } from './check-client-certificate.js'
import { checkMchid, checkSerial } from './check-merchant.js'
import { checkOwnCertificate } from './check-own-certificate.js'
import { checkPlatformKeys } from './check-platform-keys.js'
import type { ClientConfig, V2Config } from './client-config.js'
import { missingSetting } from './config-problem.js'
import { backupOf, defaultHost } from './hosts.js'
import type { KnownKeys } from './known-keys.js'
import { merchantOwner } from './owner.js'

/** The keys of a configuration, imported and checked against each other. */
export type CheckedKeys<A extends Account> = KnownKeys &
  Pick<A, Exclude<keyof A, keyof SharedParts | 'owner' | 'platformKeys' | 'seen'>>

/**
 * Imports the keys of a configuration and refuses every mistake that can be seen without a call.
 *
 * Throws `ConfigurationError`; no message holds any part of a key.
 */
export function checkKeys(config: ClientConfig, now: number): CheckedKeys<Merchant> {
  const mchid = checkMchid(config.mchid)
  const owner = merchantOwner
  const serial = checkSerial(config.serial, owner)
  const privateKey = importPrivateKey(config.privateKey, 'privateKey')
  const certificate = checkOwnCertificate(config.certificate, { owner, privateKey, serial }, now)
  const secret = config.apiV3Key === undefined ? undefined : importSecret(config.apiV3Key, owner.secret)
  const keys = checkPlatformKeys(config, { owner, serial, privateKey }, now)
  checkCanVerify(config, keys.publicKeys.size + keys.certificates.length)
  const v2 = config.v2 === undefined ? undefined : checkV2(config.v2, mchid, now)
  return { ...keys, certificate, mchid, signer: { mchid }, serial, privateKey, secret, v2 }
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
export function hostsFrom({
  baseUri = defaultHost,
  backupUri,
  hosts = {},
}: Pick<ClientConfig, 'baseUri' | 'backupUri' | 'hosts'>): Hosts {
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

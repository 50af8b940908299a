import { createPublicKey } from 'node:crypto'
import { importPrivateKey, importSecret } from '../crypto/index.js'
import { isSameKey } from '../crypto/is-same-key.js'
import type { ConfigurationError } from '../errors/errors.js'
import type { Account, Merchant } from './account.js'
import type { CheckedKeys } from './check-keys.js'
import { checkBrandId, checkSerial, isKeyPair } from './check-merchant.js'
import { checkOwnCertificate } from './check-own-certificate.js'
import { checkPlatformKeys, type OwnIdentity } from './check-platform-keys.js'
import type { BrandConfig } from './client-config.js'
import { invalidSetting, missingSetting } from './config-problem.js'
import type { KnownKeys } from './known-keys.js'
import { brandOwner } from './owner.js'

/**
 * The keys of a brand, refused where they are those of the merchant: a message of one would pass for one of the other.
 *
 * Throws `ConfigurationError`; no message holds any part of a key.
 */
export function checkBrandKeys(
  config: BrandConfig,
  merchant: CheckedKeys<Merchant> | undefined,
  now: number,
): CheckedKeys<Account> {
  const owner = brandOwner
  const brandId = checkBrandId(config.brandId)
  const serial = checkSerial(config.serial, owner)
  const privateKey = importPrivateKey(config.privateKey, 'brand.privateKey')
  const certificate = checkOwnCertificate(config.certificate, { owner, privateKey, serial }, now)
  const secret = config.apiKey === undefined ? undefined : importSecret(config.apiKey, owner.secret)
  const keys = checkBrandPublicKeys(config, { owner, serial, privateKey }, merchant, now)
  if (
    merchant?.serial === serial ||
    (merchant && isKeyPair(createPublicKey(privateKey), merchant.privateKey))
  ) {
    throw sharedKey(merchant.serial === serial ? 'brand.serial' : 'brand.privateKey', "is the merchant's")
  }
  return { ...keys, certificate, signer: { brandId }, serial, privateKey, secret, v2: undefined }
}

/** WeChat Pay's public keys for a brand; at least one, and none that the merchant has, too. Throws `ConfigurationError`. */
export function checkBrandPublicKeys(
  { publicKeys }: Pick<BrandConfig, 'publicKeys'>,
  own: OwnIdentity,
  merchant: KnownKeys | undefined,
  now: number,
): KnownKeys {
  const keys = checkPlatformKeys({ publicKeys }, own, now)
  if (keys.publicKeys.size === 0) {
    const advice = `Set brand.publicKeys to { PUB_KEY_ID_…: pem } (${brandOwner.place}): without a key of WeChat Pay nothing can be verified, and brands have no platform certificates.`
    throw missingSetting('brand.publicKeys', advice)
  }
  const others = merchant === undefined ? [] : [...merchant.publicKeys]
  for (const [id, key] of keys.publicKeys) {
    const same = others.find(([other, known]) => other === id || isSameKey(known, key))
    if (same !== undefined)
      throw sharedKey(`brand.publicKeys.${id}`, `is publicKeys.${same[0]} of the merchant`)
  }
  return keys
}

function sharedKey(setting: string, what: string): ConfigurationError {
  const advice = `A brand has keys of its own: take them from the ${brandOwner.menu}, not from the merchant platform.`
  return invalidSetting(setting, what, advice)
}

import { withOwnErrors } from '../client/check-argument.js'
import { checkBrandPublicKeys } from '../client/check-brand-keys.js'
import { checkMchid, checkSerial } from '../client/check-merchant.js'
import { checkPlatformKeys } from '../client/check-platform-keys.js'
import {
  type BrandConfig,
  type ClientConfig,
  checkConfig,
  checkedClock,
  hasMerchant,
  type V2Config,
} from '../client/client-config.js'
import { missingSetting } from '../client/config-problem.js'
import { findAmong, type KnownKeys } from '../client/known-keys.js'
import { brandOwner, merchantOwner } from '../client/owner.js'
import { SignatureMemory } from '../client/signature-memory.js'
import { importPrivateKey, importSecret } from '../crypto/index.js'
import type { KeyInput } from '../crypto/key-input.js'
import { bindReceiver, type MerchantReceiver, type NoticeKeys, type Receiver } from './receiver.js'
import type { WebhookKeys } from './webhook-types.js'

/**
 * Keys of a service that receives notices and makes no calls.
 *
 * For v3 notices: the APIv3 key, and public keys or platform certificates, which are never downloaded. For v2 notices:
 * `v2`. For notices of a brand: `brand`.
 */
export interface WebhookKeysConfig
  extends Pick<ClientConfig, 'apiV3Key' | 'publicKeys' | 'certificates' | 'largeIntegers' | 'now' | 'hooks'> {
  /** Merchant number. Needed to sign answers. */
  readonly mchid?: string | undefined
  /** Serial number of the merchant's API certificate. Needed to sign answers. */
  readonly serial?: string | undefined
  /** Private key of that certificate. Needed to sign answers, and for notices with fields encrypted for the merchant. */
  readonly privateKey?: KeyInput | undefined
  readonly v2?: Pick<V2Config, 'apiV2Key'> | undefined
  /** For notices of the brand API. */
  readonly brand?: BrandKeysConfig | undefined
}

/** Keys for the notices of a brand; all of them are the brand's own. */
export interface BrandKeysConfig extends Pick<BrandConfig, 'publicKeys'> {
  /** Brand API key, 32 bytes. */
  readonly apiKey: string | Uint8Array
  /** Private key of the brand's API certificate. Needed for notices with fields encrypted for the brand. */
  readonly privateKey?: KeyInput | undefined
}

/**
 * Makes keys to receive notices, for services that make no calls and should hold no more than they need. Throws
 * `ConfigurationError` for every visible mistake.
 */
export function createWebhookKeys(config: WebhookKeysConfig): WebhookKeys {
  const keys: WebhookKeys = Object.freeze({ kind: 'webhook-keys' })
  bindReceiver(
    keys,
    withOwnErrors('config', () => createReceiver(config)),
  )
  return keys
}

function createReceiver(config: WebhookKeysConfig): Receiver {
  checkConfig(config, 'createWebhookKeys() an object with apiV3Key and publicKeys, or v2, or brand')
  const shared = { largeIntegers: config.largeIntegers ?? 'refuse', now: checkedClock(config.now) }
  const merchant = hasMerchant(config) ? merchantReceiver(config, shared) : undefined
  return {
    merchant,
    brand: config.brand && brandKeys(config.brand, merchant, shared),
    hooks: config.hooks ?? {},
  }
}

type SharedKeys = Pick<NoticeKeys, 'largeIntegers' | 'now'>

function merchantReceiver(config: WebhookKeysConfig, shared: SharedKeys): KnownKeys & MerchantReceiver {
  const owner = merchantOwner
  const own = {
    owner,
    mchid: config.mchid === undefined ? undefined : checkMchid(config.mchid),
    serial: config.serial === undefined ? undefined : checkSerial(config.serial, owner),
    privateKey:
      config.privateKey === undefined ? undefined : importPrivateKey(config.privateKey, 'privateKey'),
  }
  const { publicKeys = {}, certificates = [], v2 } = config
  const platform = checkPlatformKeys({ publicKeys, certificates }, own, shared.now())
  checkIsUseful(config, platform.publicKeys.size + platform.certificates.length)
  return {
    ...shared,
    ...platform,
    ...own,
    secret: config.apiV3Key === undefined ? undefined : importSecret(config.apiV3Key, owner.secret),
    v2: v2 === undefined ? undefined : { apiV2Key: importSecret(v2.apiV2Key, 'v2.apiV2Key') },
    platformKeys: findAmong(platform, shared.now),
    seen: new SignatureMemory(),
  }
}

function brandKeys(config: BrandKeysConfig, merchant: KnownKeys | undefined, shared: SharedKeys): NoticeKeys {
  const owner = brandOwner
  if (config.apiKey === undefined) {
    throw missingSetting(
      owner.secret,
      `Set it to the ${owner.secretName} (${owner.place}): it opens notices.`,
    )
  }
  const privateKey =
    config.privateKey === undefined ? undefined : importPrivateKey(config.privateKey, 'brand.privateKey')
  const own = { owner, serial: undefined, privateKey }
  const platform = checkBrandPublicKeys(config, own, merchant, shared.now())
  return {
    ...shared,
    owner,
    privateKey,
    secret: importSecret(config.apiKey, owner.secret),
    v2: undefined,
    platformKeys: findAmong(platform, shared.now),
    seen: new SignatureMemory(),
  }
}

/** Half of what v3 notices need is a mistake; none of it is fine with v2. */
function checkIsUseful({ apiV3Key, v2 }: WebhookKeysConfig, platformKeys: number): void {
  if (platformKeys === 0 && (apiV3Key !== undefined || v2 === undefined)) {
    const advice =
      'Set publicKeys to { PUB_KEY_ID_…: pem } (merchant platform, API security), or certificates: without a key of WeChat Pay no notice can be verified, and webhook keys never download certificates.'
    throw missingSetting('publicKeys', advice)
  }
  if (platformKeys > 0 && apiV3Key === undefined) {
    throw missingSetting(
      'apiV3Key',
      'Set it to the APIv3 key (merchant platform, API security): it opens notices.',
    )
  }
}

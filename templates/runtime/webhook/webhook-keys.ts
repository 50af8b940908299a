import { withOwnErrors } from '../client/check-argument.js'
import { checkMchid, checkSerial } from '../client/check-merchant.js'
import { checkPlatformKeys } from '../client/check-platform-keys.js'
import { type ClientConfig, checkConfig, checkedClock, type V2Config } from '../client/client-config.js'
import { missingSetting } from '../client/config-problem.js'
import { findAmong } from '../client/known-keys.js'
import { SignatureMemory } from '../client/signature-memory.js'
import { importPrivateKey, importSecret } from '../crypto/index.js'
import type { KeyInput } from '../crypto/key-input.js'
import { bindReceiver, type Receiver } from './receiver.js'
import type { WebhookKeys } from './webhook-types.js'

/**
 * Keys of a service that receives notices and makes no calls.
 *
 * For v3 notices: the APIv3 key, and public keys or platform certificates, which are never downloaded. For v2 notices: `v2`.
 */
export interface WebhookKeysConfig
  extends Pick<ClientConfig, 'apiV3Key' | 'publicKeys' | 'certificates' | 'largeIntegers' | 'now'> {
  /** Merchant number. Needed to sign answers. */
  readonly mchid?: string
  /** Serial number of the merchant's API certificate. Needed to sign answers. */
  readonly serial?: string
  /** Private key of that certificate. Needed to sign answers, and for notices with fields encrypted for the merchant. */
  readonly privateKey?: KeyInput
  readonly v2?: Pick<V2Config, 'apiV2Key'>
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
  checkConfig(config, 'createWebhookKeys() an object with apiV3Key and publicKeys, or v2')
  const now = checkedClock(config.now)
  const { publicKeys = {}, certificates = [], v2 } = config
  const own = {
    mchid: config.mchid === undefined ? undefined : checkMchid(config.mchid),
    serial: config.serial === undefined ? undefined : checkSerial(config.serial),
    privateKey:
      config.privateKey === undefined ? undefined : importPrivateKey(config.privateKey, 'privateKey'),
  }
  const platform = checkPlatformKeys({ publicKeys, certificates }, own, now())
  checkIsUseful(config, platform.publicKeys.size + platform.certificates.length)
  return {
    ...own,
    apiV3Key: config.apiV3Key === undefined ? undefined : importSecret(config.apiV3Key, 'apiV3Key'),
    v2: v2 === undefined ? undefined : { apiV2Key: importSecret(v2.apiV2Key, 'v2.apiV2Key') },
    platformKeys: findAmong(platform, now),
    seen: new SignatureMemory(),
    largeIntegers: config.largeIntegers ?? 'refuse',
    now,
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

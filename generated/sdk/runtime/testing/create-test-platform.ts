import { generateKeyPairSync, randomBytes, randomInt } from 'node:crypto'
import { createNonce } from '../crypto/index.js'
import type { KeyInput } from '../crypto/key-input.js'
import type { TestSigner } from './test-signer.js'

/** A merchant for one test run, for `createClient` or `createWebhookKeys`. */
export interface TestConfig {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: KeyInput
  readonly apiV3Key: string
  readonly publicKeys: Readonly<Record<string, KeyInput>>
  readonly v2: { readonly apiV2Key: string }
}

/** Both sides of a test. */
export interface TestPlatform {
  /** The merchant's side. */
  readonly config: TestConfig
  /** WeChat Pay's side: `createTestWebhook({ ...platform.signer, descriptor, resource })`. */
  readonly signer: TestSigner & { readonly apiV2Key: string }
}

/**
 * Makes random keys of a merchant and of WeChat Pay, so that tests need no key files. Takes about a quarter of a second:
 * make one for all tests of a file.
 */
export function createTestPlatform(): TestPlatform {
  const merchant = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const platform = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const platformSerial = `PUB_KEY_ID_0${digits(40)}`
  const [apiV3Key, apiV2Key] = [createNonce(), createNonce()]
  return {
    config: {
      mchid: `19${digits(8)}`,
      serial: randomBytes(20).toString('hex').toUpperCase(),
      privateKey: merchant.privateKey,
      apiV3Key,
      publicKeys: { [platformSerial]: platform.publicKey },
      v2: { apiV2Key },
    },
    signer: {
      platformPrivateKey: platform.privateKey,
      platformSerial,
      apiV3Key,
      apiV2Key,
      merchantPublicKey: merchant.publicKey,
    },
  }
}

function digits(count: number): string {
  return Array.from({ length: count }, () => randomInt(10)).join('')
}

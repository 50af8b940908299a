import { generateKeyPairSync, randomBytes, randomInt } from 'node:crypto'
import type { BrandConfig } from '../client/client-config.js'
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

/** A brand for one test run, to spread into the configuration of a client or of webhook keys. */
export interface TestBrand {
  /** The brand's side: `createClient({ ...platform.config, ...brand.config })`, or alone. */
  readonly config: { readonly brand: BrandConfig & { readonly apiKey: string } }
  /** WeChat Pay's side: `createTestWebhook({ ...brand.signer, descriptor, resource })`. */
  readonly signer: TestSigner
}

/** Makes random keys of a brand and of WeChat Pay's side for it. They have nothing in common with those of a merchant. */
export function createTestBrand(): TestBrand {
  const brand = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const platform = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const platformSerial = `PUB_KEY_ID_${digits(32)}`
  const apiKey = createNonce()
  return {
    config: {
      brand: {
        brandId: `1${digits(5)}`,
        serial: randomBytes(20).toString('hex').toUpperCase(),
        privateKey: brand.privateKey,
        apiKey,
        publicKeys: { [platformSerial]: platform.publicKey },
      },
    },
    signer: {
      platformPrivateKey: platform.privateKey,
      platformSerial,
      apiV3Key: apiKey,
      merchantPublicKey: brand.publicKey,
      signatureType: 'WECHATPAY-BRAND-SHA256-RSA2048',
    },
  }
}

function digits(count: number): string {
  return Array.from({ length: count }, () => randomInt(10)).join('')
}

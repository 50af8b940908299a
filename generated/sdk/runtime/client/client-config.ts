import type { OperationTable } from '../chain/operation-table.js'
import type { KeyInput } from '../crypto/key-input.js'
import type { Transport } from '../transport/transport.js'
import { kindOf } from './check-argument.js'
import type { Checks } from './checks.js'
import type { Complete } from './complete.js'
import { configProblem, invalidSetting } from './config-problem.js'
import { aHooks, type Hooks } from './hooks.js'
import { aRetryConfig, completeRetry, type RetryConfig } from './retry-config.js'
import {
  aBoolean,
  aFunction,
  anAddress,
  anObject,
  anything,
  aPositiveNumber,
  checkOptions,
  eitherOf,
  faultOf,
  membersOf,
  mustBe,
  type Rule,
  type Rules,
} from './rules.js'

/** A merchant and how to reach the service. Required: the first three settings and one way to verify. */
export interface ClientConfig {
  /** Merchant number. */
  readonly mchid: string
  /** Serial number of the merchant's API certificate, in hexadecimal. */
  readonly serial: string
  /** Private key of the merchant's API certificate: PEM (PKCS#8 or PKCS#1) or a `KeyObject`. */
  readonly privateKey: KeyInput
  /** The merchant's API certificate (PEM), optional: key and serial are checked against it. */
  readonly certificate?: KeyInput | undefined
  /** APIv3 key, 32 bytes: decrypts notices and downloaded platform certificates. */
  readonly apiV3Key?: string | Uint8Array | undefined
  /** WeChat Pay public keys by id: `{ PUB_KEY_ID_0100…: pem }`. */
  readonly publicKeys?: Readonly<Record<string, KeyInput>> | undefined
  /** Platform certificates by serial number, or as a list. Without them and without `publicKeys` they are downloaded. */
  readonly certificates?: Readonly<Record<string, KeyInput>> | readonly KeyInput[] | undefined
  /**
   * Whether to download platform certificates, which takes the APIv3 key. By default they are downloaded when an answer
   * needs an unknown one, and when you give neither public keys nor certificates.
   */
  readonly downloadCertificates?: boolean | undefined
  /**
   * Where to download platform certificates: `overseas` from `/v3/global/certificates` at the host for Hong Kong. That is
   * the default if `baseUri`, or the first operation that needs one, is at that host; otherwise `mainland`.
   */
  readonly region?: Region | undefined
  /** For v2 operations. */
  readonly v2?: V2Config | undefined
  /** For operations and notices of the brand API (`/brand/…`). */
  readonly brand?: BrandConfig | undefined
  /** Replaces `https://api.mch.weixin.qq.com`. Its path is put before every URL and NOT signed (that of a call is). */
  readonly baseUri?: string | undefined
  /**
   * Where to go when the first host is down. By default the service's backup (`https://api2.mch.weixin.qq.com`,
   * `https://api2.wechatpay.cn`), unless `baseUri` is your own. False for none.
   */
  readonly backupUri?: string | false | undefined
  /** Replaces hosts that pages name: `{ 'https://apihk.mch.weixin.qq.com': 'https://gateway.example' }`. */
  readonly hosts?: Readonly<Record<string, string>> | undefined
  /**
   * Sends every call, in place of `node:https` (on Node) or the global `fetch` (elsewhere): a fake in tests, or
   * `globalThis.fetch` for its instrumentation. It cannot present client certificates: v2 operations that need one fail
   * (`MISSING_CLIENT_CERTIFICATE`) and need `transport`.
   */
  readonly fetch?: FetchLike | undefined
  /**
   * Sends every call, in place of `fetch`. Use `createNodeTransport({ agent, tls })` for proxies and TLS settings. Close it
   * yourself.
   */
  readonly transport?: Transport | undefined
  /**
   * Milliseconds for one attempt, including the answer's body (30,000). For a stream: until its head, then until you begin
   * to read, and between two chunks. A wait that the service asks for (`Retry-After`) must fit in it together with the
   * whole call so far.
   */
  readonly timeout?: number | undefined
  readonly retry?: RetryConfig | undefined
  readonly hooks?: Hooks | undefined
  /** Added to the SDK's own `User-Agent`. */
  readonly userAgent?: string | undefined
  /** Bytes of an answer, except streams (8 MiB). */
  readonly maxResponseBytes?: number | undefined
  /** Integers in answers that a number cannot hold: refused (default), or given as `bigint`. */
  readonly largeIntegers?: 'refuse' | 'bigint' | undefined
  /**
   * Checks each request by the tables of its page before it is sent, and names every field that does not fit
   * (`CHECK_FAILED`). True is for the client of the root, which knows the pages; others take `operations` of the entry
   * `/operations`. Endpoints without a page are sent as they are. By default nothing is checked, and no table is read.
   */
  readonly validate?: boolean | OperationTable | undefined
  /** Milliseconds since 1970, in place of the system's clock. */
  readonly now?: (() => number) | undefined
}

/** A client for a brand alone: the settings of the merchant are left out. */
export type BrandClientConfig = Omit<ClientConfig, MerchantSetting | 'brand'> & {
  readonly brand: BrandConfig
} & { readonly [Name in MerchantSetting]?: undefined }

const merchantSettings = [
  'mchid',
  'serial',
  'privateKey',
  'certificate',
  'apiV3Key',
  'publicKeys',
  'certificates',
  'downloadCertificates',
  'region',
  'v2',
] as const

type MerchantSetting = (typeof merchantSettings)[number]

/** Whether a configuration has a merchant: always, unless it has a brand and no setting of a merchant. */
export function hasMerchant<Config extends { readonly [Name in MerchantSetting | 'brand']?: unknown }>(
  config: Config,
): config is Exclude<Config, BrandClientConfig> {
  return config.brand === undefined || merchantSettings.some(name => config[name] !== undefined)
}

/**
 * A brand (品牌) that calls the brand API. Everything here comes from the brand platform (品牌经营平台) and is the brand's own:
 * the merchant's keys do not fit.
 */
export interface BrandConfig {
  /** Id of the brand (品牌ID). */
  readonly brandId: string
  /** Serial number of the brand's API certificate, in hexadecimal. */
  readonly serial: string
  /** Private key of the brand's API certificate: PEM (PKCS#8 or PKCS#1) or a `KeyObject`. */
  readonly privateKey: KeyInput
  /** The brand's API certificate (PEM), optional: key and serial are checked against it. */
  readonly certificate?: KeyInput | undefined
  /** Brand API key, 32 bytes: decrypts notices. */
  readonly apiKey?: string | Uint8Array | undefined
  /** WeChat Pay's public keys for the brand by id: `{ PUB_KEY_ID_…: pem }`. Brands have no platform certificates. */
  readonly publicKeys: Readonly<Record<string, KeyInput>>
}

/** Settings of the v2 protocol. */
export interface V2Config {
  /** APIv2 key, 32 characters. */
  readonly apiV2Key: string | Uint8Array
  /**
   * The merchant's certificate for operations that need one: a PEM pair, as text or bytes, or PKCS#12
   * (`apiclient_cert.p12`), which OpenSSL 3 refuses if its ciphers are old.
   */
  readonly clientCertificate?:
    | { readonly cert: string | Uint8Array; readonly key: string | Uint8Array }
    | { readonly pfx: Uint8Array; readonly passphrase?: string }
  /** RSA public key from `risk/getpublickey`, for payments to bank cards. */
  readonly bankKey?: KeyInput | undefined
}

/** The part of `fetch` that the SDK uses. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>

/** A merchant's region: mainland China, or overseas (境外), which has other platform certificates. */
export type Region = 'mainland' | 'overseas'

const aHostTable: Rule = (value, name) => {
  const fault = anObject(value, name)
  if (fault !== undefined) return fault
  for (const [origin, place] of Object.entries(Object(value))) {
    const originFault = anAddress(origin, name)
    if (originFault !== undefined) {
      const give = "{ 'https://apihk.mch.weixin.qq.com': 'https://gateway.example' }"
      return faultOf(name, `has a name that ${originFault.what}`, give)
    }
    const placeFault = anAddress(place, `${name}.${origin}`)
    if (placeFault !== undefined) return placeFault
  }
  return undefined
}

const v2Rules: Rules<V2Config> = { apiV2Key: anything, clientCertificate: anything, bankKey: anything }

const brandRules: Rules<BrandConfig> = {
  brandId: anything,
  serial: anything,
  privateKey: anything,
  certificate: anything,
  apiKey: anything,
  publicKeys: anything,
}

/** Keys and identities are checked where they are read, in `checkKeys`. */
const rules: Rules<ClientConfig> = {
  mchid: anything,
  serial: anything,
  privateKey: anything,
  certificate: anything,
  apiV3Key: anything,
  publicKeys: anything,
  certificates: anything,
  downloadCertificates: aBoolean,
  region: /* @__PURE__ */ eitherOf('mainland', 'overseas'),
  v2: /* @__PURE__ */ membersOf(v2Rules),
  brand: /* @__PURE__ */ membersOf(brandRules),
  baseUri: anAddress,
  backupUri: (value, name) => (value ? anAddress(value, name) : undefined),
  hosts: aHostTable,
  fetch: aFunction,
  transport: (value, name) =>
    typeof Reflect.get(Object(value), 'send') === 'function'
      ? undefined
      : faultOf(name, 'must have a method send', 'what createNodeTransport() returns'),
  timeout: aPositiveNumber,
  retry: aRetryConfig,
  hooks: aHooks,
  userAgent: /* @__PURE__ */ mustBe(
    'ASCII text without line ends',
    value => typeof value === 'string' && /^[\x20-\x7e]*$/.test(value),
  ),
  maxResponseBytes: aPositiveNumber,
  largeIntegers: /* @__PURE__ */ eitherOf('refuse', 'bigint'),
  validate: (value, name) =>
    typeof value === 'boolean' || anObject(value, name) === undefined
      ? undefined
      : faultOf(name, `is ${kindOf(value)}`, 'true, or operations of the entry /operations'),
  now: aFunction,
}

/**
 * Checks the shape of a configuration for callers without a compiler: known options, each of its kind. Keys for notices
 * take the configuration of a client, too. `wanted` continues "Give". Throws `ConfigurationError`.
 */
export function checkConfig(config: object, wanted: string): void {
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    const what =
      config === undefined ? 'There is no configuration.' : `The configuration is ${kindOf(config)}.`
    throw configProblem('MISSING_SETTING', what, `Give ${wanted}.`)
  }
  checkOptions(config, rules)
  if ('fetch' in config && config.fetch && 'transport' in config && config.transport) {
    const what = 'and transport are both set: a transport takes the place of fetch'
    throw invalidSetting('fetch', what, 'Remove `fetch` or `transport`.')
  }
}

/** The settings that calls read as they are, with their defaults. */
export function plainSettings(config: ClientConfig | BrandClientConfig): PlainSettings {
  const { timeout = 30_000, maxResponseBytes = 8 * 1024 * 1024, hooks = {}, userAgent = '' } = config
  return {
    timeout,
    maxResponseBytes,
    hooks,
    userAgent: `wechatpay-sdk-pagewright ${userAgent}`.trim(),
    retry: completeRetry(config.retry),
    largeIntegers: config.largeIntegers ?? 'refuse',
    now: checkedClock(config.now),
  }
}

/**
 * Whether the client checks requests, and by which pages: its own, or those of the setting. Throws `ConfigurationError`
 * (`MISSING_SETTING`) for a client that is to check and knows no pages.
 */
export function checksOf(
  { validate = false }: Pick<ClientConfig, 'validate'>,
  own: OperationTable | undefined,
): Checks {
  if (typeof validate === 'object') return { always: true, operations: validate }
  if (validate && own === undefined) {
    const what = 'validate is true, and this client does not know the pages.'
    const advice =
      "Set validate to operations of the package's entry /operations, make the client with createClient of its root, or check single calls: { validate: postRequestSchema }."
    throw configProblem('MISSING_SETTING', what, advice, 'validate')
  }
  return { always: validate, operations: own }
}

/** Settings that need no work before they are used. */
export interface PlainSettings
  extends Complete<
    Pick<ClientConfig, 'timeout' | 'maxResponseBytes' | 'hooks' | 'userAgent' | 'largeIntegers' | 'now'>
  > {
  readonly retry: Complete<RetryConfig>
}

/** Seconds that were taken for milliseconds would be in the first months of 1970. */
const [leastSeconds, mostSeconds] = [1e9, 1e11]

/**
 * The clock of a configuration. Each answer is checked: `NaN` would be signed as it is.
 *
 * Throws `ConfigurationError` (`INVALID_SETTING`); so does the clock, whenever it is asked.
 */
export function checkedClock(now: (() => unknown) | undefined): () => number {
  if (now === undefined) return Date.now
  const clock = (): number => {
    const time: unknown = now()
    const isNumber = typeof time === 'number' && Number.isFinite(time)
    if (isNumber && (time < leastSeconds || time >= mostSeconds)) return time
    const what = isNumber
      ? 'gives seconds, not milliseconds'
      : 'must give a number of milliseconds since 1970'
    throw invalidSetting('now', what, 'Give milliseconds since 1970, such as `Date.now`.')
  }
  clock()
  return clock
}

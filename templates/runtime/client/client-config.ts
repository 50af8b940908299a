import type { KeyInput } from '../crypto/key-input.js'
import type { Transport } from '../transport/transport.js'
import type { Hooks } from './hooks.js'

/** A merchant and how to reach the service. Only the first three settings and one way to verify are needed. */
export interface ClientConfig {
  /** Merchant number. */
  readonly mchid: string
  /** Serial number of the merchant's API certificate, in hexadecimal. */
  readonly serial: string
  /** Private key of the merchant's API certificate: PEM (PKCS#8 or PKCS#1) or a `KeyObject`. */
  readonly privateKey: KeyInput
  /** The merchant's API certificate (PEM). Not needed; where given, key and serial are checked against it. */
  readonly certificate?: KeyInput
  /** APIv3 key, 32 bytes: opens notices and downloaded platform certificates. */
  readonly apiV3Key?: string | Uint8Array
  /** WeChat Pay public keys by id: `{ PUB_KEY_ID_0100…: pem }`. */
  readonly publicKeys?: Readonly<Record<string, KeyInput>>
  /** Platform certificates by serial number, or as a list. Without these and without `publicKeys` they are downloaded. */
  readonly certificates?: Readonly<Record<string, KeyInput>> | readonly KeyInput[]
  /**
   * Whether platform certificates are downloaded (it takes the APIv3 key). By default they are where an answer asks for
   * one that is not known, and where neither public keys nor certificates are given.
   */
  readonly downloadCertificates?: boolean
  /**
   * Where platform certificates are downloaded: `overseas` from `/v3/global/certificates` at the host for Hong Kong. By
   * default where `baseUri`, or the first operation that needs one, is at that host, and in the mainland for all others.
   */
  readonly region?: Region
  /** What the v2 operations need. */
  readonly v2?: V2Config
  /** Instead of `https://api.mch.weixin.qq.com`; a path in it is put before every URL and not signed (that of a call is). */
  readonly baseUri?: string
  /**
   * Where to go when the first host is down; that of the service's own (`https://api2.mch.weixin.qq.com`,
   * `https://api2.wechatpay.cn`) unless `baseUri` is a place of yours. False for none.
   */
  readonly backupUri?: string | false
  /** Other places for the hosts that pages name: `{ 'https://apihk.mch.weixin.qq.com': 'https://gateway.example' }`. */
  readonly hosts?: Readonly<Record<string, string>>
  /**
   * Sends every call, in place of `node:https` (on Node) or the global `fetch` (elsewhere): a double in tests, or
   * `globalThis.fetch` for its instrumentation. It cannot present client certificates: v2 operations that need one fail
   * (`MISSING_CLIENT_CERTIFICATE`) and ask for `transport`.
   */
  readonly fetch?: FetchLike
  /**
   * Sends every call; takes the place of `fetch`. `createNodeTransport({ agent, tls })` is one for proxies and TLS
   * settings. Whoever makes it closes it.
   */
  readonly transport?: Transport
  /**
   * Milliseconds for one attempt, the answer's body included (30,000); of a stream until its head, then until somebody
   * begins to read it, and between two chunks. For a wait that the service asks for (`Retry-After`) it is the time of
   * the whole call: what does not fit is not waited for.
   */
  readonly timeout?: number
  readonly retry?: RetryConfig
  readonly hooks?: Hooks
  /** Put behind the SDK's own `User-Agent`. */
  readonly userAgent?: string
  /** Bytes that an answer may have, streams aside (8 MiB). */
  readonly maxResponseBytes?: number
  /** What becomes of an integer in an answer that a number cannot hold: refused (by default), or given as a `bigint`. */
  readonly largeIntegers?: 'refuse' | 'bigint'
  /** Milliseconds since 1970, instead of the system's clock. */
  readonly now?: () => number
}

/** Settings of the v2 protocol. */
export interface V2Config {
  /** APIv2 key, 32 characters. */
  readonly apiV2Key: string | Uint8Array
  /**
   * The merchant's certificate for operations that ask for one: a PEM pair, as text or as the bytes that `readFileSync`
   * gives, or PKCS#12 (`apiclient_cert.p12`), which OpenSSL 3 refuses where its ciphers are old.
   */
  readonly clientCertificate?:
    | { readonly cert: string | Uint8Array; readonly key: string | Uint8Array }
    | { readonly pfx: Uint8Array; readonly passphrase?: string }
  /** RSA public key that `risk/getpublickey` answers, for payments to bank cards. */
  readonly bankKey?: KeyInput
}

/** When a call is repeated. Every attempt has a fresh signature and the same bytes. */
export interface RetryConfig {
  /** Attempts in all (3); 1 for none but the first. */
  readonly attempts?: number
  /** Milliseconds before the second attempt (200); doubled for each further one, with jitter. */
  readonly delay?: number
  /** Milliseconds at most (5,000). */
  readonly maxDelay?: number
  /**
   * Whether operations that change something are repeated after they may have arrived (false). Safe only where the
   * request carries the merchant's own number.
   */
  readonly repeatWrites?: boolean
}

/** The part of `fetch` that the SDK uses. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>

/** Where a merchant is at home: in mainland China, or overseas (境外), with another list of platform certificates. */
export type Region = 'mainland' | 'overseas'

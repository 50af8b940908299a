import type { KeyObject } from 'node:crypto'

/** A key that somebody signs with, and the id by which headers name it. */
export interface NamedKey {
  /** Serial number of the certificate in upper-case hexadecimal, or `PUB_KEY_ID_…`. */
  readonly serial: string
  readonly publicKey: KeyObject
}

/** A merchant as the service knows it. */
export interface WireMerchant {
  readonly mchid: string
  /** Its API certificates in use. */
  readonly certificates: readonly NamedKey[]
  /** WeChat Pay's keys for the merchant, which `Wechatpay-Serial` may name. */
  readonly platformKeys: readonly Pick<NamedKey, 'serial'>[]
  readonly apiV2Key: string
  /** Only to tell that v2 was signed with it by mistake. */
  readonly apiV3Key: string
}

/** A brand as the service knows it. */
export interface WireBrand {
  readonly brandId: string
  readonly certificates: readonly NamedKey[]
  readonly platformKeys: readonly Pick<NamedKey, 'serial'>[]
}

/** Everyone who may call. */
export interface Parties {
  readonly merchants: readonly WireMerchant[]
  readonly brands: readonly WireBrand[]
}

/** How strictly requests are judged. Without rules as the service does. */
export interface WireRules {
  /** v3 requests need `Wechatpay-Serial`, which the service only asks for where fields are encrypted. */
  readonly serialIsRequired?: boolean
  /** Nonces of exactly 32 letters and digits, and no header twice: what a good client sends. */
  readonly exact?: boolean
  /** v2: any `mch_id` goes, if the sign is one of a known merchant's key. */
  readonly anyMchid?: boolean
  /** v2: `nonce_str` must not be there. */
  readonly nonceless?: boolean
  /** v2: a client certificate is needed, over TLS. */
  readonly security?: boolean
}

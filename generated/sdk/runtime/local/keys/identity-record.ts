/** A key pair of WeChat Pay's side that is known by an id, as text. */
export interface KeyRecord {
  readonly serial: string
  readonly privateKeyPem: string
}

/** A key pair with its certificate, as text. */
export interface CertifiedRecord extends KeyRecord {
  readonly certificatePem: string
}

/** Everything that makes a merchant, as text: what is kept on disk. */
export interface IdentityRecord {
  readonly mchid: string
  /** Milliseconds since 1970: the first merchant of a folder is the usual one. */
  readonly createdAt: number
  readonly apiV3Key: string
  readonly apiV2Key: string
  /** The merchant's API certificate, which is its client certificate too. */
  readonly merchant: CertifiedRecord
  /** WeChat Pay's public key for the merchant, `PUB_KEY_ID_…`. */
  readonly publicKey: KeyRecord
  readonly brand: BrandRecord
  /** Platform certificates, the oldest first. Made when first asked for. */
  readonly certificates: readonly CertifiedRecord[]
  /** WeChat Pay's key for bank cards (`risk/getpublickey`). Made when first asked for. */
  readonly bank?: KeyRecord
}

/** A brand of a merchant, with keys of its own. */
export interface BrandRecord {
  readonly brandId: string
  readonly apiKey: string
  readonly certificate: CertifiedRecord
  readonly publicKey: KeyRecord
}

/** A key or a certificate: PEM text, the bytes of PEM or DER, either in base64, or a `KeyObject` of `node:crypto`. */
export type KeyInput = string | Uint8Array | KeyObjectLike

/** A symmetric key: its text (taken as UTF-8), its bytes, or a `KeyObject` of `node:crypto`. */
export type SecretInput = string | Uint8Array | KeyObjectLike

/** The part of a `KeyObject` that identifies it, so that these types do without Node's. */
export interface KeyObjectLike {
  readonly type: 'private' | 'public' | 'secret'
  export(options?: { readonly format: 'jwk' }): unknown
}

/** An X.509 certificate: WeChat Pay's (a platform certificate) or the merchant's own. */
export interface ImportedCertificate {
  /** Serial number in upper-case hexadecimal. */
  readonly serial: string
  /** A `KeyObject` of `node:crypto`. */
  readonly publicKey: KeyObjectLike
  /** Milliseconds since 1970. */
  readonly validFrom: number
  /** Milliseconds since 1970. */
  readonly validTo: number
}

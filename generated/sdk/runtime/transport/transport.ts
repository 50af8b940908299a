import type { ResponseHeaders } from '../caller.js'

/**
 * What carries bytes to the service and back.
 *
 * An implementation follows no redirect, changes no byte of the body, and throws `ConnectionError` with the outcome
 * it can vouch for: `not-sent` only where no byte of the request can have left.
 */
export interface Transport {
  send(request: TransportRequest): Promise<TransportResponse>
  /**
   * Waits for what is under way and ends kept connections; nothing can be sent afterwards. For whoever made the
   * transport: a client closes the one that it made itself, never one that it was given, which others may use.
   */
  close?(): Promise<void>
}

/** A request ready to be sent. */
export interface TransportRequest {
  /** In capitals. */
  readonly method: string
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | undefined
  /** Ends the exchange, the reading of the body included. */
  readonly signal: AbortSignal
  /**
   * To be told `false` before the transport begins, and `true` as soon as bytes of the request can have left: then a call
   * whose time is over before that is known to be `not-sent`. A transport that cannot tell never calls it.
   */
  readonly onConnected?: (isConnected: boolean) => void
  /** Present the merchant's client certificate (v2 operations that move money). */
  readonly clientCertificate: ClientCertificate | undefined
}

/** The answer's head, and its body as it comes in. */
export interface TransportResponse {
  readonly status: number
  readonly headers: ResponseHeaders
  /** Bytes after content decoding; read once, or given up with `cancel`. */
  readonly body: AsyncIterable<Uint8Array>
  /** Ends the exchange without reading on. Never throws. */
  cancel(): void
}

/** A TLS client certificate: a PEM pair or a PKCS#12 file with its passphrase (the merchant number by default). */
export type ClientCertificate =
  | { readonly kind: 'pem'; readonly cert: string; readonly key: string }
  | { readonly kind: 'pkcs12'; readonly pfx: Uint8Array; readonly passphrase: string }

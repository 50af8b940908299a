import type { ResponseHeaders } from '../caller.js'

/**
 * Carries bytes to the service and back.
 *
 * An implementation must not follow redirects or change the body, and throws `ConnectionError` with an outcome that it is
 * sure of: `not-sent` only if no byte of the request can have left.
 */
export interface Transport {
  send(request: TransportRequest): Promise<TransportResponse>
  /**
   * Waits for requests under way and closes kept connections; nothing can be sent afterwards. A client closes only the
   * transport that it made itself, because others may use yours.
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
  /** Ends the exchange, including the reading of the body. */
  readonly signal: AbortSignal
  /**
   * Call it with `false` before you begin, and with `true` as soon as bytes of the request can have left: a call that times
   * out before that is `not-sent`. A transport that cannot know never calls it.
   */
  readonly onConnected?: (isConnected: boolean) => void
  /** The merchant's client certificate to present (v2 operations that move money). */
  readonly clientCertificate: ClientCertificate | undefined
}

/** The answer's head, and its body as it comes in. */
export interface TransportResponse {
  readonly status: number
  readonly headers: ResponseHeaders
  /** Bytes after content decoding; read once, or given up with `cancel`. */
  readonly body: AsyncIterable<Uint8Array>
  /** Ends the exchange without reading the rest. Never throws. */
  cancel(): void
}

/** A TLS client certificate: a PEM pair or a PKCS#12 file with its passphrase (the merchant number by default). */
export type ClientCertificate =
  | { readonly kind: 'pem'; readonly cert: string; readonly key: string }
  | { readonly kind: 'pkcs12'; readonly pfx: Uint8Array; readonly passphrase: string }

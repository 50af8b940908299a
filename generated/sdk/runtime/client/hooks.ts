import type { WechatPayError } from '../errors/wechatpay-error.js'

/** Watchers of a client's calls. They are told neither bodies nor headers nor the values of parameters. */
export interface Hooks {
  /** An attempt is about to be sent. */
  readonly onRequest?: (event: RequestEvent) => void
  /** The head of an answer is there. */
  readonly onResponse?: (event: ResponseEvent) => void
  /** An attempt failed and another one follows. */
  readonly onRetry?: (event: RetryEvent) => void
  /** Platform certificates were fetched, or could not be while older ones are still valid. */
  readonly onCertificates?: (event: CertificatesEvent) => void
}

/** One attempt of a call. */
export interface RequestEvent {
  /** Id of the operation: `v3/pay/transactions/jsapi#post`. */
  readonly operation: string
  readonly method: string
  /** Scheme, host and port. */
  readonly host: string
  /** 1 for the first. */
  readonly attempt: number
}

export interface ResponseEvent extends RequestEvent {
  readonly status: number
  readonly requestId: string | undefined
  /** From the start of the attempt. */
  readonly milliseconds: number
}

export interface RetryEvent extends RequestEvent {
  readonly error: WechatPayError
  /** Milliseconds until the next attempt. */
  readonly delay: number
  /** Where the next attempt goes. */
  readonly nextHost: string
}

export interface CertificatesEvent {
  /** Serial numbers now known by download. */
  readonly serials: readonly string[]
  readonly error: WechatPayError | undefined
}

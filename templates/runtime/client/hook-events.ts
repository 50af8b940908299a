import type { Protocol } from '../descriptors.js'
import type { Outcome, WechatPayError } from '../errors/wechatpay-error.js'
import type { UndecryptedField } from '../v3/undecrypted.js'

/** What all events of one call have in common. */
export interface CallEvent {
  /** Ties the events of one call together: a random UUID, which says nothing of the call. */
  readonly callId: string
  /** Id of the operation: `v3/pay/transactions/jsapi#post`. */
  readonly operation: string
  readonly protocol: Protocol
  readonly method: string
  /**
   * Path of the page with its placeholders and the prefix of its host: `/v3/pay/transactions/id/{transaction_id}`,
   * `/hk/v3/statements`. For an endpoint without a page, the path as you wrote it. Files from an address have `{id}` in
   * place of every part that may be one.
   */
  readonly route: string
}

/** A call begins; its facts are undefined where it was refused before they could be read. */
export type StartEvent = Pick<CallEvent, 'callId'> & {
  readonly [Name in Exclude<keyof CallEvent, 'callId'>]: CallEvent[Name] | undefined
}

/** One attempt of a call. */
export interface RequestEvent extends CallEvent {
  /** Scheme, host and port. */
  readonly host: string
  /** 1 for the first. */
  readonly attempt: number
}

/** The head of an answer. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number
  readonly requestId: string | undefined
  /** From the start of the attempt. */
  readonly milliseconds: number
}

/** An attempt that failed, and the next one. */
export interface RetryEvent extends RequestEvent {
  readonly error: WechatPayError
  /** Milliseconds until the next attempt. */
  readonly delay: number
  /** Where the next attempt goes. */
  readonly nextHost: string
}

/** Calls leave `host` for `nextHost`. */
export interface FailoverEvent extends RequestEvent {
  readonly nextHost: string
  /** Why `host` counts as down; undefined where calls return to the first host, which answers again. */
  readonly error: WechatPayError | undefined
}

/** The end of a call: its promise is about to settle. */
export interface EndEvent extends StartEvent {
  readonly result: 'ok' | 'error'
  /**
   * `accepted`: the service did what was asked, or with status 202 began to. For a failure, that of the error: `not-sent`,
   * `rejected`, `unknown`.
   */
  readonly outcome: 'accepted' | Outcome
  /** HTTP status of the last answer. */
  readonly status: number | undefined
  /** Code of the error. */
  readonly code: string | undefined
  readonly error: WechatPayError | undefined
  /** Of the whole call: preparation, all attempts, and the waits between them. */
  readonly milliseconds: number
  /** Attempts that were begun; 0 where the call was refused before. */
  readonly attempts: number
  readonly requestId: string | undefined
  /** Scheme, host and port of the last attempt. */
  readonly host: string | undefined
  /** Whether the answer is a file, whose end `onStreamEnd` tells. */
  readonly streams: boolean
}

/** The end of the bytes of a file. */
export interface StreamEndEvent extends RequestEvent {
  /** `left`: the reader stopped before the end. */
  readonly result: 'ok' | 'error' | 'left'
  readonly status: number
  readonly requestId: string | undefined
  /** Code of the error. */
  readonly code: string | undefined
  readonly error: WechatPayError | undefined
  /** Bytes that arrived, as they were sent: compressed bills count compressed. */
  readonly bytes: number
  /** From the head of the answer, the reader's own time included. */
  readonly milliseconds: number
}

/** A certificate and the end of its validity. */
export interface CertificateFact {
  /**
   * `platform`: WeChat Pay's; `merchant`, `brand`: the API certificate that `certificate` or `brand.certificate` gives;
   * `client`: that of `v2.clientCertificate`, where it is PEM.
   */
  readonly kind: 'platform' | 'merchant' | 'brand' | 'client'
  readonly serial: string
  /** Milliseconds since 1970. Public keys do not expire. */
  readonly expires: number
}

/** What is known of certificates. */
export interface CertificatesEvent {
  /** `configuration`: a client with certificates was made; `download`: platform certificates were asked for. */
  readonly source: 'configuration' | 'download'
  /** Serial numbers now known by download. */
  readonly serials: readonly string[]
  /** All certificates of the client: those of its configuration, and those now known by download. */
  readonly certificates: readonly CertificateFact[]
  readonly error: WechatPayError | undefined
}

/** Encrypted fields that stay as they arrived. */
export interface UndecryptedEvent extends CallEvent {
  readonly requestId: string | undefined
  /** Their places and reasons; no values. */
  readonly fields: readonly UndecryptedField[]
}

/** A notice was opened, or refused. */
export interface NoticeEvent {
  /**
   * Id of the webhook: `v3/TRANSACTION.SUCCESS`. Undefined where the notice was refused before its kind was known, or
   * where no descriptor is for it.
   */
  readonly webhook: string | undefined
  /** Type of the event, as a genuine notice names it; undefined where it names none, and before it is verified. */
  readonly eventType: string | undefined
  readonly protocol: Protocol
  readonly result: 'ok' | 'error'
  /** Code of the error. */
  readonly code: string | undefined
  /** The error, without the notice that an `UnknownEventError` holds. */
  readonly error: WechatPayError | undefined
  /** From the call of `parseWebhook`, the arrival of the body included. Your own handler comes after it. */
  readonly milliseconds: number
  /** The `Request-ID` header of a genuine notice. */
  readonly requestId: string | undefined
  /** Fields of an opened notice that could not be decrypted; their places and reasons. */
  readonly undecrypted: readonly UndecryptedField[]
}

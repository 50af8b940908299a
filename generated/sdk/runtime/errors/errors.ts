import { type ErrorFacts, type Outcome, WechatPayError } from './wechatpay-error.js'

/** What an error may say besides its code, its message and its advice. */
export type MoreFacts = Partial<
  Pick<ErrorFacts, 'cause' | 'operation' | 'field' | 'status' | 'requestId'> & { readonly outcome: Outcome }
>

/** An error of one class, whose `outcome` is the same wherever it is thrown, unless `more` says otherwise. */
abstract class CodedError<Code extends string> extends WechatPayError {
  static readonly outcome: Outcome = 'unknown'

  declare readonly code: Code

  constructor(code: Code, message: string, advice: string, more: MoreFacts = {}) {
    super({ outcome: new.target.outcome, ...more, code, message, advice })
  }
}

/** Kinds of mistakes in a client's configuration. */
export type ConfigurationErrorCode =
  | 'MISSING_SETTING'
  | 'INVALID_SETTING'
  | 'INVALID_KEY'
  | 'KEY_MISMATCH'
  | 'OWN_SERIAL'
  | 'SERIAL_MISMATCH'
  | 'CERTIFICATE_EXPIRED'
  | 'MISSING_V2_SETTING'
  | 'MISSING_BRAND_SETTING'
  | 'MISSING_CLIENT_CERTIFICATE'
  | 'MISSING_APIV3_KEY'
  | 'MISSING_HANDLER'
  | 'NOT_A_CLIENT'
  | 'CLOSED'
  | 'OTHER_VERSION'
  | 'UNSUPPORTED_RUNTIME'

/** The configuration is wrong or lacks what the call needs. `createClient` throws it wherever it can. */
export class ConfigurationError extends CodedError<ConfigurationErrorCode> {
  static override readonly className: string = 'ConfigurationError'
  static override readonly outcome: Outcome = 'not-sent'
}

/** Kinds of failures between here and the service. */
export type ConnectionErrorCode =
  | 'CONNECTION_FAILED'
  | 'CONNECTION_LOST'
  | 'TLS_FAILED'
  | 'TIMEOUT'
  | 'ABORTED'

/** No complete answer came: no connection, a connection that broke, a timeout, or the caller's own signal. */
export class ConnectionError extends CodedError<ConnectionErrorCode> {
  static override readonly className: string = 'ConnectionError'

  constructor(
    code: ConnectionErrorCode,
    message: string,
    advice: string,
    outcome: Outcome,
    more: Omit<MoreFacts, 'outcome'> = {},
  ) {
    super(code, message, advice, { ...more, outcome })
  }
}

/** Why a ciphertext could not be opened. */
export type DecryptionErrorCode =
  | 'CIPHERTEXT_INVALID'
  | 'TAG_MISMATCH'
  | 'PLAINTEXT_INVALID'
  | 'ALGORITHM_UNKNOWN'

/** A ciphertext that arrived cannot be opened; `field` says where it stands. */
export class DecryptionError extends CodedError<DecryptionErrorCode> {
  static override readonly className: string = 'DecryptionError'
}

/** Why a downloaded file cannot be used. */
export type DownloadErrorCode =
  | 'HASH_MISMATCH'
  | 'HASH_UNKNOWN'
  | 'FILE_TRUNCATED'
  | 'FILE_TOO_LARGE'
  | 'FILE_UNREADABLE'
  | 'BILL_UNREADABLE'
  | 'STREAM_USED'

/** A file that was downloaded is damaged, too large, or not what was announced. Downloads change nothing: repeat them. */
export class DownloadError extends CodedError<DownloadErrorCode> {
  static override readonly className: string = 'DownloadError'
  static override readonly outcome: Outcome = 'rejected'
}

/** Kinds of mistakes in a request, found before it is sent. */
export type RequestErrorCode =
  | 'UNKNOWN_OPERATION'
  | 'UNKNOWN_GROUP'
  | 'MISSING_PATH_PARAMETER'
  | 'INVALID_PARAMETER'
  | 'INVALID_FIELD'
  | 'MISSING_BODY'
  | 'UNEXPECTED_BODY'
  | 'UNSAFE_INTEGER'
  | 'FRACTION'
  | 'LONE_SURROGATE'
  | 'OUTSIDE_BMP'
  | 'TOO_LONG_TO_ENCRYPT'
  | 'INVALID_FILE'
  | 'FORBIDDEN_HEADER'
  | 'NOT_PAGED'
  | 'CHECK_FAILED'

/** A field of a request that does not fit the tables of its page. */
export interface FieldProblem {
  /** Its place, as in the `field` of errors: `/json/amount/total`. */
  readonly field: string
  /** What is wrong, without the value: `must be an integer`. */
  readonly issue: string
}

/** The request cannot be sent as it is; `field` says where. Nothing was sent. */
export class RequestError extends CodedError<RequestErrorCode> {
  static override readonly className: string = 'RequestError'
  static override readonly outcome: Outcome = 'not-sent'

  /** `CHECK_FAILED`: every field that does not fit. */
  declare readonly problems?: readonly FieldProblem[]

  constructor(
    code: RequestErrorCode,
    message: string,
    advice: string,
    more: MoreFacts & { readonly problems?: readonly FieldProblem[] } = {},
  ) {
    super(code, message, advice, more)
    if (more.problems !== undefined) Object.assign(this, { problems: more.problems })
  }

  override toJSON(): object {
    const { problems } = this
    return problems === undefined ? super.toJSON() : { ...super.toJSON(), problems }
  }
}

/** A part of a request that cannot be sent. The message is its place, `field`, and `what`. */
export function invalidPart(
  code: RequestErrorCode,
  field: string,
  what: string,
  advice: string,
  more: MoreFacts = {},
): RequestError {
  return new RequestError(code, `${field} ${what}.`, advice, { field, ...more })
}

/** Data that cannot be sent (`INVALID_FIELD`); '' is the place of the whole request. */
export function invalidField(path: string, what: string, advice: string, cause?: Error): RequestError {
  const more = { field: path || undefined, cause }
  return invalidPart('INVALID_FIELD', path || 'The request', what, advice, more)
}

/** An integer that a number cannot hold. */
export function unsafeInteger(path: string, advice: string): RequestError {
  const what = 'is an integer beyond 2^53, which a number cannot represent exactly'
  return invalidPart('UNSAFE_INTEGER', path, what, advice)
}

/** Why an answer that arrived cannot be used. */
export type ResponseErrorCode =
  | 'BODY_UNREADABLE'
  | 'BODY_TOO_LARGE'
  | 'BODY_UNEXPECTED'
  | 'UNSAFE_INTEGER'
  | 'REDIRECTED'
  | 'STATUS_UNEXPECTED'
  | 'XML_REFUSED'
  | 'PAGE_UNREADABLE'
  | 'PAGES_STUCK'

/** The answer does not fit the operation. */
export class ResponseError extends CodedError<ResponseErrorCode> {
  static override readonly className: string = 'ResponseError'
}

/** Why a response or a notice cannot be trusted. */
export type VerificationErrorCode =
  | 'SIGNATURE_MISSING'
  | 'SIGNATURE_HEADER_DUPLICATE'
  | 'SIGNATURE_INVALID'
  | 'SIGNATURE_PROBE'
  | 'SERIAL_UNKNOWN'
  | 'TIMESTAMP_INVALID'
  | 'CLOCK_OFFSET'
  | 'SIGNATURE_REPLAYED'

/**
 * What arrived is not proven to come from WeChat Pay.
 *
 * The service acted before it sent a response that fails verification: the outcome is unknown. `SIGNATURE_PROBE` is
 * deliberate: the service tests whether you verify. Refuse it like any other.
 */
export class VerificationError extends CodedError<VerificationErrorCode> {
  static override readonly className: string = 'VerificationError'
}

/** Why a notice cannot be handled, although it may be genuine. */
export type WebhookErrorCode =
  | 'REQUEST_INVALID'
  | 'BODY_ALREADY_PARSED'
  | 'BODY_UNREADABLE'
  | 'BODY_TOO_LARGE'
  | 'BODY_TOO_SLOW'
  | 'UNSAFE_INTEGER'
  | 'EVENT_TYPE_UNKNOWN'
  | 'REPLY_INVALID'

/** A notice is malformed, or none of the given descriptors knows its type. */
export class WebhookError extends CodedError<WebhookErrorCode> {
  static override readonly className: string = 'WebhookError'
}

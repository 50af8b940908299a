export { ApiError, type ApiErrorFacts, isApiError } from './api-error.js'
export {
  ConfigurationError,
  type ConfigurationErrorCode,
  ConnectionError,
  type ConnectionErrorCode,
  DecryptionError,
  type DecryptionErrorCode,
  DownloadError,
  type DownloadErrorCode,
  RequestError,
  type RequestErrorCode,
  ResponseError,
  type ResponseErrorCode,
  VerificationError,
  type VerificationErrorCode,
  WebhookError,
  type WebhookErrorCode,
} from './errors.js'
export {
  SignatureRejectedError,
  type SignedDifference,
} from './signature-rejected-error.js'
export { type ErrorFacts, isWechatPayError, type Outcome, WechatPayError } from './wechatpay-error.js'

export { ApiError, type ApiErrorFacts, isApiError } from './api-error.js'
export { ConfigurationError, type ConfigurationErrorCode } from './configuration-error.js'
export { ConnectionError, type ConnectionErrorCode } from './connection-error.js'
export { DecryptionError, type DecryptionErrorCode } from './decryption-error.js'
export { DownloadError, type DownloadErrorCode } from './download-error.js'
export { RequestError, type RequestErrorCode } from './request-error.js'
export { ResponseError, type ResponseErrorCode } from './response-error.js'
export {
  SignatureRejectedError,
  type SignedDifference,
} from './signature-rejected-error.js'
export { VerificationError, type VerificationErrorCode } from './verification-error.js'
export { WebhookError, type WebhookErrorCode } from './webhook-error.js'
export { type ErrorFacts, isWechatPayError, type Outcome, WechatPayError } from './wechatpay-error.js'

/** The client without the chains of the pages: for programs that are bundled, and for fast type checks. */
export type { V2PayErrorCode, V3ErrorCode } from './error-codes.js'
export * from './runtime/index.js'

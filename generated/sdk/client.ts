/** The client without the chains of the pages: for programs that are bundled, and for fast type checks. */
export type { BrandErrorCode, V2ErrorCode, V2MmpaymkttransfersErrorCode, V3ErrorCode } from './error-codes.js'
export * from './runtime/index.js'

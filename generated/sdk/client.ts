/** 不含页面链式调用的客户端，适合需要打包的程序，类型检查也更快。 */
export type { BrandErrorCode, V2ErrorCode, V2MmpaymkttransfersErrorCode, V3ErrorCode } from './error-codes.js'
export * from './runtime/index.js'

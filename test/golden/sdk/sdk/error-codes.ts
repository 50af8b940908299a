/** Generated from errors/v2/pay.md, errors/v3.md. Changes are lost: edit the pages. */

/**
 * 公共错误
 *
 * 每个接口
 *
 * - `SYSTEMERROR`: 结果未知
 */
export type V2PayErrorCode = 'SYSTEMERROR' | (string & {})

/**
 * 公共错误
 *
 * 每个接口
 *
 * - `SIGN_ERROR` (401): 签名不符
 * - `UNAVAILABLE` (502)
 * - `UNAVAILABLE` (503)
 */
export type V3ErrorCode = 'SIGN_ERROR' | 'UNAVAILABLE' | (string & {})

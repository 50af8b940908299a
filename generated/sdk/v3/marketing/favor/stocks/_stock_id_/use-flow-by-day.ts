/** 由openapi/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 获取核销明细下载链接：请求 */
export interface GetRequest {
  /** 批次号 */
  stock_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 账单日期，格式为`yyyy-MM-dd` */
  bill_date: string
}

/** 获取核销明细下载链接：应答 */
export interface GetResponse {
  /** 下载链接 */
  url: string
  /** 账单文件摘要 */
  stock_useflow_hash: string
  /** 账单记录总条数 */
  stock_useflow_count: string
}

/**
 * 获取核销明细下载链接：错误码
 *
 * - `MCH_NOT_EXISTS` (400): 商户号不合法，核对建券或可用商户号
 * - `INVALID_REQUEST` (400): 批次或券的状态、参数不合规则，依 message 改
 * - `REQUEST_BLOCKED` (403): 对该批次没有权限，核对创建方商户号与授权
 * - `RESOURCE_NOT_EXISTS` (404): 代金券批次或券不存在，核对批次号与券号
 * - `FREQUENCY_LIMIT_EXCEED` (429): 超出接口频率，放慢调用后再试
 */
export type GetErrorCode =
  | 'MCH_NOT_EXISTS'
  | 'INVALID_REQUEST'
  | 'REQUEST_BLOCKED'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMIT_EXCEED'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day',
  pathParameters: ['stock_id'],
  queryParameters: ['bill_date'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 获取核销明细下载链接
 *
 * 按天取得批次核销明细的下载链接。下载时的应答没有签名，不要验签，改用应答里的摘要核对文件。
 *
 * 需要先向微信支付申请权限，才能调用。
 *
 * 明细的列会随业务增加，解析时按列名取值，不要依赖列的个数。
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   stock_id: '1288000000000731',
 *   query: { bill_date: '2026-08-01' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'stock_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'bill_date', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.marketing.favor.stocks._stock_id_.useFlowByDay`。 */
export interface PageMethods {
  /**
   * 获取核销明细下载链接
   *
   * 按天取得批次核销明细的下载链接。下载时的应答没有签名，不要验签，改用应答里的摘要核对文件。
   *
   * 需要先向微信支付申请权限，才能调用。
   *
   * 明细的列会随业务增加，解析时按列名取值，不要依赖列的个数。
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.favor.stocks._stock_id_.useFlowByDay.get({
   *   stock_id: '1288000000000731',
   *   query: { bill_date: '2026-08-01' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

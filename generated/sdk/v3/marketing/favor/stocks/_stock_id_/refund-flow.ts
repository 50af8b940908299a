/** 由openapi/v3/marketing/favor/stocks/{stock_id}/refund-flow.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 下载批次退款明细：请求 */
export interface GetRequest {
  /** 批次号 */
  stock_id: string
}

/** 下载批次退款明细：应答 */
export interface GetResponse {
  /** 下载链接 */
  url: string
  /** 安全校验码 */
  hash_value: string
  /** 哈希算法类型 */
  hash_type: string
}

/**
 * 下载批次退款明细：错误码
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
  id: 'v3/marketing/favor/stocks/{stock_id}/refund-flow#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/favor/stocks/{stock_id}/refund-flow',
  pathParameters: ['stock_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 下载批次退款明细
 *
 * 取得批次退款明细文件的下载链接和校验值，与核销明细一起用来对账。链接很快失效，取到后请立即下载。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463523)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012463548)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { stock_id: '1288000000000731' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'stock_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.marketing.favor.stocks._stock_id_.refundFlow`。 */
export interface PageMethods {
  /**
   * 下载批次退款明细
   *
   * 取得批次退款明细文件的下载链接和校验值，与核销明细一起用来对账。链接很快失效，取到后请立即下载。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463523)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012463548)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.favor.stocks._stock_id_.refundFlow.get({
   *   stock_id: '1288000000000731',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

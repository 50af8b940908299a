/** Generated from openapi/v3/marketing/favor/stocks/{stock_id}/refund-flow.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import { call } from '../../../../../runtime/client/call.js'

/** 下载批次退款明细: request */
export interface GetRequest {
  /** 批次号 */
  stock_id: string
}

/** 下载批次退款明细: response */
export interface GetResponse {
  /** 下载链接 */
  url: string
  /** 安全校验码 */
  hash_value: string
  /** 哈希算法类型 */
  hash_type: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
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
 * @example
 * ```ts
 * const answer = await get(client, { stock_id: '1288000000000731' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

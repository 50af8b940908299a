/** Generated from openapi/v3/marketing/favor/stocks/{stock_id}/items.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询代金券可用单品: request */
export interface GetRequest {
  /** 批次号 */
  stock_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 分页页码，从0开始 */
  offset: number
  /** 分页大小 */
  limit: string
}

/** 查询代金券可用单品: response */
export interface GetResponse {
  /** 可用单品编码总数 */
  total_count: number
  /** 可用单品编码 */
  data?: string[]
  /** 分页页码，从0开始 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 批次号 */
  stock_id: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/marketing/favor/stocks/{stock_id}/items#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/favor/stocks/{stock_id}/items',
  pathParameters: ['stock_id'],
  queryParameters: ['stock_creator_mchid', 'offset', 'limit'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询代金券可用单品
 *
 * 分页列出批次可用的商品编码，在展示优惠前判断购物车里的商品能不能用券。只有单品券才有内容。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463442)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463475)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   stock_id: '1288000000000731',
 *   query: { stock_creator_mchid: '1900012345', offset: 0, limit: '20' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Generated from openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../runtime/client/call.js'

/** 查询商品券批次关联门店: request */
export interface GetRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 分页大小 */
  page_size?: number
  /** 分页Token */
  page_token?: string
  /** 品牌ID */
  brand_id: string
}

/** 查询商品券批次关联门店: response */
export interface GetResponse {
  /** 总个数 */
  total_count: number
  /** 下一页Token */
  next_page_token?: string
  /** 门店列表 */
  store_list?: GetResponseStoreList[]
}

/** 查询商品券批次关联门店: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetResponseStoreList {
  /** 门店ID */
  store_id: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores',
  pathParameters: ['product_coupon_id', 'stock_id'],
  queryParameters: ['page_size', 'page_token', 'brand_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询商品券批次关联门店
 *
 * 分页列出一个批次当前挂着哪些门店，关联或取消之后用来核对。只对门店范围是`SPECIFIC`的批次有意义，下一页靠`next_page_token`。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781546)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434665)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   product_coupon_id: '1000000137',
 *   stock_id: '1288000000000731',
 *   query: { page_size: 20, page_token: 'MTIzMTAwMDEzNw', brand_id: '120344' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'product_coupon_id', required: true, schema: { kind: 'string' } },
    { name: 'stock_id', required: true, schema: { kind: 'string' } },
  ],
  query: [
    { name: 'page_size', schema: { kind: 'integer' } },
    { name: 'page_token', schema: { kind: 'string' } },
    { name: 'brand_id', required: true, schema: { kind: 'string' } },
  ],
}))

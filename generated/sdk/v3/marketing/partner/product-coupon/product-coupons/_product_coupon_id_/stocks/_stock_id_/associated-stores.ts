/** 由openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  CallOptions,
  Caller,
  OperationDescriptor,
  PagedPromise,
} from '../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../runtime/client/call.js'

/** 查询商品券批次关联门店：请求 */
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
  page_size?: number | undefined
  /** 分页Token */
  page_token?: string | undefined
  /** 品牌ID */
  brand_id: string
}

/** 查询商品券批次关联门店：应答 */
export interface GetResponse {
  /** 总个数 */
  total_count: number
  /** 下一页Token */
  next_page_token?: string
  /** 门店列表 */
  store_list?: GetResponseStoreList[]
}

/** 查询商品券批次关联门店：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseStoreList {
  /** 门店ID */
  store_id: string
}

/** 下方接口的描述，供客户端使用。 */
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
  paging: {
    form: 'token',
    position: '/query/page_token',
    items: 'store_list',
    total: 'total_count',
    next: '/next_page_token',
  },
})

/**
 * 查询商品券批次关联门店
 *
 * 分页列出一个批次当前挂着哪些门店，关联或取消之后用来核对。只对门店范围是`SPECIFIC`的批次有意义，下一页靠`next_page_token`。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`store_list`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781546)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016434665)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   product_coupon_id: '1000000137',
 *   stock_id: '1288000000000731',
 *   query: { page_size: 20, page_token: 'MTIzMTAwMDEzNw', brand_id: '120344' },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'store_list'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associatedStores`。 */
export interface PageMethods {
  /**
   * 查询商品券批次关联门店
   *
   * 分页列出一个批次当前挂着哪些门店，关联或取消之后用来核对。只对门店范围是`SPECIFIC`的批次有意义，下一页靠`next_page_token`。
   *
   * 分页返回：`paginate(client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associatedStores.get, request)`逐个取得`store_list`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781546)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016434665)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associatedStores.get({
   *   product_coupon_id: '1000000137',
   *   stock_id: '1288000000000731',
   *   query: { page_size: 20, page_token: 'MTIzMTAwMDEzNw', brand_id: '120344' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'store_list'>
}

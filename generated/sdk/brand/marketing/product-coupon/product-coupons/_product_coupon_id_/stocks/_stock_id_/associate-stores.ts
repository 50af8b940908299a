/** 由openapi/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { BrandErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 批次关联门店（品牌）：请求 */
export interface PostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 门店列表 */
  store_list: readonly PostRequestJsonStoreList[]
}

/** 批次关联门店（品牌）：应答 */
export interface PostResponse {
  /** 去重后门店总数 */
  total_count?: number
  /** 关联成功的门店列表 */
  success_store_list?: PostResponseSuccessStoreList[]
  /** 关联失败的门店列表 */
  failed_store_list?: PostResponseFailedStoreList[]
}

/** 批次关联门店（品牌）：错误码 */
export type PostErrorCode = BrandErrorCode

export interface PostRequestJsonStoreList {
  /** 门店ID */
  store_id: string
}

export interface PostResponseSuccessStoreList {
  /** 门店ID */
  store_id?: string
}

export interface PostResponseFailedStoreList {
  /** 门店ID */
  store_id?: string
  /** 失败错误码 */
  code?: string
  /** 失败错误信息 */
  message?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores#post',
  protocol: 'brand',
  method: 'POST',
  path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores',
  pathParameters: ['product_coupon_id', 'stock_id'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 批次关联门店（品牌）
 *
 * 把门店加进批次的可用范围，供`store_scope`为`SPECIFIC`的批次使用。逐店返回结果，失败的带着错误码与原因。
 *
 * 请求成功不等于每家门店都关联成功，要看`failed_store_list`。
 * @see [官方示例代码](https://github.com/wechatpay-apiv3/wechatpay-skills)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   product_coupon_id: '1000000137',
 *   stock_id: '1000000137001',
 *   json: { store_list: [{ store_id: '100000001' }] },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [
    { name: 'product_coupon_id', required: true, schema: { kind: 'string' } },
    { name: 'stock_id', required: true, schema: { kind: 'string' } },
  ],
  body: {
    kind: 'object',
    properties: [
      {
        name: 'store_list',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [{ name: 'store_id', required: true, schema: { kind: 'string' } }],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associateStores`。 */
export interface PageMethods {
  /**
   * 批次关联门店（品牌）
   *
   * 把门店加进批次的可用范围，供`store_scope`为`SPECIFIC`的批次使用。逐店返回结果，失败的带着错误码与原因。
   *
   * 请求成功不等于每家门店都关联成功，要看`failed_store_list`。
   * @see [官方示例代码](https://github.com/wechatpay-apiv3/wechatpay-skills)
   * @example
   * ```ts
   * const answer = await client.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associateStores.post({
   *   product_coupon_id: '1000000137',
   *   stock_id: '1000000137001',
   *   json: { store_list: [{ store_id: '100000001' }] },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

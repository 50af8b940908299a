/** 由openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../runtime/client/call.js'

/** 批次组批量取消关联门店：请求 */
export interface PostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌ID */
  brand_id: string
  /** 门店列表 */
  store_list: readonly PostRequestJsonStoreList[]
}

/** 批次组批量取消关联门店：应答 */
export interface PostResponse {
  /** 去重后门店总数 */
  total_count: number
  /** 取消关联成功的门店列表 */
  success_store_list?: PostResponseSuccessStoreList[]
  /** 取消关联失败的门店列表 */
  failed_store_list?: PostResponseFailedStoreList[]
}

/** 批次组批量取消关联门店：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonStoreList {
  /** 门店ID */
  store_id: string
}

export interface PostResponseSuccessStoreList {
  /** 门店ID */
  store_id: string
}

export interface PostResponseFailedStoreList {
  /** 门店ID */
  store_id: string
  /** 失败错误码 */
  code: string
  /** 失败错误信息 */
  message: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores',
  pathParameters: ['product_coupon_id', 'stock_bundle_id'],
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
 * 批次组批量取消关联门店
 *
 * 门店关停或不再参加时，从组内所有批次里一起摘掉。`total_count`是去重后的门店数，拿它与成功列表的条数对一对。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016280629)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   product_coupon_id: '1000000137',
 *   stock_bundle_id: '1000000000137',
 *   json: { brand_id: '120344', store_list: [{ store_id: '51908' }] },
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
    { name: 'stock_bundle_id', required: true, schema: { kind: 'string' } },
  ],
  body: {
    kind: 'object',
    properties: [
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
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

/** 客户端上的页面：`client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.disassociateStores`。 */
export interface PageMethods {
  /**
   * 批次组批量取消关联门店
   *
   * 门店关停或不再参加时，从组内所有批次里一起摘掉。`total_count`是去重后的门店数，拿它与成功列表的条数对一对。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016280629)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.disassociateStores.post({
   *   product_coupon_id: '1000000137',
   *   stock_bundle_id: '1000000000137',
   *   json: { brand_id: '120344', store_list: [{ store_id: '51908' }] },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

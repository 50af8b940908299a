/** 由openapi/v3/brand-basic/partner/brands/{brand_id}/product-authorities.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询品牌已授权的产品权限：请求 */
export interface GetRequest {
  /** 品牌ID */
  brand_id: string
}

/** 查询品牌已授权的产品权限：应答 */
export interface GetResponse {
  /** 品牌ID */
  brand_id: string
  /** 授权类型 */
  authorization_type: 'AUTHORIZATION_TYPE_HOSTING' | 'AUTHORIZATION_TYPE_PARTLY' | (string & {})
  /** 授权产品权限 */
  authorization_product?: (
    | 'BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD'
    | 'BRAND_PRODUCT_AUTHORITY_CARD_LINK'
    | 'BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON'
    | 'BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON'
    | 'BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT'
    | 'BRAND_PRODUCT_AUTHORITY_BRAND_STORE'
    | 'BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE'
    | 'BRAND_PRODUCT_AUTHORITY_APPID_MANAGE'
    | 'BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE'
    | 'BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE'
    | (string & {})
  )[]
  /** 更新时间 */
  update_time: string
}

/** 查询品牌已授权的产品权限：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/brand-basic/partner/brands/{brand_id}/product-authorities#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/brand-basic/partner/brands/{brand_id}/product-authorities',
  pathParameters: ['brand_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询品牌已授权的产品权限
 *
 * 服务商替品牌配置名片、营销之前，查品牌给了哪些权限。`authorization_type`分托管与部分授权，具体产品列在`authorization_product`，只含生效中的。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017410365)
 * @example
 * ```ts
 * const answer = await get(client, { brand_id: '120344' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.brandBasic.partner.brands._brand_id_.productAuthorities`。 */
export interface PageMethods {
  /**
   * 查询品牌已授权的产品权限
   *
   * 服务商替品牌配置名片、营销之前，查品牌给了哪些权限。`authorization_type`分托管与部分授权，具体产品列在`authorization_product`，只含生效中的。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017410365)
   * @example
   * ```ts
   * const answer = await client.v3.brandBasic.partner.brands._brand_id_.productAuthorities.get({
   *   brand_id: '120344',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

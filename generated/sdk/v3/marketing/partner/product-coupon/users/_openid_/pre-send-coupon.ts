/** 由openapi/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 向用户预发放商品券：请求 */
export interface PostRequest {
  /** 用户OpenID */
  openid: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 用户商品券Code */
  coupon_code?: string | undefined
  /** 公众账号AppID */
  appid: string
  /** 发券请求单号 */
  send_request_no: string
  /** 自定义附加信息 */
  attach?: string | undefined
}

/** 向用户预发放商品券：应答 */
export interface PostResponse {
  /** 预发券token */
  token: string
}

/** 向用户预发放商品券：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon',
  pathParameters: ['openid'],
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
 * 向用户预发放商品券
 *
 * 在领券组件里发单个批次的券，后台先取预发券`token`给前端。真正发出是在用户领取时，仍受批次的各项限额约束；`attach`可带上自己的标记。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016434365)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: {
 *     brand_id: '120344',
 *     product_coupon_id: '1000000137',
 *     stock_id: '1288000000000731',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     send_request_no: 'SEND20260801000137',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      { name: 'product_coupon_id', required: true, schema: { kind: 'string' } },
      { name: 'stock_id', required: true, schema: { kind: 'string' } },
      { name: 'coupon_code', schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'send_request_no', required: true, schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.partner.productCoupon.users._openid_.preSendCoupon`。 */
export interface PageMethods {
  /**
   * 向用户预发放商品券
   *
   * 在领券组件里发单个批次的券，后台先取预发券`token`给前端。真正发出是在用户领取时，仍受批次的各项限额约束；`attach`可带上自己的标记。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016434365)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.productCoupon.users._openid_.preSendCoupon.post({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: {
   *     brand_id: '120344',
   *     product_coupon_id: '1000000137',
   *     stock_id: '1288000000000731',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     send_request_no: 'SEND20260801000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** Generated from openapi/v3/marketing/busifavor/product-coupons/send.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import { call } from '../../../../runtime/client/call.js'

/** 向用户发放商品券: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 用户标识 */
  openid: string
  /** 公众账号ID */
  appid: string
  /** 批次号 */
  stock_id: string
  /** 发券凭证 */
  out_request_no: string
  /** 券code */
  coupon_code?: string
  /**
   * 券类型
   * `NORMAL` | `MEMBER` 枚举值之一
   */
  coupon_type: 'NORMAL' | 'MEMBER'
  /** 会员卡ID */
  member_card_id?: string
}

/** 向用户发放商品券: response */
export interface PostResponse {
  /** 批次号 */
  stock_id: string
  /** 券code */
  coupon_code: string
  /** 发券凭证 */
  out_request_no: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/marketing/busifavor/product-coupons/send#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/busifavor/product-coupons/send',
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
 * 向用户发放商品券
 *
 * 给指定用户发一张带商品信息的商家券；批次没有关联商品时请改用普通发券接口。券code可以指定，也可以不传而由系统分配。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015594964)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015595255)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717364)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717371)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     stock_id: '1288000000000731',
 *     out_request_no: 'RQ202608010001',
 *     coupon_type: 'NORMAL',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

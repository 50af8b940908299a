/** Generated from openapi/v3/marketing/busifavor/coupons/return.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import { call } from '../../../../runtime/client/call.js'

/** 申请退券: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 券code */
  coupon_code: string
  /** 批次号 */
  stock_id: string
  /** 退券请求单据号 */
  return_request_no: string
}

/** 申请退券: response */
export interface PostResponse {
  /** 微信退券成功的时间 */
  wechatpay_return_time: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/marketing/busifavor/coupons/return#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/busifavor/coupons/return',
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
 * 申请退券
 *
 * 订单退款后，把已核销的券退还给用户。重试时沿用同一个退券请求单据号，以免重复处理。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465845)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465865)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716876)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717496)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     coupon_code: 'MJ20260801A0007',
 *     stock_id: '1288000000000731',
 *     return_request_no: 'TQ202608020005',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

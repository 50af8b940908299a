/** Generated from openapi/v3/marketing/busifavor/coupons/use.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import { call } from '../../../../runtime/client/call.js'

/** 核销用户券: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 券code */
  coupon_code: string
  /** 批次号 */
  stock_id?: string
  /** 公众账号ID */
  appid: string
  /** 请求核销时间 */
  use_time: string
  /** 核销请求单据号 */
  use_request_no: string
  /** 用户标识 */
  openid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 下单商户号 */
  mch_id?: string
  /** 微信支付订单号 */
  transaction_id?: string
}

/** 核销用户券: response */
export interface PostResponse {
  /** 批次号 */
  stock_id: string
  /** 用户标识 */
  openid: string
  /** 系统核销券成功的时间 */
  wechatpay_use_time: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/marketing/busifavor/coupons/use#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/busifavor/coupons/use',
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
 * 核销用户券
 *
 * 顾客付款并达到用券条件后，在商户系统里核销这张券。核销结果以应答为准；超时后用同一个核销请求单据号重试。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465292)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465359)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715894)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717390)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     coupon_code: 'MJ20260801A0007',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     use_time: '2026-08-01T12:30:00+08:00',
 *     use_request_no: 'HX202608010009',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Generated from openapi/v3/marketing/busifavor/coupons/deactivate.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import { call } from '../../../../runtime/client/call.js'

/** 使券失效: request */
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
  /** 失效请求单据号 */
  deactivate_request_no: string
  /** 失效原因 */
  deactivate_reason?: string
}

/** 使券失效: response */
export interface PostResponse {
  /** 券成功失效的时间 */
  wechatpay_deactivate_time: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/marketing/busifavor/coupons/deactivate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/busifavor/coupons/deactivate',
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
 * 使券失效
 *
 * 把用户手里尚可使用的一张券作废。作废不可撤销，调用前请确认券code无误。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465890)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465924)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716887)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717499)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     coupon_code: 'MJ20260801A0007',
 *     stock_id: '1288000000000731',
 *     deactivate_request_no: 'SX202608010003',
 *     deactivate_reason: '活动提前结束',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

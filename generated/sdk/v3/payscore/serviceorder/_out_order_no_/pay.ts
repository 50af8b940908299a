/** Generated from openapi/v3/payscore/serviceorder/{out_order_no}/pay.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import { call } from '../../../../runtime/client/call.js'

/** 请求支付分催收: request */
export interface PostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 应用ID */
  appid: string
  /** 服务ID */
  service_id: string
}

/** 请求支付分催收: response */
export interface PostResponse {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 服务ID */
  service_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 微信支付服务订单号 */
  order_id: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/payscore/serviceorder/{out_order_no}/pay#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/serviceorder/{out_order_no}/pay',
  pathParameters: ['out_order_no'],
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
 * 请求支付分催收
 *
 * 对完结后仍未付清的订单再发起一次收款。只有待支付的订单可以催收，金额不会改变。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   out_order_no: 'ZD202608010003',
 *   json: { appid: 'wx5a7c1e9d3b2f4860', service_id: '2002000000000000000000000000042' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

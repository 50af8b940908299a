/** Generated from openapi/v3/marketing/busifavor/coupons/{card_id}/send.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import { call } from '../../../../../runtime/client/call.js'

/** 发放消费卡: request */
export interface PostRequest {
  /** 消费卡ID */
  card_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 消费卡归属appid */
  appid: string
  /** 用户openid */
  openid: string
  /** 商户单据号 */
  out_request_no: string
  /** 请求发卡时间 */
  send_time: string
}

/** 发放消费卡: response */
export interface PostResponse {
  /** 消费卡code */
  card_code: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/marketing/busifavor/coupons/{card_id}/send#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/busifavor/coupons/{card_id}/send',
  pathParameters: ['card_id'],
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
 * 发放消费卡
 *
 * 给用户发一张消费卡，卡里附带的代金券同时到账，卡自动进入用户的卡包。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017164666)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     out_request_no: 'RQ202608010001',
 *     send_time: '2026-08-01T10:00:00+08:00',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Generated from openapi/v3/marketing/favor/stocks/{stock_id}/pause.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import { call } from '../../../../../runtime/client/call.js'

/** 暂停代金券批次: request */
export interface PostRequest {
  /** 批次号 */
  stock_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}

/** 暂停代金券批次: response */
export interface PostResponse {
  /** 暂停时间 */
  pause_time: string
  /** 批次号 */
  stock_id: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/marketing/favor/stocks/{stock_id}/pause#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/favor/stocks/{stock_id}/pause',
  pathParameters: ['stock_id'],
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
 * 暂停代金券批次
 *
 * 让批次停止发放，已发出去的券仍然可以使用。需要恢复时调用重启接口。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   stock_id: '1288000000000731',
 *   json: { stock_creator_mchid: '1900012345' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Generated from openapi/v3/marketing/favor/stocks/{stock_id}/stop.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 终止代金券批次: request */
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

/** 终止代金券批次: response */
export interface PostResponse {
  /** 终止时间 */
  stop_time: string
  /** 批次号 */
  stock_id: string
}

/** 终止代金券批次: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/favor/stocks/{stock_id}/stop#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/favor/stocks/{stock_id}/stop',
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
 * 终止代金券批次
 *
 * 提前结束一个代金券批次，之后不能再激活或重启。只是想停一阵子，请用暂停接口；结束后用查询批次详情确认状态。
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'stock_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [{ name: 'stock_creator_mchid', required: true, schema: { kind: 'string' } }],
  },
}))

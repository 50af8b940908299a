/** Generated from openapi/v3/express/users/{openid}/transform.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 用户openid转换: request */
export interface PostRequest {
  /** 用户openid */
  openid: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 目标应用的appid */
  appid: string
}

/** 用户openid转换: response */
export interface PostResponse {
  /** 转换后的openid */
  openid: string
}

/** 用户openid转换: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/express/users/{openid}/transform#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/express/users/{openid}/transform',
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
 * 用户openid转换
 *
 * 把同一位用户在别的应用下的openid，换成目标`appid`下的openid。原openid在路径，目标应用在正文。
 *
 * 目标`appid`要在请求商户名下；能互转的应用须事先列入白名单。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: { appid: 'wx5a7c1e9d3b2f4860' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
  body: { kind: 'object', properties: [{ name: 'appid', required: true, schema: { kind: 'string' } }] },
}))

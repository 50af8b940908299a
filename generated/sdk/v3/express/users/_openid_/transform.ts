/** 由openapi/v3/express/users/{openid}/transform.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 用户openid转换：请求 */
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

/** 用户openid转换：应答 */
export interface PostResponse {
  /** 转换后的openid */
  openid: string
}

/** 用户openid转换：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
  body: { kind: 'object', properties: [{ name: 'appid', required: true, schema: { kind: 'string' } }] },
}))

/** 客户端上的页面：`client.v3.express.users._openid_.transform`。 */
export interface PageMethods {
  /**
   * 用户openid转换
   *
   * 把同一位用户在别的应用下的openid，换成目标`appid`下的openid。原openid在路径，目标应用在正文。
   *
   * 目标`appid`要在请求商户名下；能互转的应用须事先列入白名单。
   * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml)
   * @example
   * ```ts
   * const answer = await client.v3.express.users._openid_.transform.post({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: { appid: 'wx5a7c1e9d3b2f4860' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

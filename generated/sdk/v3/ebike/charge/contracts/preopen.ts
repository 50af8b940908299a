/** Generated from openapi/v3/ebike/charge/contracts/preopen.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 充电自行车预开通服务: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 特约商户号 */
  sub_mchid?: string
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string
  /** 交易场景 */
  trade_scene: string
  /** 用户标识 */
  openid: string
}

/** 充电自行车预开通服务: response */
export interface PostResponse {
  /** 预开通ID */
  preopen_id: string
}

/** 充电自行车预开通服务: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ebike/charge/contracts/preopen#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ebike/charge/contracts/preopen',
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
 * 充电自行车预开通服务
 *
 * 用户开通充电自动扣费之前，登记场景和openid换取`preopen_id`，再跳到签约小程序完成开通。预开通本身不产生协议。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml)
 * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     trade_scene: 'CHARGE',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'trade_scene', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
    ],
  },
}))

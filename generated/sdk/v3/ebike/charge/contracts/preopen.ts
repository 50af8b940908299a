/** 由openapi/v3/ebike/charge/contracts/preopen.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 充电自行车预开通服务：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string | undefined
  /** 交易场景 */
  trade_scene: string
  /** 用户标识 */
  openid: string
}

/** 充电自行车预开通服务：应答 */
export interface PostResponse {
  /** 预开通ID */
  preopen_id: string
}

/** 充电自行车预开通服务：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.ebike.charge.contracts.preopen`。 */
export interface PageMethods {
  /**
   * 充电自行车预开通服务
   *
   * 用户开通充电自动扣费之前，登记场景和openid换取`preopen_id`，再跳到签约小程序完成开通。预开通本身不产生协议。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml)
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   * @example
   * ```ts
   * const answer = await client.v3.ebike.charge.contracts.preopen.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     trade_scene: 'CHARGE',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/payscore/partner/permissions/terminate.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  ExactlyOne,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按openid解除支付分授权（服务商）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export type PostRequestJson = ExactlyOne<
  {
    /**
     * 服务商公众号下的用户标识
     * 至多128个字符。
     * 以下字段恰好提供一个：`openid`、`sub_openid`。
     */
    openid?: string | undefined
    /**
     * 子商户公众号下openid
     * 至多128个字符。
     * 以下字段恰好提供一个：`openid`、`sub_openid`。
     */
    sub_openid?: string | undefined
    /**
     * 服务ID
     * 至多32个字符。
     */
    service_id: string
    /**
     * 服务商应用ID
     * 至多32个字符。
     */
    appid: string
    /**
     * 子商户应用ID
     * 至多32个字符。
     */
    sub_appid?: string | undefined
    /**
     * 子商户号
     * 至多32个字符。
     */
    sub_mchid: string
    /**
     * 撤销原因
     * 至多50个字符。
     */
    reason: string
  },
  'openid' | 'sub_openid'
>

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/**
 * 按openid解除支付分授权（服务商）：错误码
 *
 * - `INVALID_REQUEST` (400): 不合业务规则，核对授权的当前状态
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/partner/permissions/terminate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/partner/permissions/terminate',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 按openid解除支付分授权（服务商）
 *
 * 只知道用户openid时替子商户解除授权，几个号都放JSON。`openid`配`appid`，`sub_openid`配`sub_appid`，错配会找不到人。
 *
 * 解除影响这个服务下的后续建单，恢复要用户重新同意。
 *
 * 后续通知：
 *
 * - 支付分用户解除授权通知(PAYSCORE.USER_CLOSE_SERVICE)（`webhooks/v3/PAYSCORE.USER_CLOSE_SERVICE`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461154)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * await post(client, {
 *   json: {
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     service_id: '2002000000000000000000000000042',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sub_mchid: '1900013511',
 *     reason: '顾客申请停用',
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
      {
        name: 'openid',
        schema: { kind: 'string', maxLength: 128 },
        choice: { rule: 'exactly-one', group: 'payer' },
      },
      {
        name: 'sub_openid',
        schema: { kind: 'string', maxLength: 128 },
        choice: { rule: 'exactly-one', group: 'payer' },
      },
      { name: 'service_id', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'sub_appid', schema: { kind: 'string', maxLength: 32 } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'reason', required: true, schema: { kind: 'string', maxLength: 50 } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.partner.permissions.terminate`。 */
export interface PageMethods {
  /**
   * 按openid解除支付分授权（服务商）
   *
   * 只知道用户openid时替子商户解除授权，几个号都放JSON。`openid`配`appid`，`sub_openid`配`sub_appid`，错配会找不到人。
   *
   * 解除影响这个服务下的后续建单，恢复要用户重新同意。
   *
   * 后续通知：
   *
   * - 支付分用户解除授权通知(PAYSCORE.USER_CLOSE_SERVICE)（`webhooks/v3/PAYSCORE.USER_CLOSE_SERVICE`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461154)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * await client.v3.payscore.partner.permissions.terminate.post({
   *   json: {
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     service_id: '2002000000000000000000000000042',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sub_mchid: '1900013511',
   *     reason: '顾客申请停用',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

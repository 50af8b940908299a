/** 由openapi/v3/payscore/permissions.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 商户预授权：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 服务ID
   * 至多32个字符。
   */
  service_id: string
  /**
   * 应用ID
   * 至多32个字符。
   */
  appid: string
  /**
   * 授权协议号，商户内唯一
   * 至多32个字符。
   */
  authorization_code: string
  /**
   * 授权通知地址
   * 至多255个字符。
   */
  notify_url?: string | undefined
}

/** 商户预授权：应答 */
export interface PostResponse {
  /**
   * 预授权token
   * 至多300个字符。
   */
  apply_permissions_token: string
}

/**
 * 商户预授权：错误码
 *
 * - `INVALID_REQUEST` (400): 违反业务规则，查同一单号是否换了参数
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/permissions#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/permissions',
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
 * 商户预授权
 *
 * 为免确认的服务发起一次用户授权。拿应答里的凭证拉起授权页，用户同意后会收到授权通知；凭证有时效，请随取随用。
 *
 * 后续通知：
 *
 * - 支付分用户授权成功通知(PAYSCORE.USER_OPEN_SERVICE)（`webhooks/v3/PAYSCORE.USER_OPEN_SERVICE`），发往`json.notify_url`
 * - 支付分用户解除授权通知(PAYSCORE.USER_CLOSE_SERVICE)（`webhooks/v3/PAYSCORE.USER_CLOSE_SERVICE`），发往`json.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647349)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     service_id: '2002000000000000000000000000042',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     authorization_code: 'SQ202608010006',
 *     notify_url: 'https://shop.example.com/wechatpay/notify',
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
      { name: 'service_id', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'authorization_code', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'notify_url', schema: { kind: 'string', maxLength: 255 } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.permissions`。 */
export interface PageMethods {
  /**
   * 商户预授权
   *
   * 为免确认的服务发起一次用户授权。拿应答里的凭证拉起授权页，用户同意后会收到授权通知；凭证有时效，请随取随用。
   *
   * 后续通知：
   *
   * - 支付分用户授权成功通知(PAYSCORE.USER_OPEN_SERVICE)（`webhooks/v3/PAYSCORE.USER_OPEN_SERVICE`），发往`json.notify_url`
   * - 支付分用户解除授权通知(PAYSCORE.USER_CLOSE_SERVICE)（`webhooks/v3/PAYSCORE.USER_CLOSE_SERVICE`），发往`json.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647349)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.permissions.post({
   *   json: {
   *     service_id: '2002000000000000000000000000042',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     authorization_code: 'SQ202608010006',
   *     notify_url: 'https://shop.example.com/wechatpay/notify',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

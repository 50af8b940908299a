/** Generated from openapi/v3/global/papay/contracts/miniprogram-pre-entrust-sign.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 委托代扣小程序预签约（境外）: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 应用ID，仅直连模式 */
  appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构应用ID，仅机构模式 */
  sp_appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 模板ID */
  plan_id?: number
  /** 商户侧签约协议号 */
  out_contract_code?: string
  /** 用户账户展示名称 */
  user_display_name?: string
  /** 签约成功通知url */
  success_notify_url?: string
  /** 商户appid下的用户标识 */
  openid?: string
  /** 用户客户端IP */
  user_client_ip?: string
  /** 过期时间 */
  expired_time?: string
}

/** 委托代扣小程序预签约（境外）: response */
export interface PostResponse {
  /** 委托代扣签约会话id */
  session_id: string
}

/** 委托代扣小程序预签约（境外）: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/papay/contracts/miniprogram-pre-entrust-sign#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/papay/contracts/miniprogram-pre-entrust-sign',
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 委托代扣小程序预签约（境外）
 *
 * 自己的小程序要拉起代扣签约页时，先向微信支付要一个签约会话`session_id`，交给前端跳转使用。签约成功的消息发往`success_notify_url`。
 *
 * Notices that follow:
 *
 * - 委托代扣签约成功通知（境外）(PAPAY.SIGN) (`webhooks/v3/PAPAY.SIGN`), sent to `json.success_notify_url`
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015440)
 * @example
 * ```ts
 * const answer = await post(client, { json: {} })
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
      { name: 'appid', schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'sp_appid', schema: { kind: 'string' } },
      { name: 'sp_mchid', schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'plan_id', schema: { kind: 'integer' } },
      { name: 'out_contract_code', schema: { kind: 'string' } },
      { name: 'user_display_name', schema: { kind: 'string' } },
      { name: 'success_notify_url', schema: { kind: 'string' } },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'user_client_ip', schema: { kind: 'string' } },
      { name: 'expired_time', schema: { kind: 'string' } },
    ],
  },
}))

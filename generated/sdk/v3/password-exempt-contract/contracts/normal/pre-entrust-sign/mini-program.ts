/** 由openapi/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 免密支付小程序预签约：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户AppID */
  appid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 用户标识 */
  openid: string
}

/** 免密支付小程序预签约：应答 */
export interface PostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 */
  sign_mp_path: string
}

/** 免密支付小程序预签约：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program',
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
 * 免密支付小程序预签约
 *
 * 直连商户从自家小程序带用户去签免密支付，用返回的`sign_mp_appid`与`sign_mp_path`跳转。会话两小时过期，过期重新取；结果等`notify_url`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472870)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     service_id: 12535,
 *     out_contract_code: 'XY20260801000003',
 *     notify_url: 'https://pay.example.com/notify/contract',
 *     contract_display_account: '林小满',
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'service_id', required: true, schema: { kind: 'number' } },
      { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'contract_display_account', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.passwordExemptContract.contracts.normal.preEntrustSign.miniProgram`。 */
export interface PageMethods {
  /**
   * 免密支付小程序预签约
   *
   * 直连商户从自家小程序带用户去签免密支付，用返回的`sign_mp_appid`与`sign_mp_path`跳转。会话两小时过期，过期重新取；结果等`notify_url`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472870)
   * @example
   * ```ts
   * const answer = await client.v3.passwordExemptContract.contracts.normal.preEntrustSign.miniProgram.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     service_id: 12535,
   *     out_contract_code: 'XY20260801000003',
   *     notify_url: 'https://pay.example.com/notify/contract',
   *     contract_display_account: '林小满',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

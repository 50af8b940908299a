/** 由openapi/v2/papay/partner/preentrustweb.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 委托代扣APP纯签约（服务商）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
  /** 请求序列号 */
  request_serial: number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /**
   * 版本号
   * `1.0` 枚举值
   */
  version: '1.0'
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
  /** 时间戳，单位为秒 */
  timestamp: string
  /** 返回app */
  return_app?: 'Y' | 'N' | undefined
}

/** 委托代扣APP纯签约（服务商）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 请求appid */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 跳转签约小程序的username */
  miniprogram_username?: string
  /** 跳转签约小程序的path */
  miniprogram_path?: string
  /** 预签约id */
  pre_entrustweb_id: string
}

/** 委托代扣APP纯签约（服务商）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/papay/partner/preentrustweb#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/papay/partner/preentrustweb',
  body: {
    kind: 'xml',
    required: true,
  },
  nonceless: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
})

/**
 * 委托代扣APP纯签约（服务商）
 *
 * 特约商户的App签约前，服务商后台先做预签约，取得`pre_entrustweb_id`再交给App拉起微信。也可以用返回的小程序username和path跳到签约小程序。
 *
 * 预签约成功不代表已签约，签约结果走`notify_url`；`return_app`决定签完是否回到App。
 *
 * 后续通知：
 *
 * - 委托代扣签约、解约通知（`webhooks/v2/pap-contract-state-changed`），发往`xml.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988366)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     plan_id: '1000137',
 *     contract_code: 'XY20260801000003',
 *     request_serial: 1000,
 *     contract_display_account: '山前咖啡会员',
 *     notify_url: 'https://pay.example.com/notify/contract',
 *     version: '1.0',
 *     timestamp: '1785556800',
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
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      { name: 'plan_id', required: true, schema: { kind: 'string' } },
      { name: 'contract_code', required: true, schema: { kind: 'string' } },
      { name: 'request_serial', required: true, schema: { kind: 'integer' } },
      { name: 'contract_display_account', required: true, schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'version', required: true, schema: { kind: 'string', enum: [{ value: '1.0' }] } },
      { name: 'sign_type', schema: { kind: 'string', enum: [{ value: 'MD5' }, { value: 'HMAC-SHA256' }] } },
      { name: 'timestamp', required: true, schema: { kind: 'string' } },
      { name: 'return_app', schema: { kind: 'string', enum: [{ value: 'Y' }, { value: 'N' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.papay.partner.preentrustweb`。 */
export interface PageMethods {
  /**
   * 委托代扣APP纯签约（服务商）
   *
   * 特约商户的App签约前，服务商后台先做预签约，取得`pre_entrustweb_id`再交给App拉起微信。也可以用返回的小程序username和path跳到签约小程序。
   *
   * 预签约成功不代表已签约，签约结果走`notify_url`；`return_app`决定签完是否回到App。
   *
   * 后续通知：
   *
   * - 委托代扣签约、解约通知（`webhooks/v2/pap-contract-state-changed`），发往`xml.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988366)
   * @example
   * ```ts
   * const answer = await client.v2.papay.partner.preentrustweb.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     plan_id: '1000137',
   *     contract_code: 'XY20260801000003',
   *     request_serial: 1000,
   *     contract_display_account: '山前咖啡会员',
   *     notify_url: 'https://pay.example.com/notify/contract',
   *     version: '1.0',
   *     timestamp: '1785556800',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v2/papay/h5entrustweb.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 委托代扣H5纯签约：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mch_id: string
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
  /** 签名 */
  sign: string
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
  /** 时间戳，单位为秒 */
  timestamp: string
  /** 客户端 IP */
  clientip: string
  /** 回调应用appid */
  return_appid?: string | undefined
}

/** 委托代扣H5纯签约：应答 */
export interface GetResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 */
  result_msg?: string
  /** 跳转URL，10分钟内有效 */
  redirect_url: string
}

/** 委托代扣H5纯签约：错误码 */
export type GetErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v2/papay/h5entrustweb#get',
  protocol: 'v2',
  handler: v2,
  method: 'GET',
  path: '/papay/h5entrustweb',
  queryParameters: [
    'appid',
    'mch_id',
    'plan_id',
    'contract_code',
    'request_serial',
    'contract_display_account',
    'notify_url',
    'version',
    'sign',
    'sign_type',
    'timestamp',
    'clientip',
    'return_appid',
  ],
  nonceless: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
  },
})

/**
 * 委托代扣H5纯签约
 *
 * 在微信外的手机或平板浏览器里发起签约，取得10分钟有效的`redirect_url`，由前端跳过去唤起微信。`clientip`填用户的真实地址。
 *
 * - 只有签约成功才会异步推送到`notify_url`，失败不推。
 * - 前端拿到`redirect_url`后跳转过去，所在页面的`<head>`里要先声明`<meta name="referrer" content="no-referrer-when-downgrade">`
 * - 跳转请写`window.location.href = redirect_url`，`window.location.replace(redirect_url)`不行。
 * - `redirect_url`打开后唤起微信，3秒后自行回到`refer`页面，与用户是否签约无关。
 * - refer若只剩域名而无路径，签完得由用户自己切回浏览器。
 * - **提醒**：H5纯签约未普遍开放，要用请找对接的业务人员单独申请。
 *
 * 签约是否成立以通知或查询签约关系为准，失败不会有通知。
 *
 * 后续通知：
 *
 * - 委托代扣签约、解约通知（`webhooks/v2/pap-contract-state-changed`），发往`query.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987295)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     plan_id: '1000137',
 *     contract_code: 'XY20260801000003',
 *     request_serial: 1000,
 *     contract_display_account: '山前咖啡会员',
 *     notify_url: 'https://pay.example.com/notify/contract',
 *     version: '1.0',
 *     sign: '…',
 *     timestamp: '…',
 *     clientip: '203.0.113.24',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'mch_id', required: true, schema: { kind: 'string' } },
    { name: 'plan_id', required: true, schema: { kind: 'string' } },
    { name: 'contract_code', required: true, schema: { kind: 'string' } },
    { name: 'request_serial', required: true, schema: { kind: 'integer' } },
    { name: 'contract_display_account', required: true, schema: { kind: 'string' } },
    { name: 'notify_url', required: true, schema: { kind: 'string' } },
    { name: 'version', required: true, schema: { kind: 'string', enum: [{ value: '1.0' }] } },
    { name: 'sign_type', schema: { kind: 'string', enum: [{ value: 'MD5' }, { value: 'HMAC-SHA256' }] } },
    { name: 'timestamp', required: true, schema: { kind: 'string' } },
    { name: 'clientip', required: true, schema: { kind: 'string' } },
    { name: 'return_appid', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v2.papay.h5entrustweb`。 */
export interface PageMethods {
  /**
   * 委托代扣H5纯签约
   *
   * 在微信外的手机或平板浏览器里发起签约，取得10分钟有效的`redirect_url`，由前端跳过去唤起微信。`clientip`填用户的真实地址。
   *
   * - 只有签约成功才会异步推送到`notify_url`，失败不推。
   * - 前端拿到`redirect_url`后跳转过去，所在页面的`<head>`里要先声明`<meta name="referrer" content="no-referrer-when-downgrade">`
   * - 跳转请写`window.location.href = redirect_url`，`window.location.replace(redirect_url)`不行。
   * - `redirect_url`打开后唤起微信，3秒后自行回到`refer`页面，与用户是否签约无关。
   * - refer若只剩域名而无路径，签完得由用户自己切回浏览器。
   * - **提醒**：H5纯签约未普遍开放，要用请找对接的业务人员单独申请。
   *
   * 签约是否成立以通知或查询签约关系为准，失败不会有通知。
   *
   * 后续通知：
   *
   * - 委托代扣签约、解约通知（`webhooks/v2/pap-contract-state-changed`），发往`query.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987295)
   * @example
   * ```ts
   * const answer = await client.v2.papay.h5entrustweb.get({
   *   query: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     plan_id: '1000137',
   *     contract_code: 'XY20260801000003',
   *     request_serial: 1000,
   *     contract_display_account: '山前咖啡会员',
   *     notify_url: 'https://pay.example.com/notify/contract',
   *     version: '1.0',
   *     sign: '…',
   *     timestamp: '…',
   *     clientip: '203.0.113.24',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

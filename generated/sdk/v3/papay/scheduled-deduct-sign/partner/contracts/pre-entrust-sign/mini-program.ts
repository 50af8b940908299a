/** 由openapi/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 预约扣费小程序预签约（服务商）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 应用ID */
  sp_appid: string
  /** 用户在服务商应用下的标识 */
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 用于预约扣费的预约信息 */
  deduct_schedule?: PostRequestJsonDeductSchedule | undefined
}

/** 预约扣费小程序预签约（服务商）：应答 */
export interface PostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的AppID */
  redirect_appid: string
  /** 跳转签约小程序的路径 */
  redirect_path: string
}

/** 预约扣费小程序预签约（服务商）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonDeductSchedule {
  /** 预计扣费的日期 */
  estimated_deduct_date: string
  /** 预计的扣费金额 */
  estimated_deduct_amount: PostRequestJsonDeductScheduleEstimatedDeductAmount
  /** 商品描述 */
  description: string
}

export interface PostRequestJsonDeductScheduleEstimatedDeductAmount {
  /** 金额，单位为分 */
  total: number
  /** 货币类型 */
  currency?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program',
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
 * 预约扣费小程序预签约（服务商）
 *
 * 从子商户小程序跳去签约之前由服务商取参数，`redirect_appid`、`redirect_path`是目的地，`pre_entrustweb_id`随跳转带过去。有`sub_appid`才可给`sub_openid`。
 *
 * 后续通知：
 *
 * - 委托代扣签约成功通知(ENTRUST.SIGN)（`webhooks/v3/ENTRUST.SIGN`），发往`json.contract_notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012693100)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sp_appid: 'wx4a7c19be52d03f86',
 *     sub_mchid: '1900013511',
 *     plan_id: 12535,
 *     out_contract_code: 'XY20260801000003',
 *     contract_display_account: '林小满',
 *     contract_notify_url: 'https://pay.example.com/notify/contract',
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
      { name: 'sp_appid', required: true, schema: { kind: 'string' } },
      { name: 'sp_openid', schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'sub_openid', schema: { kind: 'string' } },
      { name: 'plan_id', required: true, schema: { kind: 'number' } },
      { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
      { name: 'contract_display_account', required: true, schema: { kind: 'string' } },
      { name: 'contract_notify_url', required: true, schema: { kind: 'string' } },
      { name: 'out_user_code', schema: { kind: 'string' } },
      {
        name: 'deduct_schedule',
        schema: {
          kind: 'object',
          properties: [
            { name: 'estimated_deduct_date', required: true, schema: { kind: 'string' } },
            {
              name: 'estimated_deduct_amount',
              required: true,
              schema: {
                kind: 'object',
                properties: [
                  { name: 'total', required: true, schema: { kind: 'number' } },
                  { name: 'currency', schema: { kind: 'string' } },
                ],
              },
            },
            { name: 'description', required: true, schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.miniProgram`。 */
export interface PageMethods {
  /**
   * 预约扣费小程序预签约（服务商）
   *
   * 从子商户小程序跳去签约之前由服务商取参数，`redirect_appid`、`redirect_path`是目的地，`pre_entrustweb_id`随跳转带过去。有`sub_appid`才可给`sub_openid`。
   *
   * 后续通知：
   *
   * - 委托代扣签约成功通知(ENTRUST.SIGN)（`webhooks/v3/ENTRUST.SIGN`），发往`json.contract_notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012693100)
   * @example
   * ```ts
   * const answer = await client.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.miniProgram.post({
   *   json: {
   *     sp_appid: 'wx4a7c19be52d03f86',
   *     sub_mchid: '1900013511',
   *     plan_id: 12535,
   *     out_contract_code: 'XY20260801000003',
   *     contract_display_account: '林小满',
   *     contract_notify_url: 'https://pay.example.com/notify/contract',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

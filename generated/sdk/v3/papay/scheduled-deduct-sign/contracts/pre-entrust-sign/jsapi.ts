/** 由openapi/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 预约扣费JSAPI预签约：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的标识 */
  openid?: string | undefined
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

/** 预约扣费JSAPI预签约：应答 */
export interface PostResponse {
  /** 跳转签约流程的URL */
  redirect_url: string
}

/** 预约扣费JSAPI预签约：错误码 */
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
  /** 金额 */
  total: number
  /** 货币类型 */
  currency?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi',
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
 * 预约扣费JSAPI预签约
 *
 * 公众号网页里签预约扣费协议，后台登记后把用户带到`redirect_url`。带`deduct_schedule`可同时约定首笔何时扣、扣多少，金额单位分。
 *
 * 后续通知：
 *
 * - 委托代扣签约成功通知(ENTRUST.SIGN)（`webhooks/v3/ENTRUST.SIGN`），发往`json.contract_notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525133)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'openid', schema: { kind: 'string' } },
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

/** 客户端上的页面：`client.v3.papay.scheduledDeductSign.contracts.preEntrustSign.jsapi`。 */
export interface PageMethods {
  /**
   * 预约扣费JSAPI预签约
   *
   * 公众号网页里签预约扣费协议，后台登记后把用户带到`redirect_url`。带`deduct_schedule`可同时约定首笔何时扣、扣多少，金额单位分。
   *
   * 后续通知：
   *
   * - 委托代扣签约成功通知(ENTRUST.SIGN)（`webhooks/v3/ENTRUST.SIGN`），发往`json.contract_notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525133)
   * @example
   * ```ts
   * const answer = await client.v3.papay.scheduledDeductSign.contracts.preEntrustSign.jsapi.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
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

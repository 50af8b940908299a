/** 由openapi/v3/payscore/sign-plan/user-sign-plans.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 创建用户的支付分签约计划：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 支付分服务ID */
  service_id: string
  /** 支付分计划ID */
  plan_id: string
  /** AppID */
  appid: string
  /** 签约用户在商户AppID下的OpenID */
  openid: string
  /** 商户签约计划单号 */
  merchant_sign_plan_no: string
  /** 签约成功事件通知回调地址 */
  notify_url: string
  /** 签约计划各详情的商户侧单号 */
  sign_plan_detail: readonly PostRequestJsonSignPlanDetail[]
}

/** 创建用户的支付分签约计划：应答 */
export interface PostResponse {
  /** 用户的签约计划 */
  sign_plan: PostResponseSignPlan
  /** 跳转微信侧签约确认小程序所用数据 */
  package: string
}

/**
 * 创建用户的支付分签约计划：错误码
 *
 * - `INVALID_REQUEST` (400): 违反业务规则，查同一单号是否换了参数
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface PostRequestJsonSignPlanDetail {
  /** 计划明细序号 */
  plan_detail_no: number
  /** 商户侧计划明细使用订单号 */
  merchant_plan_detail_no: string
}

export interface PostResponseSignPlan {
  /** 计划签约ID */
  sign_plan_id: string
  /** 签约计划用户应用下的OpenID */
  openid?: string
  /** 计划所属服务 */
  service_id: string
  /** 商户号 */
  mchid: string
  /** AppID */
  appid: string
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string
  /** 商户回调地址 */
  merchant_callback_url: string
  /** 签约所属计划ID */
  plan_id: string
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number
  /** 计划签约状态 */
  sign_state: string
  /** 签约计划取消时间 */
  cancel_sign_time?: string
  /** 签约计划取消类型 */
  cancel_sign_type?: string
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name: string
  /** 签约计划的过期时间 */
  plan_over_time: string
  /** 签约计划原总金额，单位为分 */
  total_origin_price: number
  /** 签约计划扣费次数 */
  deduction_quantity: number
  /** 签约计划实际总金额，单位为分 */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list?: PostResponseSignPlanSignedDetailList[]
  /** 签约时间 */
  sign_time?: string
}

export interface PostResponseSignPlanSignedDetailList {
  /** 计划明细序号 */
  plan_detail_no: number
  /** 计划明细原支付金额，单位为分 */
  original_price: number
  /** 计划明细优惠说明 */
  plan_discount_description?: string
  /** 计划明细实际支付金额，单位为分 */
  actual_price: number
  /** 计划明细状态 */
  plan_detail_state: string
  /** 计划明细对应的支付分服务单号 */
  order_id?: string
  /** 商户侧计划明细使用订单号 */
  merchant_plan_detail_no: string
  /** 计划详情名称 */
  plan_detail_name: string
  /** 该明细对应订单的实付金额，单位为分 */
  actual_pay_price?: number
  /** 详情使用时间 */
  use_time?: string
  /** 详情完成时间 */
  complete_time?: string
  /** 详情取消时间 */
  cancel_time?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/sign-plan/user-sign-plans#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/sign-plan/user-sign-plans',
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
 * 创建用户的支付分签约计划
 *
 * 让用户签下一份已建好的支付分计划，`openid`必填，明细逐条配商户侧单号。拿`package`跳小程序确认，用户同意前`sign_state`还没生效。
 *
 * `merchant_sign_plan_no`一次签约一个号，重试不变，签好后查询、取消都凭它。
 *
 * 后续通知：
 *
 * - 支付分签约计划成功通知(PAYSCORE.USER_SIGN_PLAN)（`webhooks/v3/PAYSCORE.USER_SIGN_PLAN`），发往`json.notify_url`
 * - 支付分取消签约计划通知(PAYSCORE.USER_CANCEL_SIGN_PLAN)（`webhooks/v3/PAYSCORE.USER_CANCEL_SIGN_PLAN`），发往`json.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489420)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     service_id: '2002000000000000000000000000042',
 *     plan_id: '1000137',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     merchant_sign_plan_no: 'PLAN20260801000137',
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     sign_plan_detail: [
 *       { plan_detail_no: 1, merchant_plan_detail_no: 'PLAN20260801000137' },
 *     ],
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
      { name: 'service_id', required: true, schema: { kind: 'string' } },
      { name: 'plan_id', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'merchant_sign_plan_no', required: true, schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      {
        name: 'sign_plan_detail',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'plan_detail_no', required: true, schema: { kind: 'number' } },
              { name: 'merchant_plan_detail_no', required: true, schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.signPlan.userSignPlans`。 */
export interface PageMethods {
  /**
   * 创建用户的支付分签约计划
   *
   * 让用户签下一份已建好的支付分计划，`openid`必填，明细逐条配商户侧单号。拿`package`跳小程序确认，用户同意前`sign_state`还没生效。
   *
   * `merchant_sign_plan_no`一次签约一个号，重试不变，签好后查询、取消都凭它。
   *
   * 后续通知：
   *
   * - 支付分签约计划成功通知(PAYSCORE.USER_SIGN_PLAN)（`webhooks/v3/PAYSCORE.USER_SIGN_PLAN`），发往`json.notify_url`
   * - 支付分取消签约计划通知(PAYSCORE.USER_CANCEL_SIGN_PLAN)（`webhooks/v3/PAYSCORE.USER_CANCEL_SIGN_PLAN`），发往`json.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489420)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.signPlan.userSignPlans.post({
   *   json: {
   *     service_id: '2002000000000000000000000000042',
   *     plan_id: '1000137',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     merchant_sign_plan_no: 'PLAN20260801000137',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     sign_plan_detail: [
   *       { plan_detail_no: 1, merchant_plan_detail_no: 'PLAN20260801000137' },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

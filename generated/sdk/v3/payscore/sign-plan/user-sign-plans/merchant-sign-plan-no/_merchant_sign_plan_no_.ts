/** 由openapi/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询用户的支付分签约计划：请求 */
export interface GetRequest {
  /** 商户签约计划号 */
  merchant_sign_plan_no: string
}

/** 查询用户的支付分签约计划：应答 */
export interface GetResponse {
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
  signed_detail_list?: GetResponseSignedDetailList[]
  /** 签约时间 */
  sign_time?: string
}

/**
 * 查询用户的支付分签约计划：错误码
 *
 * - `INVALID_REQUEST` (400): 不合业务规则，核对所查的单号与所属商户
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type GetErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface GetResponseSignedDetailList {
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
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}',
  pathParameters: ['merchant_sign_plan_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询用户的支付分签约计划
 *
 * 按商户签约计划号取用户的计划进度，`going_detail_no`是当前进行到的序号。要建下一张服务订单前，先确认签约没被取消、没过期。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012470990)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { merchant_sign_plan_no: 'PLAN20260801000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'merchant_sign_plan_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.payscore.signPlan.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_`。 */
export interface PageMethods {
  /**
   * 查询用户的支付分签约计划
   *
   * 按商户签约计划号取用户的计划进度，`going_detail_no`是当前进行到的序号。要建下一张服务订单前，先确认签约没被取消、没过期。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012470990)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.signPlan.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.get({
   *   merchant_sign_plan_no: 'PLAN20260801000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

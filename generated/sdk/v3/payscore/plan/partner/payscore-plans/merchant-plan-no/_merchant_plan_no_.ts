/** 由openapi/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 查询支付分计划（服务商）：请求 */
export interface GetRequest {
  /** 支付分计划商户侧单号 */
  merchant_plan_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid: string
}

/** 查询支付分计划（服务商）：应答 */
export interface GetResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期(单位天) */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /** 支付分计划原总金额，单位为分 */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划实际扣费总额，单位为分 */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: GetResponsePlanDetailList[]
  /** 终止方商户号 */
  stop_mchid?: string
  /** 终止时间 */
  stop_time?: string
}

/**
 * 查询支付分计划（服务商）：错误码
 *
 * - `INVALID_REQUEST` (400): 不合业务规则，核对所查的单号与所属商户
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type GetErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface GetResponsePlanDetailList {
  /** 计划明细序号 */
  plan_detail_no: number
  /** 计划明细名称 */
  plan_detail_name: string
  /** 计划明细原支付金额，单位为分 */
  original_price: number
  /** 计划明细优惠说明 */
  plan_discount_description?: string
  /** 计划明细实际支付金额，单位为分 */
  actual_price: number
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}',
  pathParameters: ['merchant_plan_no'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询支付分计划（服务商）
 *
 * 用商户侧计划号看替子商户建的计划是否还有效，只查得到自己建的。已终止的附终止方与时间，明细序号`plan_detail_no`也从这里取。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012463318)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   merchant_plan_no: 'PLAN20260801000137',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'merchant_plan_no', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.payscore.plan.partner.payscorePlans.merchantPlanNo._merchant_plan_no_`。 */
export interface PageMethods {
  /**
   * 查询支付分计划（服务商）
   *
   * 用商户侧计划号看替子商户建的计划是否还有效，只查得到自己建的。已终止的附终止方与时间，明细序号`plan_detail_no`也从这里取。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012463318)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.plan.partner.payscorePlans.merchantPlanNo._merchant_plan_no_.get({
   *   merchant_plan_no: 'PLAN20260801000137',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

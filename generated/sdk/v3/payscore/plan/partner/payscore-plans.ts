/** 由openapi/v3/payscore/plan/partner/payscore-plans.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 创建支付分计划（服务商）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 计划所属服务 */
  service_id: string
  /** 服务商的AppID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期(单位天) */
  plan_duration: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划原总金额，单位为分 */
  total_original_price: number
  /** 支付分计划实际扣费总额，单位为分 */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: readonly PostRequestJsonPlanDetailList[] | undefined
  /** 商户侧计划号 */
  merchant_plan_no: string
}

/** 创建支付分计划（服务商）：应答 */
export interface PostResponse {
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
  plan_detail_list?: PostResponsePlanDetailList[]
  /** 终止方商户号 */
  stop_mchid?: string
  /** 终止时间 */
  stop_time?: string
}

/**
 * 创建支付分计划（服务商）：错误码
 *
 * - `INVALID_REQUEST` (400): 违反业务规则，查同一单号是否换了参数
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface PostRequestJsonPlanDetailList {
  /** 计划明细原支付金额，单位为分 */
  original_price: number
  /** 计划明细优惠说明 */
  plan_discount_description?: string | undefined
  /** 计划明细实际支付金额，单位为分 */
  actual_price: number
  /** 计划明细名称 */
  plan_detail_name: string
}

export interface PostResponsePlanDetailList {
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
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/plan/partner/payscore-plans#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/plan/partner/payscore-plans',
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
 * 创建支付分计划（服务商）
 *
 * 服务商替子商户定下一份支付分计划：有效天数、扣费次数、每次的原价与实付，单位分。所属服务须有按计划确认的权限，返回的`plan_id`供用户签约。
 *
 * 明细要与扣费次数、总额合得上；`merchant_plan_no`自编，以后查询和停止都凭它。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012463290)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     service_id: '2002000000000000000000000000042',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sub_mchid: '1900013511',
 *     plan_name: '瑜伽单次课',
 *     plan_duration: 300,
 *     deduction_quantity: 1,
 *     total_original_price: 15000,
 *     total_actual_price: 13500,
 *     merchant_plan_no: 'PLAN20260801000137',
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'plan_name', required: true, schema: { kind: 'string' } },
      { name: 'plan_duration', required: true, schema: { kind: 'number' } },
      { name: 'deduction_quantity', required: true, schema: { kind: 'number' } },
      { name: 'total_original_price', required: true, schema: { kind: 'number' } },
      { name: 'total_actual_price', required: true, schema: { kind: 'number' } },
      {
        name: 'plan_detail_list',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'original_price', required: true, schema: { kind: 'number' } },
              { name: 'plan_discount_description', schema: { kind: 'string' } },
              { name: 'actual_price', required: true, schema: { kind: 'number' } },
              { name: 'plan_detail_name', required: true, schema: { kind: 'string' } },
            ],
          },
        },
      },
      { name: 'merchant_plan_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.plan.partner.payscorePlans`。 */
export interface PageMethods {
  /**
   * 创建支付分计划（服务商）
   *
   * 服务商替子商户定下一份支付分计划：有效天数、扣费次数、每次的原价与实付，单位分。所属服务须有按计划确认的权限，返回的`plan_id`供用户签约。
   *
   * 明细要与扣费次数、总额合得上；`merchant_plan_no`自编，以后查询和停止都凭它。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012463290)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.plan.partner.payscorePlans.post({
   *   json: {
   *     service_id: '2002000000000000000000000000042',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sub_mchid: '1900013511',
   *     plan_name: '瑜伽单次课',
   *     plan_duration: 300,
   *     deduction_quantity: 1,
   *     total_original_price: 15000,
   *     total_actual_price: 13500,
   *     merchant_plan_no: 'PLAN20260801000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

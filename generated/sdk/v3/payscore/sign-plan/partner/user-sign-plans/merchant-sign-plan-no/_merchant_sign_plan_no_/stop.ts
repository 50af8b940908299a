/** 由openapi/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 取消用户的支付分签约计划（服务商）：请求 */
export interface PostRequest {
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid: string
  /** 停止签约计划原因 */
  stop_reason: string
}

/** 取消用户的支付分签约计划（服务商）：应答 */
export interface PostResponse {
  /** 计划签约ID */
  sign_plan_id: string
  /** 签约用户在服务商AppID下的OpenID */
  openid?: string
  /** 签约用户在子商户AppID下的OpenID */
  sub_openid?: string
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
  signed_detail_list?: PostResponseSignedDetailList[]
  /** 签约时间 */
  sign_time?: string
}

/**
 * 取消用户的支付分签约计划（服务商）：错误码
 *
 * - `INVALID_REQUEST` (400): 不合业务规则，核对计划的当前状态与创建方
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface PostResponseSignedDetailList {
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
  id: 'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop',
  pathParameters: ['merchant_sign_plan_no'],
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
 * 取消用户的支付分签约计划（服务商）
 *
 * 用户不再继续时由创建方取消，原因与子商户号都必填。返回最新内容，看`sign_state`与取消时间确认。
 *
 * 取消后要继续服务须重新请用户签约，已扣的款要退得另走退款。
 *
 * 后续通知：
 *
 * - 支付分取消签约计划通知(PAYSCORE.USER_CANCEL_SIGN_PLAN)（`webhooks/v3/PAYSCORE.USER_CANCEL_SIGN_PLAN`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012463534)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   merchant_sign_plan_no: 'PLAN20260801000137',
 *   json: { sub_mchid: '1900013511', stop_reason: '用户协商后停止' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'merchant_sign_plan_no', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'stop_reason', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.signPlan.partner.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.stop`。 */
export interface PageMethods {
  /**
   * 取消用户的支付分签约计划（服务商）
   *
   * 用户不再继续时由创建方取消，原因与子商户号都必填。返回最新内容，看`sign_state`与取消时间确认。
   *
   * 取消后要继续服务须重新请用户签约，已扣的款要退得另走退款。
   *
   * 后续通知：
   *
   * - 支付分取消签约计划通知(PAYSCORE.USER_CANCEL_SIGN_PLAN)（`webhooks/v3/PAYSCORE.USER_CANCEL_SIGN_PLAN`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012463534)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.signPlan.partner.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.stop.post({
   *   merchant_sign_plan_no: 'PLAN20260801000137',
   *   json: { sub_mchid: '1900013511', stop_reason: '用户协商后停止' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

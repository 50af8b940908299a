/** 由openapi/v3/payscore/sign-plan/partner/serviceorder.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 创建支付分签约计划服务订单（服务商）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 支付分服务ID */
  service_id: string
  /** 待创建服务订单所属的用户签约计划 */
  sign_plan_id: string
  /** 待创建服务订单所属签约计划的详情序号 */
  plan_detail_no: number
  /** 服务商的AppID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined
  /** 商户扣款成功回调通知的地址 */
  notify_url: string
  /** 服务信息 */
  service_introduction: string
  /** 服务时间 */
  time_range: PostRequestJsonTimeRange
  /** 服务位置 */
  location?: PostRequestJsonLocation | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 商户侧订单号 */
  out_trade_no: string
}

/** 创建支付分签约计划服务订单（服务商）：应答 */
export interface PostResponse {
  /** 商户订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商公众号ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: PostResponsePostPayments[]
  /** 商户优惠 */
  post_discounts?: PostResponsePostDiscounts[]
  /** 服务风险金 */
  risk_fund?: PostResponseRiskFund
  /** 服务时间 */
  time_range?: PostResponseTimeRange
  /** 服务位置 */
  location?: PostResponseLocation
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
}

/**
 * 创建支付分签约计划服务订单（服务商）：错误码
 *
 * - `INVALID_REQUEST` (400): 违反业务规则，查同一单号是否换了参数
 * - `INVALID_ORDER_STATE` (400): 服务订单当前状态不允许此操作，先查单
 * - `ORDER_CANCELED` (400): 服务订单已经取消，无须再操作
 * - `ORDER_DONE` (400): 服务订单已经完结，无须再操作
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'NO_AUTH'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostRequestJsonTimeRange {
  /** 服务开始时间 */
  start_time: string
  /** 服务结束时间 */
  end_time?: string | undefined
  /** 服务开始时间备注 */
  start_time_remark?: string | undefined
  /** 服务结束时间备注 */
  end_time_remark?: string | undefined
}

export interface PostRequestJsonLocation {
  /** 服务开始地点 */
  start_location?: string | undefined
  /** 服务结束地点 */
  end_location?: string | undefined
}

export interface PostResponsePostPayments {
  /** 付费名称 */
  name?: string
  /** 付费金额，单位为分 */
  amount?: number
  /** 付费说明 */
  description?: string
}

export interface PostResponsePostDiscounts {
  /** 优惠名称 */
  name?: string
  /** 优惠金额，单位为分 */
  amount?: number
}

export interface PostResponseRiskFund {
  /** 风险金额 */
  amount: number
}

export interface PostResponseTimeRange {
  /** 服务开始时间 */
  start_time: string
  /** 服务结束时间 */
  end_time?: string
  /** 服务开始时间备注 */
  start_time_remark?: string
  /** 服务结束时间备注 */
  end_time_remark?: string
}

export interface PostResponseLocation {
  /** 服务开始地点 */
  start_location?: string
  /** 服务结束地点 */
  end_location?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/sign-plan/partner/serviceorder#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/sign-plan/partner/serviceorder',
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
 * 创建支付分签约计划服务订单（服务商）
 *
 * 用户签了计划后，每提供一次服务就按`plan_detail_no`建一张服务订单，价格随计划走，不用再传金额。序号要是用户该进行到的那一次。
 *
 * 请求写`out_trade_no`，返回叫`out_order_no`，是同一个商户订单号。
 *
 * 后续通知：
 *
 * - 支付分订单支付成功通知(PAYSCORE.USER_PAID)（`webhooks/v3/PAYSCORE.USER_PAID`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012463469)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     service_id: '2002000000000000000000000000042',
 *     sign_plan_id: '01000020260801000000000000000137',
 *     plan_detail_no: 2,
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sub_mchid: '1900013511',
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     service_introduction: '羽毛球入门课',
 *     time_range: { start_time: '20260825091010' },
 *     out_trade_no: 'DD20260801000137',
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
      { name: 'sign_plan_id', required: true, schema: { kind: 'string' } },
      { name: 'plan_detail_no', required: true, schema: { kind: 'number' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'sub_openid', schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'service_introduction', required: true, schema: { kind: 'string' } },
      {
        name: 'time_range',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'start_time', required: true, schema: { kind: 'string' } },
            { name: 'end_time', schema: { kind: 'string' } },
            { name: 'start_time_remark', schema: { kind: 'string' } },
            { name: 'end_time_remark', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'location',
        schema: {
          kind: 'object',
          properties: [
            { name: 'start_location', schema: { kind: 'string' } },
            { name: 'end_location', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.signPlan.partner.serviceorder`。 */
export interface PageMethods {
  /**
   * 创建支付分签约计划服务订单（服务商）
   *
   * 用户签了计划后，每提供一次服务就按`plan_detail_no`建一张服务订单，价格随计划走，不用再传金额。序号要是用户该进行到的那一次。
   *
   * 请求写`out_trade_no`，返回叫`out_order_no`，是同一个商户订单号。
   *
   * 后续通知：
   *
   * - 支付分订单支付成功通知(PAYSCORE.USER_PAID)（`webhooks/v3/PAYSCORE.USER_PAID`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012463469)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.signPlan.partner.serviceorder.post({
   *   json: {
   *     service_id: '2002000000000000000000000000042',
   *     sign_plan_id: '01000020260801000000000000000137',
   *     plan_detail_no: 2,
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sub_mchid: '1900013511',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     service_introduction: '羽毛球入门课',
   *     time_range: { start_time: '20260825091010' },
   *     out_trade_no: 'DD20260801000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

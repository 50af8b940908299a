/** 由openapi/v3/payscore/serviceorder/{out_order_no}/complete.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 完结支付分订单：请求 */
export interface PostRequest {
  /**
   * 商户服务订单号
   * 至多32个字符。
   */
  out_order_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 应用ID
   * 至多32个字符。
   */
  appid: string
  /**
   * 服务ID
   * 至多32个字符。
   */
  service_id: string
  /**
   * 后付费项目
   * 至多100个元素。
   */
  post_payments: readonly PostRequestJsonPostPayments[]
  /**
   * 商户优惠
   * 至多30个元素。
   */
  post_discounts?: readonly PostRequestJsonPostDiscounts[] | undefined
  /** 总金额，单位为分 */
  total_amount: number
  /** 服务时间段 */
  time_range?: PostRequestJsonTimeRange | undefined
  /** 服务位置 */
  location?: PostRequestJsonLocation | undefined
  /** 微信支付服务分账标记，`true`为要分账 */
  profit_sharing?: boolean | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 设备信息 */
  device?: PostRequestJsonDevice | undefined
}

/** 完结支付分订单：应答 */
export interface PostResponse {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 服务ID */
  service_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务信息 */
  service_introduction: string
  /**
   * 服务订单状态
   * `CREATED`：商户已创建服务订单
   * `DOING`：服务订单进行中
   * `DONE`：服务订单完成
   * `REVOKED`：商户取消服务订单
   * `EXPIRED`：服务订单已失效
   */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /**
   * 订单状态说明，进行中时返回
   * `USER_CONFIRM`：用户确认
   * `MCH_COMPLETE`：商户完结
   */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 商户收款总金额，单位为分 */
  total_amount: number
  /** 后付费项目 */
  post_payments?: PostResponsePostPayments[]
  /** 商户优惠 */
  post_discounts?: PostResponsePostDiscounts[]
  /** 订单风险金 */
  risk_fund: PostResponseRiskFund
  /** 服务时间段 */
  time_range?: PostResponseTimeRange
  /** 服务位置 */
  location?: PostResponseLocation
  /** 微信支付服务订单号 */
  order_id?: string
  /** 是否需要收款 */
  need_collection?: boolean
}

/**
 * 完结支付分订单：错误码
 *
 * - `INVALID_REQUEST` (400): 违反业务规则，查同一单号是否换了参数
 * - `INVALID_ORDER_STATE` (400): 服务订单当前状态不允许此操作，先查单
 * - `ORDER_CANCELED` (400): 服务订单已经取消，无须再操作
 * - `ORDER_DONE` (400): 服务订单已经完结，无须再操作
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `ORDER_NOT_EXIST` (404): 查无此服务订单，核对商户服务订单号
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'NO_AUTH'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostRequestJsonPostPayments {
  /** 付费项目名称 */
  name: string
  /** 金额，单位为分 */
  amount?: number | undefined
  /** 计费说明 */
  description?: string | undefined
  /** 付费数量 */
  count?: number | undefined
}

export interface PostRequestJsonPostDiscounts {
  /** 优惠名称 */
  name: string
  /** 优惠说明 */
  description?: string | undefined
  /** 优惠金额，单位为分 */
  amount: number
  /** 优惠数量 */
  count?: number | undefined
}

export interface PostRequestJsonTimeRange {
  /** 服务开始时间，格式为`yyyyMMddHHmmss`，或用`OnAccept`表示用户确认之时 */
  start_time?: string | undefined
  /** 服务开始时间备注 */
  start_time_remark?: string | undefined
  /** 服务结束时间 */
  end_time?: string | undefined
  /** 服务结束时间备注 */
  end_time_remark?: string | undefined
}

export interface PostRequestJsonLocation {
  /** 服务开始地点 */
  start_location?: string | undefined
  /** 服务结束位置 */
  end_location?: string | undefined
}

export interface PostRequestJsonDevice {
  /** 服务开始的设备ID */
  start_device_id?: string | undefined
  /** 服务结束的设备ID */
  end_device_id?: string | undefined
  /** 物料URL */
  materiel_no?: string | undefined
}

export interface PostResponsePostPayments {
  /** 付费项目名称 */
  name: string
  /** 金额，单位为分 */
  amount?: number
  /** 计费说明 */
  description?: string
  /** 付费数量 */
  count?: number
}

export interface PostResponsePostDiscounts {
  /** 优惠名称 */
  name: string
  /** 优惠说明 */
  description?: string
  /** 优惠金额，单位为分 */
  amount: number
  /** 优惠数量 */
  count?: number
}

export interface PostResponseRiskFund {
  /**
   * 风险金名称
   * `DEPOSIT`：押金
   * `ADVANCE`：预付款
   * `CASH_DEPOSIT`：保证金
   * `ESTIMATE_ORDER_COST`：预估订单费用
   */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
  /** 风险金额，单位为分 */
  amount: number
  /** 风险说明 */
  description?: string
}

export interface PostResponseTimeRange {
  /** 服务开始时间，格式为`yyyyMMddHHmmss`，或用`OnAccept`表示用户确认之时 */
  start_time?: string
  /** 服务开始时间备注 */
  start_time_remark?: string
  /** 服务结束时间 */
  end_time?: string
  /** 服务结束时间备注 */
  end_time_remark?: string
}

export interface PostResponseLocation {
  /** 服务开始地点 */
  start_location?: string
  /** 服务结束位置 */
  end_location?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/serviceorder/{out_order_no}/complete#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/serviceorder/{out_order_no}/complete',
  pathParameters: ['out_order_no'],
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
 * 完结支付分订单
 *
 * 服务结束时报出最终费用并完结订单，微信支付随后向用户扣款。完结不等于收到款，收款结果以通知或查询为准。
 *
 * 后续通知：
 *
 * - 支付分订单支付成功通知(PAYSCORE.USER_PAID)（`webhooks/v3/PAYSCORE.USER_PAID`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587955)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647421)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   out_order_no: 'ZD202608010003',
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     service_id: '2002000000000000000000000000042',
 *     post_payments: [{ name: '租借费用' }],
 *     total_amount: 500,
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_order_no', required: true, schema: { kind: 'string', maxLength: 32 } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'service_id', required: true, schema: { kind: 'string', maxLength: 32 } },
      {
        name: 'post_payments',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'name', required: true, schema: { kind: 'string' } },
              { name: 'amount', schema: { kind: 'integer' } },
              { name: 'description', schema: { kind: 'string' } },
              { name: 'count', schema: { kind: 'integer' } },
            ],
          },
          maxItems: 100,
        },
      },
      {
        name: 'post_discounts',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'name', required: true, schema: { kind: 'string' } },
              { name: 'description', schema: { kind: 'string' } },
              { name: 'amount', required: true, schema: { kind: 'integer' } },
              { name: 'count', schema: { kind: 'integer' } },
            ],
          },
          maxItems: 30,
        },
      },
      { name: 'total_amount', required: true, schema: { kind: 'integer' } },
      {
        name: 'time_range',
        schema: {
          kind: 'object',
          properties: [
            { name: 'start_time', schema: { kind: 'string' } },
            { name: 'start_time_remark', schema: { kind: 'string' } },
            { name: 'end_time', schema: { kind: 'string' } },
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
      { name: 'profit_sharing', schema: { kind: 'boolean' } },
      { name: 'goods_tag', schema: { kind: 'string' } },
      {
        name: 'device',
        schema: {
          kind: 'object',
          properties: [
            { name: 'start_device_id', schema: { kind: 'string' } },
            { name: 'end_device_id', schema: { kind: 'string' } },
            { name: 'materiel_no', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.serviceorder._out_order_no_.complete`。 */
export interface PageMethods {
  /**
   * 完结支付分订单
   *
   * 服务结束时报出最终费用并完结订单，微信支付随后向用户扣款。完结不等于收到款，收款结果以通知或查询为准。
   *
   * 后续通知：
   *
   * - 支付分订单支付成功通知(PAYSCORE.USER_PAID)（`webhooks/v3/PAYSCORE.USER_PAID`）
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587955)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647421)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.serviceorder._out_order_no_.complete.post({
   *   out_order_no: 'ZD202608010003',
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     service_id: '2002000000000000000000000000042',
   *     post_payments: [{ name: '租借费用' }],
   *     total_amount: 500,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

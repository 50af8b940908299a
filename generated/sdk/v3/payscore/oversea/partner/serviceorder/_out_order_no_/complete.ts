/** 由openapi/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 完结支付分订单（境外）：请求 */
export interface PostRequest {
  /**
   * 商户服务订单号
   * 1–32个字符。
   */
  out_order_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 服务ID
   * 1–32个字符。
   */
  service_id: string
  /**
   * 子商户号
   * 1–32个字符。
   */
  sub_mchid: string
  /**
   * 后付费项目
   * 1–100个元素。
   */
  post_payments: readonly PostRequestJsonPostPayments[]
  /**
   * 商户优惠
   * 至多30个元素。
   */
  post_discounts?: readonly PostRequestJsonPostDiscounts[] | undefined
  /**
   * 总金额
   * 不小于0。
   */
  total_amount: number
  /**
   * 货币类型
   * 1–16个字符。
   */
  currency?: string | undefined
  /** 实际服务时间 */
  time_range?: PostRequestJsonTimeRange | undefined
  /** 实际服务位置 */
  location?: PostRequestJsonLocation | undefined
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined
  /** 完结服务时间 */
  complete_time?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/**
 * 完结支付分订单（境外）：错误码
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
  /** 付费名称 */
  name: string
  /** 付费说明 */
  description?: string | undefined
  /** 付费金额 */
  amount?: number | undefined
  /** 付费数量 */
  count?: number | undefined
}

export interface PostRequestJsonPostDiscounts {
  /** 优惠名称 */
  name: string
  /** 优惠说明 */
  description: string
  /** 优惠金额 */
  amount: number
  /** 优惠数量 */
  count?: number | undefined
}

export interface PostRequestJsonTimeRange {
  /** 服务开始时间 */
  start_time?: string | undefined
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

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete',
  pathParameters: ['out_order_no'],
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 完结支付分订单（境外）
 *
 * 用户用完服务，上报最终费用让微信收款，金额按订单币种的最小单位。没有返回内容，钱收到没有看支付通知或查订单。
 *
 * 结果不明就以相同内容再请求一遍；总额要与付费项目、优惠对得上。
 *
 * 后续通知：
 *
 * - 支付分订单支付成功通知(PAYSCORE.USER_PAID)（`webhooks/v3/PAYSCORE.USER_PAID`）
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096431)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * await post(client, {
 *   out_order_no: 'ZD202608010003',
 *   json: {
 *     service_id: '2002000000000000000000000000042',
 *     sub_mchid: '1900013511',
 *     post_payments: [{ name: '就餐费用' }],
 *     total_amount: 39900,
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_order_no', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'service_id', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      {
        name: 'post_payments',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'name', required: true, schema: { kind: 'string' } },
              { name: 'description', schema: { kind: 'string' } },
              { name: 'amount', schema: { kind: 'integer' } },
              { name: 'count', schema: { kind: 'integer' } },
            ],
          },
          minItems: 1,
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
              { name: 'description', required: true, schema: { kind: 'string' } },
              { name: 'amount', required: true, schema: { kind: 'integer' } },
              { name: 'count', schema: { kind: 'integer' } },
            ],
          },
          maxItems: 30,
        },
      },
      { name: 'total_amount', required: true, schema: { kind: 'integer', minimum: 0 } },
      { name: 'currency', schema: { kind: 'string', minLength: 1, maxLength: 16 } },
      {
        name: 'time_range',
        schema: {
          kind: 'object',
          properties: [
            { name: 'start_time', schema: { kind: 'string' } },
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
      { name: 'profit_sharing', schema: { kind: 'boolean' } },
      { name: 'complete_time', schema: { kind: 'string' } },
      { name: 'goods_tag', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.oversea.partner.serviceorder._out_order_no_.complete`。 */
export interface PageMethods {
  /**
   * 完结支付分订单（境外）
   *
   * 用户用完服务，上报最终费用让微信收款，金额按订单币种的最小单位。没有返回内容，钱收到没有看支付通知或查订单。
   *
   * 结果不明就以相同内容再请求一遍；总额要与付费项目、优惠对得上。
   *
   * 后续通知：
   *
   * - 支付分订单支付成功通知(PAYSCORE.USER_PAID)（`webhooks/v3/PAYSCORE.USER_PAID`）
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096431)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * await client.v3.payscore.oversea.partner.serviceorder._out_order_no_.complete.post({
   *   out_order_no: 'ZD202608010003',
   *   json: {
   *     service_id: '2002000000000000000000000000042',
   *     sub_mchid: '1900013511',
   *     post_payments: [{ name: '就餐费用' }],
   *     total_amount: 39900,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

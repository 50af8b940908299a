/** 由openapi/v3/payscore/serviceorder/direct-complete.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 支付分创单结单合并：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户服务订单号 */
  out_order_no: string
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 后付费项目 */
  post_payments?: readonly PostRequestJsonPostPayments[] | undefined
  /** 后付费商户优惠 */
  post_discounts?: readonly PostRequestJsonPostDiscounts[] | undefined
  /** 服务时间段 */
  time_range: PostRequestJsonTimeRange
  /** 服务位置 */
  location?: PostRequestJsonLocation | undefined
  /** 服务信息 */
  service_introduction?: string | undefined
  /** 商户数据包 */
  attach?: string | undefined
  /** 商户回调地址 */
  notify_url?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 总金额 */
  total_amount?: number | undefined
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
}

/** 支付分创单结单合并：应答 */
export interface PostResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 后付费项目 */
  post_payments?: PostResponsePostPayments[]
  /** 后付费商户优惠 */
  post_discounts?: PostResponsePostDiscounts[]
  /** 服务时间段 */
  time_range: PostResponseTimeRange
  /** 服务位置 */
  location?: PostResponseLocation
  /** 服务信息 */
  service_introduction: string
  /** 商户号 */
  mchid: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 总金额 */
  total_amount?: number
}

/**
 * 支付分创单结单合并：错误码
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

export interface PostRequestJsonPostPayments {
  /** 付费项目名称 */
  name?: string | undefined
  /** 金额 */
  amount?: number | undefined
  /** 计费说明 */
  description?: string | undefined
  /** 付费数量 */
  count?: number | undefined
}

export interface PostRequestJsonPostDiscounts {
  /** 优惠名称 */
  name?: string | undefined
  /** 优惠说明 */
  description?: string | undefined
  /** 优惠金额 */
  amount?: number | undefined
  /** 优惠数量 */
  count?: number | undefined
}

export interface PostRequestJsonTimeRange {
  /** 服务开始时间 */
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
  /** 服务结束地点 */
  end_location?: string | undefined
}

export interface PostResponsePostPayments {
  /** 付费项目名称 */
  name?: string
  /** 金额 */
  amount?: number
  /** 计费说明 */
  description?: string
  /** 付费数量 */
  count?: number
}

export interface PostResponsePostDiscounts {
  /** 优惠名称 */
  name?: string
  /** 优惠说明 */
  description?: string
  /** 优惠金额 */
  amount?: number
  /** 优惠数量 */
  count?: number
}

export interface PostResponseTimeRange {
  /** 服务开始时间 */
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
  /** 服务结束地点 */
  end_location?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/serviceorder/direct-complete#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/serviceorder/direct-complete',
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
 * 支付分创单结单合并
 *
 * 服务已经完成、又不必由支付分评估风险时，一步建单并向用户免密扣款，金额单位分。返回订单内容与状态，钱收到没有看通知。
 *
 * `total_amount`应等于付费项目减去优惠；重试保持`out_order_no`。
 *
 * 后续通知：
 *
 * - 支付分订单支付成功通知(PAYSCORE.USER_PAID)（`webhooks/v3/PAYSCORE.USER_PAID`），发往`json.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_order_no: 'ZD202608010003',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     service_id: '2002000000000000000000000000042',
 *     time_range: {},
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
      { name: 'out_order_no', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'service_id', required: true, schema: { kind: 'string' } },
      {
        name: 'post_payments',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'name', schema: { kind: 'string' } },
              { name: 'amount', schema: { kind: 'integer' } },
              { name: 'description', schema: { kind: 'string' } },
              { name: 'count', schema: { kind: 'integer' } },
            ],
          },
        },
      },
      {
        name: 'post_discounts',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'name', schema: { kind: 'string' } },
              { name: 'description', schema: { kind: 'string' } },
              { name: 'amount', schema: { kind: 'integer' } },
              { name: 'count', schema: { kind: 'integer' } },
            ],
          },
        },
      },
      {
        name: 'time_range',
        required: true,
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
      { name: 'service_introduction', schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'notify_url', schema: { kind: 'string' } },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'total_amount', schema: { kind: 'integer' } },
      { name: 'profit_sharing', schema: { kind: 'boolean' } },
      { name: 'goods_tag', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.serviceorder.directComplete`。 */
export interface PageMethods {
  /**
   * 支付分创单结单合并
   *
   * 服务已经完成、又不必由支付分评估风险时，一步建单并向用户免密扣款，金额单位分。返回订单内容与状态，钱收到没有看通知。
   *
   * `total_amount`应等于付费项目减去优惠；重试保持`out_order_no`。
   *
   * 后续通知：
   *
   * - 支付分订单支付成功通知(PAYSCORE.USER_PAID)（`webhooks/v3/PAYSCORE.USER_PAID`），发往`json.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.serviceorder.directComplete.post({
   *   json: {
   *     out_order_no: 'ZD202608010003',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     service_id: '2002000000000000000000000000042',
   *     time_range: {},
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

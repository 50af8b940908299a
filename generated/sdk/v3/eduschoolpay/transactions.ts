/** 由openapi/v3/eduschoolpay/transactions.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 校园轻松付扣款：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户appid */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户appid */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 商户接收通知地址 */
  notify_url: string
  /** 签约协议号 */
  contract_id: string
  /** 用户账号，须与签约时填的一致 */
  user_id: string
  /** 订单金额 */
  amount: PostRequestJsonAmount
  /** 场景信息 */
  scene_info: PostRequestJsonSceneInfo
  /** 设备信息 */
  device_info: PostRequestJsonDeviceInfo
  /** 分账结算信息 */
  settle_info?: PostRequestJsonSettleInfo | undefined
  /** 扣款模式 */
  payment_mode?: string | undefined
}

/** 校园轻松付扣款：应答 */
export interface PostResponse {
  /** 商户号 */
  mchid: string
  /** 商户AppID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 商户数据 */
  attach?: string
  /** 支付完成时间 */
  success_time?: string
  /** 支付者 */
  payer?: PostResponsePayer
  /** 订单金额 */
  amount: PostResponseAmount
  /** 设备信息 */
  device_info: PostResponseDeviceInfo
  /** 优惠详情 */
  promotion_detail?: PostResponsePromotionDetail[]
}

/** 校园轻松付扣款：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonAmount {
  /** 总金额 */
  total: number
  /** 货币类型 */
  currency: string
}

export interface PostRequestJsonSceneInfo {
  /** 消费时间 */
  start_time: string
  /** 学校编号 */
  school_id: string
  /** 消费场景类型 */
  scene_type: string
}

export interface PostRequestJsonDeviceInfo {
  /** 设备号 */
  device_id?: string | undefined
  /** 商户端设备ip */
  device_ip: string
}

export interface PostRequestJsonSettleInfo {
  /** 是否指定分账 */
  profit_sharing?: boolean | undefined
}

export interface PostResponsePayer {
  /** 商户AppID下的用户标识 */
  openid?: string
  /** 子商户AppID下的用户标识 */
  sub_openid?: string
}

export interface PostResponseAmount {
  /** 订单金额 */
  total: number
  /** 用户支付金额 */
  payer_total?: number
  /** 折扣 */
  discount_total?: number
  /** 货币类型 */
  currency?: string
}

export interface PostResponseDeviceInfo {
  /** 设备号 */
  device_id?: string
  /** 商户端设备IP */
  device_ip: string
}

export interface PostResponsePromotionDetail {
  /** 券ID */
  coupon_id?: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: string
  /** 优惠类型 */
  type?: string
  /** 优惠券面额 */
  amount?: number
  /** 活动ID */
  stock_id?: string
  /** 微信出资 */
  wechatpay_contribute?: number
  /** 商户出资 */
  merchant_contribute?: number
  /** 其他出资 */
  other_contribute?: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/eduschoolpay/transactions#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/eduschoolpay/transactions',
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
 * 校园轻松付扣款
 *
 * 用户在校消费后凭签约协议扣款，金额单位分。`payment_mode`选同步就直接返回结果，选异步只返回受理情况，结果靠通知；超时都用商户订单号查。
 *
 * 同一笔消费重试不换`out_trade_no`；同步模式也可能得不到终态，要看`trade_state`。
 *
 * 后续通知：
 *
 * - 校园轻松付扣费成功通知(TRANSACTION.INDUSTRY_SUCCESS)（`webhooks/v3/TRANSACTION.INDUSTRY_SUCCESS`），发往`json.notify_url`
 * - 校园轻松付扣费失败通知(TRANSACTION.INDUSTRY_FAILED)（`webhooks/v3/TRANSACTION.INDUSTRY_FAILED`），发往`json.notify_url`
 * - 用户归还垫资通知(TRANSACTION.PAY_BACK)（`webhooks/v3/TRANSACTION.PAY_BACK`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012469030)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     description: '山前学校食堂-午餐',
 *     out_trade_no: 'DD20260801000137',
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     contract_id: '202608010000000137',
 *     user_id: 'user0137',
 *     amount: { total: 1280, currency: 'CNY' },
 *     scene_info: {
 *       start_time: '2026-08-26T09:43:39+08:00',
 *       school_id: '18260000000137',
 *       scene_type: 'CANTEEN',
 *     },
 *     device_info: { device_ip: '203.0.113.8' },
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
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'goods_tag', schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'contract_id', required: true, schema: { kind: 'string' } },
      { name: 'user_id', required: true, schema: { kind: 'string' } },
      {
        name: 'amount',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'total', required: true, schema: { kind: 'integer' } },
            { name: 'currency', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'scene_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'start_time', required: true, schema: { kind: 'string' } },
            { name: 'school_id', required: true, schema: { kind: 'string' } },
            { name: 'scene_type', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'device_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'device_id', schema: { kind: 'string' } },
            { name: 'device_ip', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'settle_info',
        schema: { kind: 'object', properties: [{ name: 'profit_sharing', schema: { kind: 'boolean' } }] },
      },
      { name: 'payment_mode', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.eduschoolpay.transactions`。 */
export interface PageMethods {
  /**
   * 校园轻松付扣款
   *
   * 用户在校消费后凭签约协议扣款，金额单位分。`payment_mode`选同步就直接返回结果，选异步只返回受理情况，结果靠通知；超时都用商户订单号查。
   *
   * 同一笔消费重试不换`out_trade_no`；同步模式也可能得不到终态，要看`trade_state`。
   *
   * 后续通知：
   *
   * - 校园轻松付扣费成功通知(TRANSACTION.INDUSTRY_SUCCESS)（`webhooks/v3/TRANSACTION.INDUSTRY_SUCCESS`），发往`json.notify_url`
   * - 校园轻松付扣费失败通知(TRANSACTION.INDUSTRY_FAILED)（`webhooks/v3/TRANSACTION.INDUSTRY_FAILED`），发往`json.notify_url`
   * - 用户归还垫资通知(TRANSACTION.PAY_BACK)（`webhooks/v3/TRANSACTION.PAY_BACK`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012469030)
   * @example
   * ```ts
   * const answer = await client.v3.eduschoolpay.transactions.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     description: '山前学校食堂-午餐',
   *     out_trade_no: 'DD20260801000137',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     contract_id: '202608010000000137',
   *     user_id: 'user0137',
   *     amount: { total: 1280, currency: 'CNY' },
   *     scene_info: {
   *       start_time: '2026-08-26T09:43:39+08:00',
   *       school_id: '18260000000137',
   *       scene_type: 'CANTEEN',
   *     },
   *     device_info: { device_ip: '203.0.113.8' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

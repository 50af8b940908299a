/** 由openapi/v3/qrcode/transactions.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 公共出行扣费受理：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 公众号或移动应用申请成功后得到的账号ID */
  appid: string
  /** 子公众账号ID，服务商模式选传，扣费信息中展示商户用 */
  sub_appid?: string | undefined
  /** 微信支付分配的子商户号 */
  sub_mchid?: string | undefined
  /** 扣费服务描述，商户自定义，展示于交易账单 */
  description: string
  /** 附加数据，查询和支付通知原样带回 */
  attach?: string | undefined
  /** 商户系统内部订单号 */
  out_trade_no: string
  /** 交易场景值，现支持公交、地铁 */
  trade_scene: 'BUS' | 'METRO'
  /** 代金券或立减优惠功能的参数 */
  goods_tag?: string | undefined
  /** 代扣签约ID，签约成功后才有 */
  contract_id: string
  /** 扣款结果通知地址 */
  notify_url: string
  /** 订单金额信息 */
  amount: PostRequestJsonAmount
  /** 公交场景信息 */
  bus_info?: PostRequestJsonBusInfo | undefined
  /** 地铁场景信息 */
  metro_info?: PostRequestJsonMetroInfo | undefined
}

/** 公共出行扣费受理：应答 */
export interface PostResponse {
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务描述 */
  description: string
  /** 订单创建时间 */
  create_time: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付完成时间 */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户还款状态 */
  user_repay_state?: 'NOT_REPAY' | 'REPAID' | 'ALL_REFUND' | (string & {})
  /** 还款微信支付订单号 */
  repay_transaction_id?: string
  /** 垫资还款时间 */
  repay_time?: string
  /** 附加数据 */
  attach?: string
  /** 代扣签约ID */
  contract_id?: string
  /** 交易场景 */
  trade_scene: 'BUS' | 'METRO' | (string & {})
  /** 公交场景信息 */
  bus_info?: PostResponseBusInfo
  /** 地铁场景信息 */
  metro_info?: PostResponseMetroInfo
  /** 订单金额信息 */
  amount: PostResponseAmount
  /** 优惠信息 */
  promotion_detail?: PostResponsePromotionDetail[]
}

/** 公共出行扣费受理：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonAmount {
  /** 订单总金额，单位为分 */
  total: number
  /** ISO 4217三位币种代码，目前仅支持人民币CNY */
  currency?: string | undefined
}

export interface PostRequestJsonBusInfo {
  /** 用户乘车时间（上车） */
  start_time: string
  /** 乘车路线 */
  line_name?: string | undefined
  /** 车牌号 */
  plate_number?: string | undefined
}

export interface PostRequestJsonMetroInfo {
  /** 用户乘车时间（上车） */
  start_time: string
  /** 用户下车时间 */
  end_time?: string | undefined
  /** 乘车起始站 */
  start_station?: string | undefined
  /** 乘车终点站 */
  end_station?: string | undefined
}

export interface PostResponseBusInfo {
  /** 用户乘车时间（上车） */
  start_time: string
  /** 乘车路线 */
  line_name?: string
  /** 车牌号 */
  plate_number?: string
}

export interface PostResponseMetroInfo {
  /** 用户乘车时间（上车） */
  start_time: string
  /** 用户下车时间 */
  end_time?: string
  /** 乘车起始站 */
  start_station?: string
  /** 乘车终点站 */
  end_station?: string
}

export interface PostResponseAmount {
  /** 币种，人民币为CNY */
  currency?: string
  /** 用户支付金额 */
  payer_total?: number
  /** 订单金额 */
  total?: number
}

export interface PostResponsePromotionDetail {
  /** 券ID */
  coupon_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型 */
  type?: 'CASH' | 'NOCASH' | (string & {})
  /** 活动ID */
  stock_id?: string
  /** 优惠券面额 */
  amount: number
  /** 微信出资 */
  wechatpay_contribute?: number
  /** 商户出资 */
  merchant_contribute?: number
  /** 其他出资 */
  other_contribute?: number
  /** 优惠币种 */
  currency?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/qrcode/transactions#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/qrcode/transactions',
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
 * 公共出行扣费受理
 *
 * 公交、地铁行程结束后，凭用户的`contract_id`提交扣费，按`trade_scene`填对应的行程对象。受理后异步扣款，结果走`notify_url`；金额单位为分。
 *
 * 答复为`ACCEPTED`时钱还没扣。重试时`out_trade_no`保持不变，超时先查单，避免同一趟行程扣两次。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     description: '地铁扣费',
 *     out_trade_no: 'DD20260801000137',
 *     trade_scene: 'BUS',
 *     contract_id: '202608010000000137',
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     amount: { total: 600 },
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
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      {
        name: 'trade_scene',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'BUS' }, { value: 'METRO' }] },
      },
      { name: 'goods_tag', schema: { kind: 'string' } },
      { name: 'contract_id', required: true, schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      {
        name: 'amount',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'total', required: true, schema: { kind: 'integer' } },
            { name: 'currency', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'bus_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'start_time', required: true, schema: { kind: 'string' } },
            { name: 'line_name', schema: { kind: 'string' } },
            { name: 'plate_number', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'metro_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'start_time', required: true, schema: { kind: 'string' } },
            { name: 'end_time', schema: { kind: 'string' } },
            { name: 'start_station', schema: { kind: 'string' } },
            { name: 'end_station', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.qrcode.transactions`。 */
export interface PageMethods {
  /**
   * 公共出行扣费受理
   *
   * 公交、地铁行程结束后，凭用户的`contract_id`提交扣费，按`trade_scene`填对应的行程对象。受理后异步扣款，结果走`notify_url`；金额单位为分。
   *
   * 答复为`ACCEPTED`时钱还没扣。重试时`out_trade_no`保持不变，超时先查单，避免同一趟行程扣两次。
   * @example
   * ```ts
   * const answer = await client.v3.qrcode.transactions.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     description: '地铁扣费',
   *     out_trade_no: 'DD20260801000137',
   *     trade_scene: 'BUS',
   *     contract_id: '202608010000000137',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     amount: { total: 600 },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

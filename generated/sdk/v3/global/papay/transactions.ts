/** 由openapi/v3/global/papay/transactions.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 委托代扣申请扣款（境外）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 应用ID，仅直连模式 */
  appid?: string | undefined
  /** 机构应用ID，仅机构模式 */
  sp_appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 订单金额 */
  amount: PostRequestJsonAmount
  /** 场景信息 */
  scene_info?: PostRequestJsonSceneInfo | undefined
}

/** 委托代扣申请扣款（境外）：应答 */
export interface PostResponse {
  /** 商户号 */
  mchid?: string
  /** 应用ID，仅直连模式 */
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构应用ID，仅机构模式 */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户数据 */
  attach?: string
  /**
   * 交易类型
   * `AUTH` 枚举值
   */
  trade_type: 'AUTH' | (string & {})
  /** 付款银行 */
  bank_type: string
  /** 支付完成时间 */
  success_time: string
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | 'USERPAYING' | (string & {})
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer: PostResponsePayer
  /** 订单金额 */
  amount: PostResponseAmount
  /** 优惠功能 */
  promotion_detail?: PostResponsePromotionDetail[]
}

/** 委托代扣申请扣款（境外）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonAmount {
  /** 总金额 */
  total: number
  /** 货币类型 */
  currency?: string | undefined
}

export interface PostRequestJsonSceneInfo {
  /** 商户端设备号 */
  device_id?: string | undefined
  /** 商户端设备IP */
  device_ip?: string | undefined
}

export interface PostResponsePayer {
  /** 用户标识 */
  openid?: string
  /** 机构用户标识 */
  sp_openid?: string
  /** 子商户用户标识 */
  sub_openid?: string
}

export interface PostResponseAmount {
  /** 订单金额 */
  total: number
  /** 用户支付金额 */
  payer_total: number
  /** 订单标价币种 */
  currency: string
  /** 用户支付币种 */
  payer_currency: string
  /** 汇率信息 */
  exchange_rate?: PostResponseAmountExchangeRate
}

export interface PostResponseAmountExchangeRate {
  /** 汇率类型 */
  type?: 'SETTLEMENT_RATE' | 'USERPAYMENT_RATE' | (string & {})
  /** 汇率值 */
  rate?: number
}

export interface PostResponsePromotionDetail {
  /** 券ID */
  promotion_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT' | (string & {})
  /** 优惠券面额 */
  amount: number
  /** 优惠币种 */
  currency: string
  /** 活动ID */
  activity_id?: string
  /** 微信出资 */
  wxpay_contribute_amount?: number
  /** 商户出资 */
  merchant_contribute_amount?: number
  /** 其他出资 */
  other_contribute_amount?: number
  /** 单品列表 */
  goods_detail?: PostResponsePromotionDetailGoodsDetail[]
}

export interface PostResponsePromotionDetailGoodsDetail {
  /** 商品编码 */
  goods_id: string
  /** 商品备注 */
  goods_remark?: string
  /** 商品优惠金额 */
  discount_amount: number
  /** 商品数量 */
  quantity: number
  /** 商品价格 */
  price: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/papay/transactions#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/papay/transactions',
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 委托代扣申请扣款（境外）
 *
 * 按已签的`contract_id`从用户账户收取周期费或事后费用，如水电煤、话费、充电宝租金。金额按币种最小单位，重试沿用同一个商户订单号。
 *
 * 以`trade_state`为`SUCCESS`算扣款成功；结果不明时等`notify_url`的通知或查单，不要换单号再扣。
 *
 * 后续通知：
 *
 * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015482)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     description: '山前咖啡滨河店-手冲豆',
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     out_trade_no: 'DD20260801000137',
 *     merchant_category_code: '1011',
 *     contract_id: '202608010000000137',
 *     amount: { total: 1280 },
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
      { name: 'appid', schema: { kind: 'string' } },
      { name: 'sp_appid', schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'goods_tag', schema: { kind: 'string' } },
      { name: 'merchant_category_code', required: true, schema: { kind: 'string' } },
      { name: 'contract_id', required: true, schema: { kind: 'string' } },
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
        name: 'scene_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'device_id', schema: { kind: 'string' } },
            { name: 'device_ip', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.global.papay.transactions`。 */
export interface PageMethods {
  /**
   * 委托代扣申请扣款（境外）
   *
   * 按已签的`contract_id`从用户账户收取周期费或事后费用，如水电煤、话费、充电宝租金。金额按币种最小单位，重试沿用同一个商户订单号。
   *
   * 以`trade_state`为`SUCCESS`算扣款成功；结果不明时等`notify_url`的通知或查单，不要换单号再扣。
   *
   * 后续通知：
   *
   * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015482)
   * @example
   * ```ts
   * const answer = await client.v3.global.papay.transactions.post({
   *   json: {
   *     description: '山前咖啡滨河店-手冲豆',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     out_trade_no: 'DD20260801000137',
   *     merchant_category_code: '1011',
   *     contract_id: '202608010000000137',
   *     amount: { total: 1280 },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

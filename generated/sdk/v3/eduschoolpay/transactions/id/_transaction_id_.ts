/** 由openapi/v3/eduschoolpay/transactions/id/{transaction_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按微信订单号查询校园轻松付订单：请求 */
export interface GetRequest {
  /** 微信支付订单号 */
  transaction_id: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 按微信订单号查询校园轻松付订单：应答 */
export interface GetResponse {
  /** 商户号 */
  mchid: string
  /** 商户appid */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户appid */
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
  payer: GetResponsePayer
  /** 订单金额 */
  amount: GetResponseAmount
  /** 设备信息 */
  device_info: GetResponseDeviceInfo
  /** 优惠详情 */
  promotion_detail?: GetResponsePromotionDetail[]
}

/** 按微信订单号查询校园轻松付订单：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponsePayer {
  /** 商户appid下的用户标识 */
  openid: string
  /** 子商户appid下的用户标识 */
  sub_openid?: string
}

export interface GetResponseAmount {
  /** 订单金额，单位为分 */
  total: number
  /** 用户支付金额 */
  payer_total?: number
  /** 折扣 */
  discount_total?: number
  /** 货币类型 */
  currency: string
}

export interface GetResponseDeviceInfo {
  /** 设备号 */
  device_id?: string
  /** 商户端设备ip */
  device_ip: string
}

export interface GetResponsePromotionDetail {
  /** 券ID */
  coupon_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: string
  /** 优惠类型 */
  type?: string
  /** 优惠券面额 */
  amount?: number
  /** 活动ID */
  stock_id: string
  /** 微信出资 */
  wechatpay_contribute?: number
  /** 商户出资 */
  merchant_contribute?: number
  /** 其他出资 */
  other_contribute?: number
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/eduschoolpay/transactions/id/{transaction_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/eduschoolpay/transactions/id/{transaction_id}',
  pathParameters: ['transaction_id'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按微信订单号查询校园轻松付订单
 *
 * 对账时由微信支付订单号取校园消费的订单：谁付的、实付多少、用了什么券。`amount.total`是原价，`payer_total`是用户实付，单位都是分。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012469063)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   transaction_id: '4200002026080112300000000042',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'transaction_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.eduschoolpay.transactions.id._transaction_id_`。 */
export interface PageMethods {
  /**
   * 按微信订单号查询校园轻松付订单
   *
   * 对账时由微信支付订单号取校园消费的订单：谁付的、实付多少、用了什么券。`amount.total`是原价，`payer_total`是用户实付，单位都是分。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012469063)
   * @example
   * ```ts
   * const answer = await client.v3.eduschoolpay.transactions.id._transaction_id_.get({
   *   transaction_id: '4200002026080112300000000042',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

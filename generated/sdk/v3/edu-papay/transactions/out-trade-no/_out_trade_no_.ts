/** 由openapi/v3/edu-papay/transactions/out-trade-no/{out_trade_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按商户订单号查询教育续费订单：请求 */
export interface GetRequest {
  /** 商户订单号 */
  out_trade_no: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 按商户订单号查询教育续费订单：应答 */
export interface GetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付者 */
  payer?: GetResponsePayer
  /** 订单金额 */
  amount: GetResponseAmount
  /** 设备信息 */
  device_information: GetResponseDeviceInformation
  /** 优惠详情 */
  promotion_detail?: GetResponsePromotionDetail[]
}

/** 按商户订单号查询教育续费订单：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponsePayer {
  /** 服务商APPID下的用户标识 */
  openid?: string
  /** 子商户APPID下的用户标识 */
  sub_openid?: string
}

export interface GetResponseAmount {
  /** 订单金额，单位为分 */
  total: number
  /** 用户支付金额，单位为分 */
  payer_total?: number
  /** 折扣 */
  discount_total?: number
  /** 货币类型 */
  currency?: string
}

export interface GetResponseDeviceInformation {
  /** 设备号 */
  device_id?: string
  /** 商户端设备ip */
  device_ip: string
}

export interface GetResponsePromotionDetail {
  /** 券ID */
  coupon_id?: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: string
  /** 优惠类型 */
  type?: string
  /** 优惠券面额，单位为分 */
  amount?: number
  /** 活动ID */
  stock_id?: string
  /** 微信出资，单位为分 */
  wechatpay_contribute?: number
  /** 商户出资，单位为分 */
  merchant_contribute?: number
  /** 其他出资，单位为分 */
  other_contribute?: number
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/edu-papay/transactions/out-trade-no/{out_trade_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/edu-papay/transactions/out-trade-no/{out_trade_no}',
  pathParameters: ['out_trade_no'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按商户订单号查询教育续费订单
 *
 * 受理后迟迟没有通知，就以扣款时的商户订单号查`trade_state`，未成功时看`trade_state_description`。状态未定之前不要换号重扣。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012523591)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465574)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_trade_no: 'DD20260801000137',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_trade_no', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.eduPapay.transactions.outTradeNo._out_trade_no_`。 */
export interface PageMethods {
  /**
   * 按商户订单号查询教育续费订单
   *
   * 受理后迟迟没有通知，就以扣款时的商户订单号查`trade_state`，未成功时看`trade_state_description`。状态未定之前不要换号重扣。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012523591)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465574)
   * @example
   * ```ts
   * const answer = await client.v3.eduPapay.transactions.outTradeNo._out_trade_no_.get({
   *   out_trade_no: 'DD20260801000137',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/ebike/charge/transactions/id/{transaction_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按微信订单号查询充电代扣订单：请求 */
export interface GetRequest {
  /** 微信支付订单号 */
  transaction_id: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined
}

/** 按微信订单号查询充电代扣订单：应答 */
export interface GetResponse {
  /** 商户号 */
  mchid: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: string
  /** 银行类型 */
  bank_type?: string
  /** 成功时间 */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_des?: string
  /** 充电授权扣费协议号 */
  contract_id: string
  /** 支付者信息 */
  payer?: GetResponsePayer
  /** 订单金额信息 */
  amount: GetResponseAmount
  /** 设备信息 */
  device_info: GetResponseDeviceInfo
  /** 优惠信息 */
  promotion_detail?: GetResponsePromotionDetail[]
}

/** 按微信订单号查询充电代扣订单：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponsePayer {
  /** 用户在服务商的标识 */
  openid?: string
  /** 用户在特约商户的标识 */
  sub_openid?: string
}

export interface GetResponseAmount {
  /** 订单金额，单位为分 */
  total: number
  /** 货币类型 */
  currency?: string
  /** 用户实际支付金额，单位为分 */
  payer_total?: number
  /** 折扣 */
  discount_total?: number
}

export interface GetResponseDeviceInfo {
  /** 充电位设备号 */
  device_id: string
  /** 商户端设备ip */
  device_ip: string
}

export interface GetResponsePromotionDetail {
  /** 券ID */
  promotion_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: string
  /** 优惠类型 */
  type?: string
  /** 活动ID */
  activity_id?: string
  /** 优惠券面额，单位为分 */
  amount: number
  /** 微信出资，单位为分 */
  wxpay_contribute?: number
  /** 商户出资，单位为分 */
  merchant_contribute?: number
  /** 其他出资，单位为分 */
  other_contribute?: number
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ebike/charge/transactions/id/{transaction_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ebike/charge/transactions/id/{transaction_id}',
  pathParameters: ['transaction_id'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按微信订单号查询充电代扣订单
 *
 * 充电代扣有了微信订单号时用它查单，能看到实付、优惠和券的出资方。状态说明的字段写作`trade_state_des`，没有末尾的c。
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml)
 * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
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

/** 客户端上的页面：`client.v3.ebike.charge.transactions.id._transaction_id_`。 */
export interface PageMethods {
  /**
   * 按微信订单号查询充电代扣订单
   *
   * 充电代扣有了微信订单号时用它查单，能看到实付、优惠和券的出资方。状态说明的字段写作`trade_state_des`，没有末尾的c。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml)
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   * @example
   * ```ts
   * const answer = await client.v3.ebike.charge.transactions.id._transaction_id_.get({
   *   transaction_id: '4200002026080112300000000042',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

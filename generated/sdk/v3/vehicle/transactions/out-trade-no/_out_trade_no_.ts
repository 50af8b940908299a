/** 由openapi/v3/vehicle/transactions/out-trade-no/{out_trade_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询停车扣费订单：请求 */
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

/** 查询停车扣费订单：应答 */
export interface GetResponse {
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
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
  trade_state: string
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付完成时间 */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户是否已还款 */
  user_repaid?: string
  /** 附加数据 */
  attach?: string
  /** 交易场景 */
  trade_scene: string
  /** 停车场景信息 */
  parking_info?: GetResponseParkingInfo
  /** 支付者信息 */
  payer: GetResponsePayer
  /** 订单金额信息 */
  amount: GetResponseAmount
  /** 优惠信息 */
  promotion_detail?: GetResponsePromotionDetail[]
}

/** 查询停车扣费订单：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseParkingInfo {
  /** 停车入场id */
  parking_id: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 入场时间 */
  start_time: string
  /** 出场时间 */
  end_time: string
  /** 停车场名称 */
  parking_name: string
  /** 计费时长，单位为秒 */
  charging_duration: number
  /** 停车场设备id */
  device_id: string
}

export interface GetResponsePayer {
  /** 用户在appid下的标识 */
  openid: string
  /** 用户在sub_appid下的标识 */
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

export interface GetResponsePromotionDetail {
  /** 券ID */
  coupon_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: string
  /** 优惠类型 */
  type?: string
  /** 活动ID */
  stock_id?: string
  /** 优惠券面额，单位为分 */
  amount: number
  /** 微信出资，单位为分 */
  wechatpay_contribute?: number
  /** 商户出资，单位为分 */
  merchant_contribute?: number
  /** 其他出资，单位为分 */
  other_contribute?: number
  /** 优惠币种 */
  currency?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/vehicle/transactions/out-trade-no/{out_trade_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/vehicle/transactions/out-trade-no/{out_trade_no}',
  pathParameters: ['out_trade_no'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询停车扣费订单
 *
 * 出场扣费后没等到通知，用`out_trade_no`查订单。`trade_state`说明扣款情况，垫付的订单再看`user_repaid`是否已还。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534308)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012534441)
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

/** 客户端上的页面：`client.v3.vehicle.transactions.outTradeNo._out_trade_no_`。 */
export interface PageMethods {
  /**
   * 查询停车扣费订单
   *
   * 出场扣费后没等到通知，用`out_trade_no`查订单。`trade_state`说明扣款情况，垫付的订单再看`user_repaid`是否已还。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534308)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012534441)
   * @example
   * ```ts
   * const answer = await client.v3.vehicle.transactions.outTradeNo._out_trade_no_.get({
   *   out_trade_no: 'DD20260801000137',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

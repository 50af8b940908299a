/** 由openapi/v3/qrcode/transactions/out-trade-no/{out_trade_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询公共出行扣费订单：请求 */
export interface GetRequest {
  /** 商户系统内部订单号 */
  out_trade_no: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 微信支付分配的子商户号 */
  sub_mchid?: string | undefined
}

/** 查询公共出行扣费订单：应答 */
export interface GetResponse {
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
  bus_info?: GetResponseBusInfo
  /** 地铁场景信息 */
  metro_info?: GetResponseMetroInfo
  /** 订单金额信息 */
  amount: GetResponseAmount
  /** 优惠信息 */
  promotion_detail?: GetResponsePromotionDetail[]
}

/** 查询公共出行扣费订单：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseBusInfo {
  /** 用户乘车时间（上车） */
  start_time: string
  /** 乘车路线 */
  line_name?: string
  /** 车牌号 */
  plate_number?: string
}

export interface GetResponseMetroInfo {
  /** 用户乘车时间（上车） */
  start_time: string
  /** 用户下车时间 */
  end_time?: string
  /** 乘车起始站 */
  start_station?: string
  /** 乘车终点站 */
  end_station?: string
}

export interface GetResponseAmount {
  /** 币种，人民币为CNY */
  currency?: string
  /** 用户支付金额，单位为分 */
  payer_total?: number
  /** 订单金额，单位为分 */
  total?: number
}

export interface GetResponsePromotionDetail {
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
  id: 'v3/qrcode/transactions/out-trade-no/{out_trade_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/qrcode/transactions/out-trade-no/{out_trade_no}',
  pathParameters: ['out_trade_no'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询公共出行扣费订单
 *
 * 以`out_trade_no`查一笔乘车扣费，服务商模式加传`sub_mchid`。`trade_state`是扣款状态；有垫资的，用户是否还上看`user_repay_state`。
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

/** 客户端上的页面：`client.v3.qrcode.transactions.outTradeNo._out_trade_no_`。 */
export interface PageMethods {
  /**
   * 查询公共出行扣费订单
   *
   * 以`out_trade_no`查一笔乘车扣费，服务商模式加传`sub_mchid`。`trade_state`是扣款状态；有垫资的，用户是否还上看`user_repay_state`。
   * @example
   * ```ts
   * const answer = await client.v3.qrcode.transactions.outTradeNo._out_trade_no_.get({
   *   out_trade_no: 'DD20260801000137',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

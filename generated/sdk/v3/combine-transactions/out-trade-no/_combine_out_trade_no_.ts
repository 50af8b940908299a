/** 由openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 按合单商户订单号查单：请求 */
export interface GetRequest {
  /** 合单商户订单号 */
  combine_out_trade_no: string
}

/** 按合单商户订单号查单：应答 */
export interface GetResponse {
  /** 合单发起方的AppID */
  combine_appid: string
  /** 合单发起方的商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 支付场景信息 */
  scene_info?: GetResponseSceneInfo
  /** 子单列表 */
  sub_orders?: GetResponseSubOrders[]
  /** 支付者 */
  combine_payer_info?: GetResponseCombinePayerInfo
  /** 合单的微信支付订单号 */
  combine_transaction_id?: string
  /**
   * 交易场景
   * `RECOMMERCE` 枚举值
   */
  trade_scenario?: 'RECOMMERCE' | (string & {})
  /** 实际使用的商户贴息，只用于微信分付 */
  installment_info?: GetResponseInstallmentInfo
}

/**
 * 按合单商户订单号查单：错误码
 *
 * - `MCH_NOT_EXISTS` (400): 合单或子单的商户号查不到，逐一核对
 * - `ORDER_CLOSED` (400): 合单已经关闭，改用新单号重新下单
 * - `TRADE_ERROR` (403): 交易因业务原因被拒，依应答 message 处理
 * - `NOAUTH` (403): 商户号没有合单权限，开通后再调用
 * - `ORDERNOTEXIST` (404): 查无此合单，确认该单号曾经下单成功
 * - `FREQUENCY_LIMITED` (429): 调用过于频繁，放慢并退避后重试
 * - `SYSTEMERROR` (500): 微信侧异常，保持参数不变再次请求
 */
export type GetErrorCode =
  | 'MCH_NOT_EXISTS'
  | 'ORDER_CLOSED'
  | 'TRADE_ERROR'
  | 'NOAUTH'
  | 'ORDERNOTEXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEMERROR'
  | V3ErrorCode

export interface GetResponseSceneInfo {
  /** 商户端设备号 */
  device_id?: string
}

export interface GetResponseSubOrders {
  /** 子单商户号 */
  mchid: string
  /**
   * 交易类型
   * `JSAPI`：公众号、小程序支付
   * `NATIVE`：扫码支付
   * `APP`：APP支付
   * `MWEB`：H5支付
   * `MICROPAY`：付款码支付
   * `FACEPAY`：刷脸支付
   */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | 'FACEPAY' | (string & {})
  /**
   * 交易状态
   * `SUCCESS`：支付成功
   * `REFUND`：转入退款
   * `NOTPAY`：未支付
   * `CLOSED`：已关闭
   * `REVOKED`：已撤销，只用于付款码支付
   * `USERPAYING`：用户支付中，只用于付款码支付
   * `PAYERROR`：支付失败，只用于付款码支付
   */
  trade_state?:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 附加数据，下单时填的原样返回 */
  attach?: string
  /** 支付完成时间，RFC 3339格式，未支付时没有 */
  success_time?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 子单商户订单号 */
  out_trade_no: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 子商户的AppID */
  sub_appid?: string
  /** 用户在子商户AppID下的openid */
  sub_openid?: string
  /** 子单金额 */
  amount?: GetResponseSubOrdersAmount
  /** 个人收款方受理授权ID */
  individual_auth_id?: string
  /** 个人收款方的平台昵称 */
  individual_name?: string
  /** 优惠信息列表 */
  promotion_detail?: GetResponseSubOrdersPromotionDetail[]
}

export interface GetResponseSubOrdersAmount {
  /** 标价金额，单位为分 */
  total_amount: number
  /** 用户实付金额，单位为分 */
  payer_amount: number
  /** 币种，人民币为CNY */
  currency?: string
  /** 用户支付的币种 */
  payer_currency?: string
  /** 结算汇率 */
  settlement_rate?: number
}

export interface GetResponseSubOrdersPromotionDetail {
  /** 券ID */
  coupon_id?: string
  /** 优惠名称 */
  name?: string
  /**
   * 优惠范围
   * `GLOBAL`：全场代金券
   * `SINGLE`：单品优惠
   */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型 */
  type?: 'CASH' | 'NOCASH' | (string & {})
  /** 优惠券面额 */
  amount?: number
  /** 活动ID */
  stock_id?: string
  /** 微信出资，单位为分 */
  wechatpay_contribute?: number
  /** 商户出资，单位为分 */
  merchant_contribute?: number
  /** 其他出资，单位为分 */
  other_contribute?: number
  /** 币种，人民币为CNY */
  currency?: string
  /** 单品列表 */
  goods_detail?: GetResponseSubOrdersPromotionDetailGoodsDetail[]
}

export interface GetResponseSubOrdersPromotionDetailGoodsDetail {
  /** 商品编码 */
  goods_id: string
  /** 商品数量 */
  quantity: number
  /** 商品单价，单位为分 */
  unit_price: number
  /** 商品优惠金额，单位为分 */
  discount_amount?: number
  /** 商品备注 */
  goods_remark?: string
}

export interface GetResponseCombinePayerInfo {
  /** 用户在该AppID下的openid */
  openid?: string
  /** 用户在子商户AppID下的openid */
  sub_openid?: string
}

export interface GetResponseInstallmentInfo {
  /** 是否用了商户贴息 */
  use_subsidy: boolean
  /** 用户所选的分期期数 */
  selected_installment_number: number
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/combine-transactions/out-trade-no/{combine_out_trade_no}',
  pathParameters: ['combine_out_trade_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按合单商户订单号查单
 *
 * 用合单商户订单号查询一次合单支付，结果里每个子单有各自的状态。
 *
 * 退款、分账都按子单进行，请保存每个子单的微信支付订单号。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557006)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421126)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421222)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421316)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421401)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551745)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761057)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462099)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462164)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462240)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462520)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012708988)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012602253)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761049)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015973142)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { combine_out_trade_no: 'HD20260801000021' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'combine_out_trade_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.combineTransactions.outTradeNo._combine_out_trade_no_`。 */
export interface PageMethods {
  /**
   * 按合单商户订单号查单
   *
   * 用合单商户订单号查询一次合单支付，结果里每个子单有各自的状态。
   *
   * 退款、分账都按子单进行，请保存每个子单的微信支付订单号。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557006)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421126)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421222)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421316)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421401)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551745)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761057)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462099)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462164)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462240)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462520)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012708988)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012602253)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761049)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015973142)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.combineTransactions.outTradeNo._combine_out_trade_no_.get({
   *   combine_out_trade_no: 'HD20260801000021',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

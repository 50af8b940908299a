/** 由openapi/v3/refund/domestic/refunds/{out_refund_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询单笔退款：请求 */
export interface GetRequest {
  /** 商户退款单号 */
  out_refund_no: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号，服务商替子商户查询时必传 */
  sub_mchid?: string | undefined
}

/** 查询单笔退款：应答 */
export interface GetResponse {
  /** 微信支付退款单号 */
  refund_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /**
   * 退款渠道
   * `ORIGINAL`：原路退款
   * `BALANCE`：退回到余额
   * `OTHER_BALANCE`：原账户异常，退到其他余额账户
   * `OTHER_BANKCARD`：原银行卡异常，退到其他银行卡
   */
  channel: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户，写明退到了银行卡、零钱还是商户账户 */
  user_received_account: string
  /** 退款成功时间，RFC 3339格式，退款成功时才有 */
  success_time?: string
  /** 创建时间，RFC 3339格式 */
  create_time: string
  /**
   * 退款状态
   * `SUCCESS`：退款成功
   * `CLOSED`：退款关闭
   * `PROCESSING`：处理中
   * `ABNORMAL`：退款异常
   */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /**
   * 退款的资金账户
   * `UNSETTLED`：未结算资金
   * `AVAILABLE`：可用余额
   * `UNAVAILABLE`：不可用余额
   * `OPERATION`：运营账户
   * `BASIC`：基本账户
   * `ECNY_BASIC`：数字人民币基本账户
   */
  funds_account?:
    | 'UNSETTLED'
    | 'AVAILABLE'
    | 'UNAVAILABLE'
    | 'OPERATION'
    | 'BASIC'
    | 'ECNY_BASIC'
    | (string & {})
  /** 金额信息 */
  amount: GetResponseAmount
  /** 优惠信息 */
  promotion_detail?: GetResponsePromotionDetail[]
}

/**
 * 查询单笔退款：错误码
 *
 * - `MCH_NOT_EXISTS` (404): 请求中的商户号查不到，核对所填商户号
 * - `RESOURCE_NOT_EXISTS` (404): 退款单不存在，核对商户退款单号
 * - `FREQUENCY_LIMITED` (429): 查询过于频繁，降低轮询频率后再查
 * - `SYSTEM_ERROR` (500): 微信侧异常，仍用原退款单号再次查询
 */
export type GetErrorCode =
  | 'MCH_NOT_EXISTS'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface GetResponseAmount {
  /** 订单金额，单位为分 */
  total: number
  /** 退款金额，单位为分 */
  refund: number
  /** 退款出资账户及金额 */
  from?: GetResponseAmountFrom[]
  /** 用户实付金额，单位为分 */
  payer_total: number
  /** 用户收到的退款金额，单位为分 */
  payer_refund: number
  /** 应结退款金额，单位为分 */
  settlement_refund: number
  /** 应结订单金额，单位为分 */
  settlement_total: number
  /** 优惠退款金额，单位为分 */
  discount_refund: number
  /** 币种，人民币为CNY */
  currency: string
  /** 手续费退款金额，单位为分 */
  refund_fee?: number
}

export interface GetResponseAmountFrom {
  /**
   * 出资账户类型
   * `AVAILABLE`：可用余额
   * `UNAVAILABLE`：不可用余额
   */
  account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
  /** 出资金额，单位为分 */
  amount: number
}

export interface GetResponsePromotionDetail {
  /** 券ID */
  promotion_id: string
  /**
   * 优惠范围
   * `GLOBAL`：全场代金券
   * `SINGLE`：单品优惠
   */
  scope: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型 */
  type: 'COUPON' | 'DISCOUNT' | (string & {})
  /** 优惠券面额，单位为分 */
  amount: number
  /** 优惠退款金额，单位为分 */
  refund_amount: number
  /** 单品列表 */
  goods_detail?: GetResponsePromotionDetailGoodsDetail[]
}

export interface GetResponsePromotionDetailGoodsDetail {
  /** 商户侧商品编码 */
  merchant_goods_id: string
  /** 微信侧商品编码 */
  wechatpay_goods_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 商品单价，单位为分 */
  unit_price: number
  /** 商品退款金额，单位为分 */
  refund_amount: number
  /** 商品退货数量 */
  refund_quantity: number
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/refund/domestic/refunds/{out_refund_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/refund/domestic/refunds/{out_refund_no}',
  pathParameters: ['out_refund_no'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询单笔退款
 *
 * 按申请时的商户退款单号查询一笔退款走到了哪一步。
 *
 * 零钱通常几分钟到账，银行卡要几个工作日；处理中的退款请隔一段时间再查。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791863)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070374)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810601)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791884)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791904)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556587)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421156)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421261)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421346)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421421)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071041)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553002)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587973)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647465)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557161)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012739043)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080239)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759680)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759733)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760128)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760226)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462116)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462188)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462260)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462581)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080626)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709434)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760530)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012886256)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760554)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013163613)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013139077)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_refund_no: 'TK20260801000009',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_refund_no', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.refund.domestic.refunds._out_refund_no_`。 */
export interface PageMethods {
  /**
   * 查询单笔退款
   *
   * 按申请时的商户退款单号查询一笔退款走到了哪一步。
   *
   * 零钱通常几分钟到账，银行卡要几个工作日；处理中的退款请隔一段时间再查。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791863)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070374)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810601)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791884)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791904)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556587)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421156)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421261)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421346)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421421)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071041)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553002)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587973)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647465)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557161)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012739043)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080239)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759680)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759733)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760128)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760226)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462116)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462188)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462260)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462581)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080626)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709434)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760530)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012886256)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760554)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013163613)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013139077)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.refund.domestic.refunds._out_refund_no_.get({
   *   out_refund_no: 'TK20260801000009',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/pay/transactions/id/{transaction_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按微信支付订单号查单：请求 */
export interface GetRequest {
  /**
   * 微信支付订单号
   * 至多32个字符。
   */
  transaction_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /**
   * 商户号
   * 至多32个字符。
   */
  mchid: string
}

/** 按微信支付订单号查单：应答 */
export interface GetResponse {
  /** 商户应用的AppID */
  appid?: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号，未支付时没有 */
  transaction_id?: string
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
   * `ACCEPT`：已接收，等待扣款
   */
  trade_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | 'ACCEPT'
    | (string & {})
  /** 交易状态描述 */
  trade_state_desc: string
  /** 付款银行的编码 */
  bank_type?: string
  /** 附加数据，下单时填的原样返回 */
  attach?: string
  /** 支付完成时间，RFC 3339格式，未支付时没有 */
  success_time?: string
  /** 支付者 */
  payer?: GetResponsePayer
  /** 订单金额 */
  amount?: GetResponseAmount
  /** 支付场景信息 */
  scene_info?: GetResponseSceneInfo
  /** 优惠信息，用了优惠才有 */
  promotion_detail?: GetResponsePromotionDetail[]
}

/**
 * 按微信支付订单号查单：错误码
 *
 * - `MCH_NOT_EXISTS` (400): 请求中的商户号查不到，核对所填商户号
 * - `RULE_LIMIT` (403): 触发业务规则限制，依应答 message 处理
 * - `TRADE_ERROR` (403): 查询因业务原因被拒，依应答 message 处理
 * - `ORDER_NOT_EXIST` (404): 查无此单，核对单号并确认下单曾经成功
 * - `FREQUENCY_LIMITED` (429): 查询过于频繁，降低轮询频率后再查
 * - `SYSTEM_ERROR` (500): 微信侧异常，保持参数不变再次查询
 */
export type GetErrorCode =
  | 'MCH_NOT_EXISTS'
  | 'RULE_LIMIT'
  | 'TRADE_ERROR'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface GetResponsePayer {
  /** 用户在该AppID下的openid */
  openid?: string
}

export interface GetResponseAmount {
  /** 总金额，单位为分 */
  total?: number
  /** 用户实付金额，单位为分，扣除优惠后的 */
  payer_total?: number
  /** 币种，人民币为CNY */
  currency?: string
  /** 用户支付的币种 */
  payer_currency?: string
}

export interface GetResponseSceneInfo {
  /** 商户端设备号 */
  device_id?: string
}

export interface GetResponsePromotionDetail {
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
  /**
   * 优惠类型
   * `CASH`：充值型代金券
   * `NOCASH`：免充值型代金券
   */
  type?: 'CASH' | 'NOCASH' | (string & {})
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
  /** 币种，人民币为CNY */
  currency?: string
  /** 单品列表 */
  goods_detail?: GetResponsePromotionDetailGoodsDetail[]
}

export interface GetResponsePromotionDetailGoodsDetail {
  /** 商品编码 */
  goods_id: string
  /** 商品数量 */
  quantity: number
  /** 商品单价，单位为分 */
  unit_price: number
  /** 商品优惠金额，单位为分 */
  discount_amount: number
  /** 商品备注 */
  goods_remark?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/pay/transactions/id/{transaction_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/pay/transactions/id/{transaction_id}',
  pathParameters: ['transaction_id'],
  queryParameters: ['mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按微信支付订单号查单
 *
 * 用支付通知里的微信支付订单号查询一笔订单，确认它是否已支付。
 *
 * 未支付的订单没有支付时间和支付者；只在交易状态为SUCCESS时发货，并核对金额。
 *
 * 应答不带下单时的参数，如商品描述、通知地址；支付者、金额与优惠信息付款之后才齐全。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791858)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070354)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791837)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791879)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791899)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526922)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   transaction_id: '4200002026080112300000000042',
 *   query: { mchid: '1900000109' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'transaction_id', required: true, schema: { kind: 'string', maxLength: 32 } }],
  query: [{ name: 'mchid', required: true, schema: { kind: 'string', maxLength: 32 } }],
}))

/** 客户端上的页面：`client.v3.pay.transactions.id._transaction_id_`。 */
export interface PageMethods {
  /**
   * 按微信支付订单号查单
   *
   * 用支付通知里的微信支付订单号查询一笔订单，确认它是否已支付。
   *
   * 未支付的订单没有支付时间和支付者；只在交易状态为SUCCESS时发货，并核对金额。
   *
   * 应答不带下单时的参数，如商品描述、通知地址；支付者、金额与优惠信息付款之后才齐全。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791858)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070354)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791837)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791879)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791899)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526922)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.pay.transactions.id._transaction_id_.get({
   *   transaction_id: '4200002026080112300000000042',
   *   query: { mchid: '1900000109' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

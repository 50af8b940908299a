/** 由openapi/v3/pay/transactions/codepay.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 付款码支付：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 商户应用的AppID
   * 至多32个字符。
   */
  appid: string
  /**
   * 商户号
   * 至多32个字符。
   */
  mchid: string
  /**
   * 商品描述，展示在用户的账单详情里
   * 至多127个字符。
   */
  description: string
  /**
   * 商户订单号，同一商户号下不可重复，限数字、字母和_-*
   * 6–32个字符。
   */
  out_trade_no: string
  /**
   * 附加数据，查单会原样带回
   * 至多128个字符。
   */
  attach?: string | undefined
  /**
   * 订单优惠标记，参与代金券等活动时使用
   * 至多32个字符。
   */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识，为true时支付凭证上出现开票入口 */
  support_fapiao?: boolean | undefined
  /** 支付者 */
  payer: PostRequestJsonPayer
  /** 订单金额 */
  amount: PostRequestJsonAmount
  /** 支付场景信息 */
  scene_info: PostRequestJsonSceneInfo
  /** 单品优惠所用的商品明细 */
  detail?: PostRequestJsonDetail | undefined
  /** 结算信息 */
  settle_info?: PostRequestJsonSettleInfo | undefined
}

/** 付款码支付：应答 */
export interface PostResponse {
  /** 商户应用的AppID */
  appid?: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
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
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间，RFC 3339格式 */
  success_time?: string
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
  trade_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | (string & {})
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 附加数据，下单时填的原样返回 */
  attach?: string
  /** 支付者 */
  payer?: PostResponsePayer
  /** 订单金额 */
  amount?: PostResponseAmount
  /** 优惠信息 */
  promotion_detail?: PostResponsePromotionDetail[]
}

/**
 * 付款码支付：错误码
 *
 * - `AUTH_CODE_INVALID` (400): 扫到的不是微信付款码，请用户出示付款码
 * - `ORDER_PAID` (400): 此单号已经支付，查单确认，新订单换单号
 * - `ORDER_CLOSED` (400): 原单已经关闭，换新的商户订单号收款
 * - `ORDER_REVERSED` (400): 订单已经撤销，请用户重新付款，并换单号
 * - `AUTH_CODE_EXPIRE` (403): 付款码已过期，请用户刷新后重新扫码
 * - `NOT_ENOUGH` (403): 用户余额不足，请其换卡后重新出示付款码
 * - `ACCOUNT_ERROR` (403): 付款用户的账号异常，本单无法继续
 * - `OUT_TRADE_NO_USED` (403): 此商户订单号已用过，核对是否重复提交
 * - `RULE_LIMIT` (403): 触发业务规则限制，依应答 message 处理
 * - `TRADE_ERROR` (403): 交易因业务原因被拒，依应答 message 处理
 * - `BANK_ERROR` (500): 银行通道异常，先查单，仍未支付再以原参数请求
 * - `SYSTEM_ERROR` (500): 支付结果未知，立即查单，仍不明则撤销订单
 */
export type PostErrorCode =
  | 'AUTH_CODE_INVALID'
  | 'ORDER_PAID'
  | 'ORDER_CLOSED'
  | 'ORDER_REVERSED'
  | 'AUTH_CODE_EXPIRE'
  | 'NOT_ENOUGH'
  | 'ACCOUNT_ERROR'
  | 'OUT_TRADE_NO_USED'
  | 'RULE_LIMIT'
  | 'TRADE_ERROR'
  | 'BANK_ERROR'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostRequestJsonPayer {
  /** 授权码，即用户付款码的内容 */
  auth_code: string
}

export interface PostRequestJsonAmount {
  /** 总金额，单位为分 */
  total: number
  /** 币种，人民币为CNY */
  currency?: string | undefined
}

export interface PostRequestJsonSceneInfo {
  /** 商户端设备号 */
  device_id?: string | undefined
  /** 商户端设备IP */
  device_ip?: string | undefined
  /** 商户门店信息 */
  store_info: PostRequestJsonSceneInfoStoreInfo
}

export interface PostRequestJsonSceneInfoStoreInfo {
  /** 门店编号 */
  id?: string | undefined
  /** 商家自定义的门店编码 */
  out_id?: string | undefined
}

export interface PostRequestJsonDetail {
  /** 订单原价，单位为分 */
  cost_price?: number | undefined
  /** 商品小票ID */
  invoice_id?: string | undefined
  /** 单品列表 */
  goods_detail: readonly PostRequestJsonDetailGoodsDetail[]
}

export interface PostRequestJsonDetailGoodsDetail {
  /** 商户侧商品编码 */
  merchant_goods_id: string
  /** 微信侧商品编码 */
  wxpay_goods_id?: string | undefined
  /** 商品名称 */
  goods_name?: string | undefined
  /** 商品数量 */
  quantity: number
  /** 商品单价，单位为分 */
  unit_price: number
}

export interface PostRequestJsonSettleInfo {
  /** 是否分账，为true时这笔资金冻结到分账完成 */
  profit_sharing?: boolean | undefined
}

export interface PostResponsePayer {
  /** 用户在该AppID下的openid */
  openid?: string
}

export interface PostResponseAmount {
  /** 总金额，单位为分 */
  total: number
  /** 用户实付金额，单位为分 */
  payer_total?: number
  /** 币种，人民币为CNY */
  currency?: string
  /** 用户支付的币种 */
  payer_currency?: string
}

export interface PostResponsePromotionDetail {
  /** 券ID */
  coupon_id: string
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
  amount: number
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
  goods_detail?: PostResponsePromotionDetailGoodsDetail[]
}

export interface PostResponsePromotionDetailGoodsDetail {
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
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/pay/transactions/codepay#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay/transactions/codepay',
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
 * 付款码支付
 *
 * 收银员扫用户的付款码后，用读到的授权码直接扣款，结果随应答返回。
 *
 * 交易状态为USERPAYING时用户正在输密码，请每隔几秒查单；超过时限仍未成功就撤销订单。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012382150)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx6f3a90c2d5e81b47',
 *     mchid: '1900000109',
 *     description: '山前咖啡手冲豆250克',
 *     out_trade_no: 'DD20260801000137',
 *     payer: { auth_code: '134500000000000042' },
 *     amount: { total: 6800 },
 *     scene_info: { store_info: {} },
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
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'mchid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'description', required: true, schema: { kind: 'string', maxLength: 127 } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string', minLength: 6, maxLength: 32 } },
      { name: 'attach', schema: { kind: 'string', maxLength: 128 } },
      { name: 'goods_tag', schema: { kind: 'string', maxLength: 32 } },
      { name: 'support_fapiao', schema: { kind: 'boolean' } },
      {
        name: 'payer',
        required: true,
        schema: {
          kind: 'object',
          properties: [{ name: 'auth_code', required: true, schema: { kind: 'string' } }],
        },
      },
      {
        name: 'amount',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'total', required: true, schema: { kind: 'number' } },
            { name: 'currency', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'scene_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'device_id', schema: { kind: 'string' } },
            { name: 'device_ip', schema: { kind: 'string' } },
            {
              name: 'store_info',
              required: true,
              schema: {
                kind: 'object',
                properties: [
                  { name: 'id', schema: { kind: 'string' } },
                  { name: 'out_id', schema: { kind: 'string' } },
                ],
              },
            },
          ],
        },
      },
      {
        name: 'detail',
        schema: {
          kind: 'object',
          properties: [
            { name: 'cost_price', schema: { kind: 'number' } },
            { name: 'invoice_id', schema: { kind: 'string' } },
            {
              name: 'goods_detail',
              required: true,
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    { name: 'merchant_goods_id', required: true, schema: { kind: 'string' } },
                    { name: 'wxpay_goods_id', schema: { kind: 'string' } },
                    { name: 'goods_name', schema: { kind: 'string' } },
                    { name: 'quantity', required: true, schema: { kind: 'number' } },
                    { name: 'unit_price', required: true, schema: { kind: 'number' } },
                  ],
                },
              },
            },
          ],
        },
      },
      {
        name: 'settle_info',
        schema: { kind: 'object', properties: [{ name: 'profit_sharing', schema: { kind: 'boolean' } }] },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.pay.transactions.codepay`。 */
export interface PageMethods {
  /**
   * 付款码支付
   *
   * 收银员扫用户的付款码后，用读到的授权码直接扣款，结果随应答返回。
   *
   * 交易状态为USERPAYING时用户正在输密码，请每隔几秒查单；超过时限仍未成功就撤销订单。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012382150)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.pay.transactions.codepay.post({
   *   json: {
   *     appid: 'wx6f3a90c2d5e81b47',
   *     mchid: '1900000109',
   *     description: '山前咖啡手冲豆250克',
   *     out_trade_no: 'DD20260801000137',
   *     payer: { auth_code: '134500000000000042' },
   *     amount: { total: 6800 },
   *     scene_info: { store_info: {} },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

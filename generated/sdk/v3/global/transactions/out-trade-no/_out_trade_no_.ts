/** 由openapi/v3/global/transactions/out-trade-no/{out_trade_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按商户订单号查单（境外）：请求 */
export interface GetRequest {
  /** 商户订单号 */
  out_trade_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
}

/** 按商户订单号查单（境外）：应答 */
export interface GetResponse {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  id: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 */
  bank_type: string
  /** 支付完成时间 */
  success_time: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer: GetResponsePayer
  /** 订单金额 */
  amount: GetResponseAmount
  /** 优惠功能 */
  promotion_detail?: GetResponsePromotionDetail[]
}

/** 按商户订单号查单（境外）：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponsePayer {
  /** 用户标识 */
  openid?: string
  /** 机构用户标识 */
  sp_openid?: string
  /** 子商户用户标识 */
  sub_openid?: string
}

export interface GetResponseAmount {
  /** 订单金额，以币种最小单位计 */
  total: number
  /** 用户支付金额，以币种最小单位计 */
  payer_total: number
  /** 订单标价币种 */
  currency: string
  /** 用户支付币种 */
  payer_currency: string
  /** 汇率信息 */
  exchange_rate?: GetResponseAmountExchangeRate
}

export interface GetResponseAmountExchangeRate {
  /**
   * 汇率类型
   * `SETTLEMENT_RATE` 枚举值
   */
  type?: 'SETTLEMENT_RATE' | (string & {})
  /** 汇率值 */
  rate?: number
}

export interface GetResponsePromotionDetail {
  /** 券ID */
  promotion_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: string
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT' | (string & {})
  /** 优惠券面额，以币种最小单位计 */
  amount: number
  /** 优惠币种 */
  currency: string
  /** 活动ID */
  activity_id?: string
  /** 微信出资，以币种最小单位计 */
  wxpay_contribute_amount?: number
  /** 商户出资，以币种最小单位计 */
  merchant_contribute_amount?: number
  /** 其他出资，以币种最小单位计 */
  other_contribute_amount?: number
  /** 单品列表 */
  goods_detail?: GetResponsePromotionDetailGoodsDetail[]
}

export interface GetResponsePromotionDetailGoodsDetail {
  /** 商品编码 */
  goods_id: string
  /** 商品备注 */
  goods_remark?: string
  /** 商品优惠金额，以币种最小单位计 */
  discount_amount: number
  /** 商品数量 */
  quantity: number
  /** 商品价格，以币种最小单位计 */
  price: number
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/transactions/out-trade-no/{out_trade_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/transactions/out-trade-no/{out_trade_no}',
  pathParameters: ['out_trade_no'],
  queryParameters: ['mchid', 'sub_mchid', 'sp_mchid'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按商户订单号查单（境外）
 *
 * 支付通知没到或撤单关单之前，用下单时的商户订单号查境外订单的`trade_state`。答复里微信支付订单号叫`id`，退款时要用就存下来。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013913)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354440)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354480)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354534)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354570)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354598)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354793)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024982)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_trade_no: 'DD20260801000137',
 *   query: { mchid: '1900000109', sub_mchid: '1900013511', sp_mchid: '1900006511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_trade_no', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'mchid', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.global.transactions.outTradeNo._out_trade_no_`。 */
export interface PageMethods {
  /**
   * 按商户订单号查单（境外）
   *
   * 支付通知没到或撤单关单之前，用下单时的商户订单号查境外订单的`trade_state`。答复里微信支付订单号叫`id`，退款时要用就存下来。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013913)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354440)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354480)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354534)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354570)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354598)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354793)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024982)
   * @example
   * ```ts
   * const answer = await client.v3.global.transactions.outTradeNo._out_trade_no_.get({
   *   out_trade_no: 'DD20260801000137',
   *   query: { mchid: '1900000109', sub_mchid: '1900013511', sp_mchid: '1900006511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

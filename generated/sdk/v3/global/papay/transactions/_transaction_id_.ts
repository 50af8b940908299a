/** 由openapi/v3/global/papay/transactions/{transaction_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按微信支付订单号查询代扣订单（境外）：请求 */
export interface GetRequest {
  /** 微信支付订单号 */
  transaction_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid: string
}

/** 按微信支付订单号查询代扣订单（境外）：应答 */
export interface GetResponse {
  /** 商户号 */
  mchid: string
  /** 应用ID，仅直连模式 */
  appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构应用ID，仅机构模式 */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
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

/** 按微信支付订单号查询代扣订单（境外）：错误码 */
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
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
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
  id: 'v3/global/papay/transactions/{transaction_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/papay/transactions/{transaction_id}',
  pathParameters: ['transaction_id'],
  queryParameters: ['sub_mchid'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按微信支付订单号查询代扣订单（境外）
 *
 * 从通知或账单里拿到微信支付订单号后，用它调出这笔代扣的状态与优惠明细。查询串里必须带`sub_mchid`。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988)
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
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.global.papay.transactions._transaction_id_`。 */
export interface PageMethods {
  /**
   * 按微信支付订单号查询代扣订单（境外）
   *
   * 从通知或账单里拿到微信支付订单号后，用它调出这笔代扣的状态与优惠明细。查询串里必须带`sub_mchid`。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988)
   * @example
   * ```ts
   * const answer = await client.v3.global.papay.transactions._transaction_id_.get({
   *   transaction_id: '4200002026080112300000000042',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

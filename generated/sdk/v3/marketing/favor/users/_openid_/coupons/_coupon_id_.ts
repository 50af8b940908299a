/** Generated from openapi/v3/marketing/favor/users/{openid}/coupons/{coupon_id}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 查询代金券详情: request */
export interface GetRequest {
  /** 用户openid */
  openid: string
  /** 代金券id */
  coupon_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 公众账号ID */
  appid: string
}

/** 查询代金券详情: response */
export interface GetResponse {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 批次号 */
  stock_id: string
  /** 代金券id */
  coupon_id: string
  /** 代金券名称 */
  coupon_name: string
  /**
   * 代金券状态
   * `SENDED`：可用
   * `USED`：已实扣
   * `EXPIRED`：已过期
   */
  status: 'SENDED' | 'USED' | 'EXPIRED' | (string & {})
  /** 使用说明 */
  description?: string
  /** 领券时间 */
  create_time: string
  /**
   * 券类型
   * `NORMAL`：满减券
   * `CUT_TO`：减至券
   */
  coupon_type: 'NORMAL' | 'CUT_TO' | (string & {})
  /** 是否无资金流 */
  no_cash?: boolean
  /** 可用开始时间 */
  available_begin_time: string
  /** 可用结束时间 */
  available_end_time: string
  /** 是否单品优惠 */
  singleitem?: boolean
  /** 减至批次特定信息 */
  cut_to_message?: GetResponseCutToMessage
  /** 固定面额满减券使用规则 */
  normal_coupon_information?: GetResponseNormalCouponInformation
  /** 已实扣代金券核销信息 */
  consume_information?: GetResponseConsumeInformation
}

export interface GetResponseCutToMessage {
  /** 可用优惠的商品最高单价，单位为分 */
  single_price_max?: number
  /** 减至后的优惠单价，单位为分 */
  cut_to_price?: number
}

export interface GetResponseNormalCouponInformation {
  /** 面额，单位为分 */
  coupon_amount?: number
  /** 门槛，单位为分 */
  transaction_minimum?: number
}

export interface GetResponseConsumeInformation {
  /** 核销时间 */
  consume_time?: string
  /** 核销商户号 */
  consume_mchid?: string
  /** 核销的微信支付订单号 */
  transaction_id?: string
  /** 单品信息 */
  goods_detail?: GetResponseConsumeInformationGoodsDetail[]
}

export interface GetResponseConsumeInformationGoodsDetail {
  /** 商品编码 */
  goods_id?: string
  /** 商品数量 */
  quantity?: number
  /** 商品价格，单位为分 */
  price?: number
  /** 商品优惠金额，单位为分 */
  discount_amount?: number
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/marketing/favor/users/{openid}/coupons/{coupon_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/favor/users/{openid}/coupons/{coupon_id}',
  pathParameters: ['openid', 'coupon_id'],
  queryParameters: ['appid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询代金券详情
 *
 * 读取用户名下一张代金券的状态、面额和有效期；已核销的券还带有核销订单的信息。
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   coupon_id: '9867432101',
 *   query: { appid: 'wx5a7c1e9d3b2f4860' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

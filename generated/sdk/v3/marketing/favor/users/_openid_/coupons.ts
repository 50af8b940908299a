/** Generated from openapi/v3/marketing/favor/users/{openid}/coupons.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import { call } from '../../../../../runtime/client/call.js'

/** 发放代金券: request */
export interface PostRequest {
  /** 用户openid */
  openid: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 批次号 */
  stock_id: string
  /** 商户单据号 */
  out_request_no: string
  /** 公众账号ID */
  appid: string
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 面额，单位为分，只用于指定面额发券 */
  coupon_value?: number
  /** 门槛，单位为分，只用于指定面额发券 */
  coupon_minimum?: number
}

/** 发放代金券: response */
export interface PostResponse {
  /** 代金券id */
  coupon_id: string
}

/** 根据商户号查用户的券: request */
export interface GetRequest {
  /** 用户openid */
  openid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 公众账号ID */
  appid: string
  /** 批次号 */
  stock_id?: string
  /**
   * 券或消费金状态
   * `SENDED` | `USED` 枚举值之一
   */
  status?: 'SENDED' | 'USED'
  /** 创建批次的商户号 */
  creator_mchid?: string
  /** 批次发放商户号 */
  sender_mchid?: string
  /** 可用商户号 */
  available_mchid?: string
  /** 分页页码，从0开始 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /**
   * 业务类型
   * `MULTIUSE` 枚举值
   */
  business_type?: 'MULTIUSE'
}

/** 根据商户号查用户的券: response */
export interface GetResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码，从0开始 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 结果集 */
  data: GetResponseData[]
}

export interface GetResponseData {
  /** 创建批次的商户号 */
  stock_creator_mchid?: string
  /** 批次号 */
  stock_id?: string
  /** 代金券id */
  coupon_id?: string
  /** 代金券名称 */
  coupon_name?: string
  /**
   * 代金券状态
   * `SENDED` | `USED` | `EXPIRED` | `RECOVER` 枚举值之一
   */
  status?: 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER' | (string & {})
  /** 使用说明 */
  description?: string
  /** 领券时间 */
  create_time?: string
  /**
   * 券类型
   * `NORMAL` | `CUT_TO` 枚举值之一
   */
  coupon_type?: 'NORMAL' | 'CUT_TO' | (string & {})
  /** 激活批次的时间 */
  start_time?: string
  /** 终止批次的时间 */
  stop_time?: string
  /** 是否单品优惠 */
  singleitem?: boolean
  /** 减至批次特定信息 */
  cut_to_message?: GetResponseDataCutToMessage
  /** 可用开始时间 */
  available_begin_time?: string
  /** 可用结束时间 */
  available_end_time?: string
  /** 固定面额满减券使用规则 */
  normal_coupon_information?: GetResponseDataNormalCouponInformation
  /** 已实扣代金券核销信息 */
  consume_information?: GetResponseDataConsumeInformation
  /** 剩余金额，单位为分 */
  available_balance?: number
  /**
   * 业务类型
   * `MULTIUSE` 枚举值
   */
  business_type?: 'MULTIUSE' | (string & {})
}

export interface GetResponseDataCutToMessage {
  /** 可用优惠的商品最高单价，单位为分 */
  single_price_max?: number
  /** 减至后的优惠单价，单位为分 */
  cut_to_price?: number
}

export interface GetResponseDataNormalCouponInformation {
  /** 面额，单位为分 */
  coupon_amount: number
  /** 门槛，单位为分 */
  transaction_minimum: number
}

export interface GetResponseDataConsumeInformation {
  /** 核销时间 */
  consume_time?: string
  /** 核销商户号 */
  consume_mchid?: string
  /** 核销的微信支付订单号 */
  transaction_id?: string
  /** 单品信息 */
  goods_detail?: GetResponseDataConsumeInformationGoodsDetail[]
}

export interface GetResponseDataConsumeInformationGoodsDetail {
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
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/marketing/favor/users/{openid}/coupons#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/favor/users/{openid}/coupons',
  pathParameters: ['openid'],
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
 * 发放代金券
 *
 * 把指定批次的一张券发给一个用户。批次要已激活；超时或系统错误时用同一个商户单据号重试，以免多发。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463767)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463807)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: {
 *     stock_id: '1288000000000731',
 *     out_request_no: 'RQ202608010001',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     stock_creator_mchid: '1900012345',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/marketing/favor/users/{openid}/coupons#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/favor/users/{openid}/coupons',
  pathParameters: ['openid'],
  queryParameters: [
    'appid',
    'stock_id',
    'status',
    'creator_mchid',
    'sender_mchid',
    'available_mchid',
    'offset',
    'limit',
    'business_type',
  ],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 根据商户号查用户的券
 *
 * 列出用户在某个商户号下能用的代金券，可用于“我的券”或下单页。全平台通用的立减金不在其中。
 *
 * 官方页面把核销信息里的`transaction_id`也写成核销商户号；按名称，它是微信支付订单号。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534690)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012494237)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   query: { appid: 'wx5a7c1e9d3b2f4860' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

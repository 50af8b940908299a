/** 由openapi/v3/marketing/favor/users/{openid}/coupons/{coupon_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 查询代金券详情：请求 */
export interface GetRequest {
  /**
   * 用户openid
   * 至多128个字符。
   */
  openid: string
  /**
   * 代金券id
   * 至多20个字符。
   */
  coupon_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /**
   * 公众账号ID
   * 至多128个字符。
   */
  appid: string
}

/** 查询代金券详情：应答 */
export interface GetResponse {
  /**
   * 创建批次的商户号
   * 1–20个字符。
   */
  stock_creator_mchid: string
  /**
   * 批次号
   * 1–20个字符。
   */
  stock_id: string
  /**
   * 代金券id
   * 1–20个字符。
   */
  coupon_id?: string
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
  description: string
  /** 领券时间 */
  create_time: string
  /**
   * 券类型
   * `NORMAL`：满减券
   * `CUT_TO`：减至券
   */
  coupon_type: 'NORMAL' | 'CUT_TO' | (string & {})
  /** 是否无资金流 */
  no_cash: boolean
  /** 可用开始时间 */
  available_begin_time: string
  /** 可用结束时间 */
  available_end_time: string
  /** 批次激活时间 */
  start_time?: string
  /** 批次终止时间 */
  stop_time?: string
  /** 是否单品优惠 */
  singleitem: boolean
  /** 减至批次特定信息 */
  cut_to_message?: GetResponseCutToMessage
  /** 固定面额满减券使用规则 */
  normal_coupon_information?: GetResponseNormalCouponInformation
  /** 已实扣代金券核销信息 */
  consume_information?: GetResponseConsumeInformation
  /** 业务类型 */
  business_type?:
    | 'DEPOSIT_COMPENSATION'
    | 'PLATFORM_AFTER_SALES_COMPENSATION'
    | 'INSURANCE_CLAIM'
    | 'DEPOSIT_AFTER_SALES_COMPENSATION'
    | (string & {})
  /** 剩余金额 */
  available_balance?: number
}

/**
 * 查询代金券详情：错误码
 *
 * - `MCH_NOT_EXISTS` (400): 商户号不合法，核对建券或可用商户号
 * - `INVALID_REQUEST` (400): 批次或券的状态、参数不合规则，依 message 改
 * - `APPID_MCHID_NOT_MATCH` (400): 调用方商户号未绑定该 appid，绑定后重试
 * - `REQUEST_BLOCKED` (403): 对该批次没有权限，核对创建方商户号与授权
 * - `RESOURCE_NOT_EXISTS` (404): 代金券批次或券不存在，核对批次号与券号
 * - `FREQUENCY_LIMIT_EXCEED` (429): 超出接口频率，放慢调用后再试
 */
export type GetErrorCode =
  | 'MCH_NOT_EXISTS'
  | 'INVALID_REQUEST'
  | 'APPID_MCHID_NOT_MATCH'
  | 'REQUEST_BLOCKED'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMIT_EXCEED'
  | V3ErrorCode

export interface GetResponseCutToMessage {
  /** 可用优惠的商品最高单价，单位为分 */
  single_price_max: number
  /** 减至后的优惠单价，单位为分 */
  cut_to_price: number
}

export interface GetResponseNormalCouponInformation {
  /** 面额，单位为分 */
  coupon_amount: number
  /** 门槛，单位为分 */
  transaction_minimum: number
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

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012486942)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012492796)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'openid', required: true, schema: { kind: 'string', maxLength: 128 } },
    { name: 'coupon_id', required: true, schema: { kind: 'string', maxLength: 20 } },
  ],
  query: [{ name: 'appid', required: true, schema: { kind: 'string', maxLength: 128 } }],
}))

/** 客户端上的页面：`client.v3.marketing.favor.users._openid_.coupons._coupon_id_`。 */
export interface PageMethods {
  /**
   * 查询代金券详情
   *
   * 读取用户名下一张代金券的状态、面额和有效期；已核销的券还带有核销订单的信息。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012486942)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012492796)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.favor.users._openid_.coupons._coupon_id_.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   coupon_id: '9867432101',
   *   query: { appid: 'wx5a7c1e9d3b2f4860' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

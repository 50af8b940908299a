/** 由openapi/v3/marketing/favor/stocks/{stock_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询批次详情：请求 */
export interface GetRequest {
  /** 批次号 */
  stock_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}

/** 查询批次详情：应答 */
export interface GetResponse {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 批次号 */
  stock_id: string
  /** 批次名称 */
  stock_name: string
  /** 批次状态 */
  status: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | (string & {})
  /** 创建时间 */
  create_time: string
  /** 使用说明 */
  description: string
  /** 发放规则 */
  stock_use_rule?: GetResponseStockUseRule
  /** 可用开始时间 */
  available_begin_time: string
  /** 可用结束时间 */
  available_end_time: string
  /** 已发券数量 */
  distributed_coupons: number
  /** 是否无资金流 */
  no_cash: boolean
  /** 激活批次的时间 */
  start_time?: string
  /** 终止批次的时间 */
  stop_time?: string
  /** 减至批次特定信息 */
  cut_to_message?: GetResponseCutToMessage
  /** 是否单品优惠 */
  singleitem: boolean
  /** 批次类型 */
  stock_type: string
  /** 会员卡模板ID */
  card_id?: string
  /** 业务类型 */
  business_type?:
    | 'DEPOSIT_COMPENSATION'
    | 'PLATFORM_AFTER_SALES_COMPENSATION'
    | 'INSURANCE_CLAIM'
    | 'DEPOSIT_AFTER_SALES_COMPENSATION'
    | (string & {})
  /** 消费金可用地域 */
  available_region_list?: GetResponseAvailableRegionList[]
  /** 消费金可用行业 */
  available_industry_list?: string[]
}

/**
 * 查询批次详情：错误码
 *
 * - `MCH_NOT_EXISTS` (400): 商户号不合法，核对建券或可用商户号
 * - `INVALID_REQUEST` (400): 批次或券的状态、参数不合规则，依 message 改
 * - `REQUEST_BLOCKED` (403): 对该批次没有权限，核对创建方商户号与授权
 * - `RESOURCE_NOT_EXISTS` (404): 代金券批次或券不存在，核对批次号与券号
 * - `FREQUENCY_LIMIT_EXCEED` (429): 超出接口频率，放慢调用后再试
 */
export type GetErrorCode =
  | 'MCH_NOT_EXISTS'
  | 'INVALID_REQUEST'
  | 'REQUEST_BLOCKED'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMIT_EXCEED'
  | V3ErrorCode

export interface GetResponseStockUseRule {
  /** 发放总上限 */
  max_coupons: number
  /** 总预算，单位为分 */
  max_amount: number
  /** 单天发放上限金额，单位为分 */
  max_amount_by_day: number
  /** 固定面额发券批次信息 */
  fixed_normal_coupon?: GetResponseStockUseRuleFixedNormalCoupon
  /** 单个用户可领个数 */
  max_coupons_per_user: number
  /**
   * 券类型
   * `NORMAL`：满减券
   * `CUT_TO`：减至券
   */
  coupon_type?: 'NORMAL' | 'CUT_TO' | (string & {})
  /** 订单优惠标记 */
  goods_tag?: string[]
  /** 支付方式 */
  trade_type?: ('MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER' | (string & {}))[]
  /** 是否可叠加其他优惠 */
  combine_use?: boolean
  /** 是否开启自然人限制 */
  natural_person_limit?: boolean
  /** 是否开启发券防刷 */
  prevent_api_abuse?: boolean
}

export interface GetResponseStockUseRuleFixedNormalCoupon {
  /** 面额，单位为分 */
  coupon_amount: number
  /** 使用券金额门槛，单位为分 */
  transaction_minimum: number
}

export interface GetResponseCutToMessage {
  /** 可用优惠的商品最高单价，单位为分 */
  single_price_max: number
  /** 减至后的优惠单价，单位为分 */
  cut_to_price: number
}

export interface GetResponseAvailableRegionList {
  /** 类型 */
  type?: string
  /** 国家 */
  country?: string
  /** 省 */
  province?: string
  /** 市 */
  city?: string
  /** 区 */
  district?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/favor/stocks/{stock_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/favor/stocks/{stock_id}',
  pathParameters: ['stock_id'],
  queryParameters: ['stock_creator_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询批次详情
 *
 * 读取一个代金券批次的规则、状态和已发券数量，可在发券前判断批次是否还能发放。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460564)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460606)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   stock_id: '1288000000000731',
 *   query: { stock_creator_mchid: '1900012345' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'stock_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'stock_creator_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.marketing.favor.stocks._stock_id_`。 */
export interface PageMethods {
  /**
   * 查询批次详情
   *
   * 读取一个代金券批次的规则、状态和已发券数量，可在发券前判断批次是否还能发放。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460564)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460606)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.favor.stocks._stock_id_.get({
   *   stock_id: '1288000000000731',
   *   query: { stock_creator_mchid: '1900012345' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

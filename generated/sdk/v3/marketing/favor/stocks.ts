/** 由openapi/v3/marketing/favor/stocks.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 条件查询批次列表：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 分页页码，从0开始 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 起始时间 */
  create_start_time?: string | undefined
  /** 终止时间 */
  create_end_time?: string | undefined
  /** 批次状态 */
  status?: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | undefined
}

/** 条件查询批次列表：应答 */
export interface GetResponse {
  /** 批次总数 */
  total_count: number
  /** 分页大小 */
  limit: number
  /** 分页页码，从0开始 */
  offset: number
  /** 批次详情 */
  data?: GetResponseData[]
}

/**
 * 条件查询批次列表：错误码
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

export interface GetResponseData {
  /** 批次名称 */
  stock_name: string
  /** 开始时间 */
  available_begin_time: string
  /** 结束时间 */
  available_end_time: string
  /** 发放规则 */
  stock_use_rule?: GetResponseDataStockUseRule
  /** 是否无资金流 */
  no_cash: boolean
  /** 批次类型 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT' | (string & {})
  /** 批次号 */
  stock_id: string
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 批次状态 */
  status: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | (string & {})
  /** 使用说明 */
  description: string
  /** 创建时间 */
  create_time: string
  /** 激活批次的时间 */
  start_time?: string
  /** 终止批次的时间 */
  stop_time?: string
  /** 是否单品优惠 */
  singleitem: boolean
  /** 减至批次特定信息 */
  cut_to_message?: GetResponseDataCutToMessage
  /** 已发券数量 */
  distributed_coupons: number
  /**
   * 业务类型
   * `MULTIUSE` 枚举值
   */
  business_type?: 'MULTIUSE' | (string & {})
  /** 消费金可用地域 */
  available_region_list?: GetResponseDataAvailableRegionList[]
  /** 消费金可用行业 */
  available_industry_list?: string[]
  /** 会员卡ID */
  card_id?: string
}

export interface GetResponseDataStockUseRule {
  /** 发放总上限 */
  max_coupons: number
  /** 总预算，单位为分 */
  max_amount: number
  /** 单天发放上限金额，单位为分 */
  max_amount_by_day: number
  /** 单个用户可领个数 */
  max_coupons_per_user: number
  /** 是否开启自然人限制 */
  natural_person_limit: boolean
  /** api发券防刷 */
  prevent_api_abuse: boolean
  /** 固定面额发券批次信息 */
  fixed_normal_coupon?: GetResponseDataStockUseRuleFixedNormalCoupon
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
}

export interface GetResponseDataStockUseRuleFixedNormalCoupon {
  /** 面额，单位为分 */
  coupon_amount?: number
  /** 使用券金额门槛，单位为分 */
  transaction_minimum?: number
}

export interface GetResponseDataCutToMessage {
  /** 可用优惠的商品最高单价，单位为分 */
  single_price_max: number
  /** 减至后的优惠单价，单位为分 */
  cut_to_price: number
}

export interface GetResponseDataAvailableRegionList {
  /** 类型 */
  type?: string
  /** 省 */
  province?: string
  /** 市 */
  city?: string
  /** 区 */
  district?: string
  /** 国家 */
  country?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/favor/stocks#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/favor/stocks',
  queryParameters: [
    'offset',
    'limit',
    'stock_creator_mchid',
    'create_start_time',
    'create_end_time',
    'status',
  ],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'page',
    position: '/query/offset',
    first: 0,
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 条件查询批次列表
 *
 * 按创建时间和批次状态分页列出自己创建的批次，带有每个批次的规则和已发券数量。`offset`是页码，不是记录的序号。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460489)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460518)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { offset: 0, limit: 20, stock_creator_mchid: '1900012345' },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'data'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'offset', required: true, schema: { kind: 'integer' } },
    { name: 'limit', required: true, schema: { kind: 'integer' } },
    { name: 'stock_creator_mchid', required: true, schema: { kind: 'string' } },
    { name: 'create_start_time', schema: { kind: 'string' } },
    { name: 'create_end_time', schema: { kind: 'string' } },
    {
      name: 'status',
      schema: {
        kind: 'string',
        enum: [
          { value: 'unactivated' },
          { value: 'audit' },
          { value: 'running' },
          { value: 'stoped' },
          { value: 'paused' },
        ],
      },
    },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.favor.stocks`。 */
export interface PageMethods {
  /**
   * 条件查询批次列表
   *
   * 按创建时间和批次状态分页列出自己创建的批次，带有每个批次的规则和已发券数量。`offset`是页码，不是记录的序号。
   *
   * 分页返回：`paginate(client.v3.marketing.favor.stocks.get, request)`逐个取得`data`的全部元素。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460489)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460518)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.favor.stocks.get({
   *   query: { offset: 0, limit: 20, stock_creator_mchid: '1900012345' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

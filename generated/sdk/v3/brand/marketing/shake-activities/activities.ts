/** 由openapi/v3/brand/marketing/shake-activities/activities.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询品牌摇优惠活动列表：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 品牌ID */
  brand_id: string
  /** 分页大小 */
  limit: number
  /** 分页页码 */
  offset: number
  /** 活动状态 */
  activity_state?: 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED' | undefined
  /** 审核状态 */
  audit_state?: 'PENDING' | 'APPROVED' | 'REJECTED' | undefined
}

/** 查询品牌摇优惠活动列表：应答 */
export interface GetResponse {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总数 */
  total_count: number
  /** 摇一摇有优惠活动列表 */
  data?: GetResponseData[]
}

/** 查询品牌摇优惠活动列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 活动id */
  id: string
  /** 活动名称 */
  name: string
  /** 活动状态 */
  activity_state: 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED' | (string & {})
  /** 审核状态 */
  audit_state: 'PENDING' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 可用库存 */
  available_quota: number
  /** 总库存 */
  total_quota: number
  /** 投放模式 */
  delivery_mode: 'SMART' | 'TARGETED' | (string & {})
  /** 投放时间范围 */
  time_range: GetResponseDataTimeRange
  /** 商品券 */
  product_coupon?: GetResponseDataProductCoupon
}

export interface GetResponseDataTimeRange {
  /** 开始时间 */
  start_time: string
  /** 结束时间 */
  end_time: string
}

export interface GetResponseDataProductCoupon {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券批次列表 */
  stock_list?: GetResponseDataProductCouponStockList[]
}

export interface GetResponseDataProductCouponStockList {
  /** 批次ID */
  stock_id: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/brand/marketing/shake-activities/activities#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/brand/marketing/shake-activities/activities',
  queryParameters: ['brand_id', 'limit', 'offset', 'activity_state', 'audit_state'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'page',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询品牌摇优惠活动列表
 *
 * 列出品牌的摇一摇优惠活动，可按投放状态、审核状态筛选，附各活动的库存与所用商品券批次。审核通过不等于正在投放，两个状态分开判断。
 *
 * `limit`、`offset`都要传，`offset`是页码，不是条数。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015783259)
 * @example
 * ```ts
 * const answer = await get(client, { query: { brand_id: '120344', limit: 5, offset: 10 } })
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
    { name: 'brand_id', required: true, schema: { kind: 'string' } },
    { name: 'limit', required: true, schema: { kind: 'integer' } },
    { name: 'offset', required: true, schema: { kind: 'integer' } },
    {
      name: 'activity_state',
      schema: {
        kind: 'string',
        enum: [
          { value: 'CREATED' },
          { value: 'DELIVERING' },
          { value: 'EXPIRED' },
          { value: 'PAUSED' },
          { value: 'TERMINATED' },
        ],
      },
    },
    {
      name: 'audit_state',
      schema: { kind: 'string', enum: [{ value: 'PENDING' }, { value: 'APPROVED' }, { value: 'REJECTED' }] },
    },
  ],
}))

/** 客户端上的页面：`client.v3.brand.marketing.shakeActivities.activities`。 */
export interface PageMethods {
  /**
   * 查询品牌摇优惠活动列表
   *
   * 列出品牌的摇一摇优惠活动，可按投放状态、审核状态筛选，附各活动的库存与所用商品券批次。审核通过不等于正在投放，两个状态分开判断。
   *
   * `limit`、`offset`都要传，`offset`是页码，不是条数。
   *
   * 分页返回：`paginate(client.v3.brand.marketing.shakeActivities.activities.get, request)`逐个取得`data`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015783259)
   * @example
   * ```ts
   * const answer = await client.v3.brand.marketing.shakeActivities.activities.get({
   *   query: { brand_id: '120344', limit: 5, offset: 10 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

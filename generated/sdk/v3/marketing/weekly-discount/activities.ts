/** 由openapi/v3/marketing/weekly-discount/activities.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询周周惠活动列表：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 最大资源条数 */
  limit: number
  /** 请求资源起始位置 */
  offset: number
  /** 报名商户号 */
  applying_merchant_id: number
  /** 报名商户门店号 */
  store_id?: number | undefined
  /** 活动投放区域编码 */
  activity_area_code: number
  /** 投放场景 */
  activity_scene: string
}

/** 查询周周惠活动列表：应答 */
export interface GetResponse {
  /** 周周惠活动详情 */
  data: GetResponseData[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
}

/** 查询周周惠活动列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 活动ID */
  activity_id?: string
  /** 活动名称 */
  activity_name: string
  /** 活动投放场景 */
  activity_scene: string
  /** 活动投放区域编码 */
  activity_area_code: string[]
  /** 活动指定付款方式 */
  activity_limit_pay?: string
  /** 活动优惠门槛 */
  activity_transaction_minimum_amount: number
  /** 活动优惠金额 */
  activity_coupon_amount: number
  /** 活动可使用周期 */
  activity_available_week: string[]
  /** 活动预算 */
  activity_max_amount: number
  /** 活动单天预算 */
  activity_max_amount_per_day?: number
  /** 活动开始时间 */
  activity_available_begin_time: string
  /** 活动结束时间 */
  activity_available_end_time: string
  /** 活动状态 */
  activity_state: string
  /** 活动备注 */
  activity_remark?: string
  /** 活动logo */
  activity_logo: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/weekly-discount/activities#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/weekly-discount/activities',
  queryParameters: [
    'limit',
    'offset',
    'applying_merchant_id',
    'store_id',
    'activity_area_code',
    'activity_scene',
  ],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询周周惠活动列表
 *
 * 报名前列出商户可参加的周周惠活动，按报名商户号、区域编码和投放场景筛选，看门槛、优惠额与预算，金额单位分。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     limit: 5,
 *     offset: 10,
 *     applying_merchant_id: 10000137,
 *     activity_area_code: 110000,
 *     activity_scene: 'SCAN_CODE_TO_ORDER',
 *   },
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
    { name: 'limit', required: true, schema: { kind: 'integer' } },
    { name: 'offset', required: true, schema: { kind: 'integer' } },
    { name: 'applying_merchant_id', required: true, schema: { kind: 'integer' } },
    { name: 'store_id', schema: { kind: 'integer' } },
    { name: 'activity_area_code', required: true, schema: { kind: 'integer' } },
    { name: 'activity_scene', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.weeklyDiscount.activities`。 */
export interface PageMethods {
  /**
   * 查询周周惠活动列表
   *
   * 报名前列出商户可参加的周周惠活动，按报名商户号、区域编码和投放场景筛选，看门槛、优惠额与预算，金额单位分。
   *
   * 分页返回：`paginate(client.v3.marketing.weeklyDiscount.activities.get, request)`逐个取得`data`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.weeklyDiscount.activities.get({
   *   query: {
   *     limit: 5,
   *     offset: 10,
   *     applying_merchant_id: 10000137,
   *     activity_area_code: 110000,
   *     activity_scene: 'SCAN_CODE_TO_ORDER',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

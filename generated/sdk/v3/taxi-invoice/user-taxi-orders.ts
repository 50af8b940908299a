/** 由openapi/v3/taxi-invoice/user-taxi-orders.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 查询乘客行程单列表：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 最大资源条数 */
  limit?: number | undefined
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 小程序用户的微信openid */
  openid: string
  /** 小程序appid */
  appid: string
  /** 起始日期 */
  begin_date: string
  /** 结束日期 */
  end_date: string
  /** 行政区划id */
  region_id: number
}

/** 查询乘客行程单列表：应答 */
export interface GetResponse {
  /** 乘客行程单详情 */
  data: GetResponseData[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
  /** 相关链接 */
  links?: GetResponseLinks
}

/** 查询乘客行程单列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 车牌号 */
  plate_number: string
  /** 营运资格证号 */
  driver_license: string
  /** 上车时间 */
  up_time: string
}

export interface GetResponseLinks {
  /** 下一页链接 */
  next?: string
  /** 上一页链接 */
  prev?: string
  /** 当前链接 */
  self?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/taxi-invoice/user-taxi-orders#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/taxi-invoice/user-taxi-orders',
  queryParameters: ['limit', 'offset', 'openid', 'appid', 'begin_date', 'end_date', 'region_id'],
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
    next: '/links/next',
  },
})

/**
 * 查询乘客行程单列表
 *
 * 在小程序里让乘客挑行程开票时，按`openid`与起止日期翻页取列表，最多能看到近半年的行程。下一页地址在`links.next`。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [官方文档](https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     begin_date: '20260807',
 *     end_date: '20260813',
 *     region_id: 510100,
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
    { name: 'limit', schema: { kind: 'integer' } },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'openid', required: true, schema: { kind: 'string' } },
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'begin_date', required: true, schema: { kind: 'string' } },
    { name: 'end_date', required: true, schema: { kind: 'string' } },
    { name: 'region_id', required: true, schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.taxiInvoice.userTaxiOrders`。 */
export interface PageMethods {
  /**
   * 查询乘客行程单列表
   *
   * 在小程序里让乘客挑行程开票时，按`openid`与起止日期翻页取列表，最多能看到近半年的行程。下一页地址在`links.next`。
   *
   * 分页返回：`paginate(client.v3.taxiInvoice.userTaxiOrders.get, request)`逐个取得`data`的全部元素。
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html)
   * @example
   * ```ts
   * const answer = await client.v3.taxiInvoice.userTaxiOrders.get({
   *   query: {
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     begin_date: '20260807',
   *     end_date: '20260813',
   *     region_id: 510100,
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

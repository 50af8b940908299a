/** 由openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询支付有礼活动发券商户号：请求 */
export interface GetRequest {
  /** 活动id */
  activity_id: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 查询支付有礼活动发券商户号：应答 */
export interface GetResponse {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总数 */
  total_count: number
  /** 活动id */
  activity_id: string
  /** 结果集 */
  data?: GetResponseData[]
}

/**
 * 查询支付有礼活动发券商户号：错误码
 *
 * - `INVALID_REQUEST` (400): 不合支付有礼的业务规则，依 message 调整
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对发券商户号
 * - `NO_AUTH` (403): 商户未被授权，到商户平台核对授权
 * - `RESOURCE_NOT_EXISTS` (404): 活动或批次不存在或不可用，核对编号
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'MCH_NOT_EXISTS'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface GetResponseData {
  /** 商户号 */
  mchid: string
  /** 商户名称 */
  merchant_name?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/paygiftactivity/activities/{activity_id}/merchants',
  pathParameters: ['activity_id'],
  queryParameters: ['offset', 'limit'],
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
 * 查询支付有礼活动发券商户号
 *
 * 看一场支付有礼活动由哪些商户号的订单触发发券，带商户名称，增删商户之后来核对。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466149)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466191)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   activity_id: '10028001',
 *   query: { offset: 0, limit: 20 },
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
  path: [{ name: 'activity_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.paygiftactivity.activities._activity_id_.merchants`。 */
export interface PageMethods {
  /**
   * 查询支付有礼活动发券商户号
   *
   * 看一场支付有礼活动由哪些商户号的订单触发发券，带商户名称，增删商户之后来核对。
   *
   * 分页返回：`paginate(client.v3.marketing.paygiftactivity.activities._activity_id_.merchants.get, request)`逐个取得`data`的全部元素。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466149)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466191)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.paygiftactivity.activities._activity_id_.merchants.get({
   *   activity_id: '10028001',
   *   query: { offset: 0, limit: 20 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

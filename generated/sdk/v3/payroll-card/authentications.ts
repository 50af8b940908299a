/** 由openapi/v3/payroll-card/authentications.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 查询微工卡核身记录：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 用户标识 */
  openid: string
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 核身日期 */
  authenticate_date: string
  /** 核身状态 */
  authenticate_state?: string | undefined
  /** 本次查询偏移量 */
  offset?: number | undefined
  /** 本次请求最大查询条数 */
  limit?: number | undefined
}

/** 查询微工卡核身记录：应答 */
export interface GetResponse {
  /** 查询结果记录列表 */
  data?: GetResponseData[]
  /** 总记录条数 */
  total_count: number
  /** 记录起始位置 */
  offset: number
  /** 本次返回条数 */
  limit: number
}

/** 查询微工卡核身记录：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 用户标识 */
  openid: string
  /** 核身渠道 */
  authenticate_scene: 'FROM_MINI_APP' | 'FROM_HARDWARE' | (string & {})
  /** 核身渠道标识 */
  authenticate_source: string
  /** 项目名称 */
  project_name: string
  /** 单位名称 */
  employer_name: string
  /** 核身状态 */
  authenticate_state:
    | 'AUTHENTICATE_PROCESSING'
    | 'AUTHENTICATE_SUCCESS'
    | 'AUTHENTICATE_FAILED'
    | (string & {})
  /** 核身时间 */
  authenticate_time?: string
  /** 商家核身单号 */
  authenticate_number: string
  /** 核身失败原因 */
  authenticate_failed_reason?: string
  /** 核身类型 */
  authenticate_type?: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | 'NORMAL' | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/payroll-card/authentications#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/payroll-card/authentications',
  queryParameters: [
    'openid',
    'appid',
    'sub_appid',
    'sub_mchid',
    'authenticate_date',
    'authenticate_state',
    'offset',
    'limit',
  ],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    first: 0,
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询微工卡核身记录
 *
 * 按用户与日期列出核身成功的记录，含核身渠道、项目与单位。没成功的不在其中，要看失败原因请按单号获取结果。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461820)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     sub_mchid: '1900013511',
 *     authenticate_date: '2026-08-25',
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
    { name: 'openid', required: true, schema: { kind: 'string' } },
    { name: 'appid', schema: { kind: 'string' } },
    { name: 'sub_appid', schema: { kind: 'string' } },
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    { name: 'authenticate_date', required: true, schema: { kind: 'string' } },
    { name: 'authenticate_state', schema: { kind: 'string' } },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.payrollCard.authentications`。 */
export interface PageMethods {
  /**
   * 查询微工卡核身记录
   *
   * 按用户与日期列出核身成功的记录，含核身渠道、项目与单位。没成功的不在其中，要看失败原因请按单号获取结果。
   *
   * 分页返回：`paginate(client.v3.payrollCard.authentications.get, request)`逐个取得`data`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461820)
   * @example
   * ```ts
   * const answer = await client.v3.payrollCard.authentications.get({
   *   query: {
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     sub_mchid: '1900013511',
   *     authenticate_date: '2026-08-25',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

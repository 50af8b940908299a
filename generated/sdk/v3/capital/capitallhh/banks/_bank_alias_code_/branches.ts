/** 由openapi/v3/capital/capitallhh/banks/{bank_alias_code}/branches.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询银行支行列表：请求 */
export interface GetRequest {
  /** 银行别名编码 */
  bank_alias_code: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 城市编码 */
  city_code: number
  /** 本次查询偏移量 */
  offset?: number | undefined
  /** 本次请求最大查询条数 */
  limit: number
}

/** 查询银行支行列表：应答 */
export interface GetResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询条数 */
  count: number
  /** 支行列表 */
  data?: GetResponseData[]
  /** 本次查询偏移量 */
  offset: number
  /** 分页链接 */
  links: GetResponseLinks
  /** 开户银行 */
  account_bank: string
  /** 开户银行编码 */
  account_bank_code: number
  /** 银行别名 */
  bank_alias: string
  /** 银行别名编码 */
  bank_alias_code: string
}

/** 查询银行支行列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 开户银行支行名称 */
  bank_branch_name: string
  /** 开户银行支行联行号 */
  bank_branch_id: string
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
  id: 'v3/capital/capitallhh/banks/{bank_alias_code}/branches#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/capital/capitallhh/banks/{bank_alias_code}/branches',
  pathParameters: ['bank_alias_code'],
  queryParameters: ['city_code', 'offset', 'limit'],
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
    next: '/links/next',
  },
})

/**
 * 查询银行支行列表
 *
 * 按银行别名编码与城市编码列支行，取得进件要填的`bank_branch_id`。只有`need_bank_branch`为真的银行可查，别的银行不必填支行。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697673)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   bank_alias_code: '1000009547',
 *   query: { city_code: 536, offset: 0, limit: 200 },
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
  path: [{ name: 'bank_alias_code', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'city_code', required: true, schema: { kind: 'integer' } },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', required: true, schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.capital.capitallhh.banks._bank_alias_code_.branches`。 */
export interface PageMethods {
  /**
   * 查询银行支行列表
   *
   * 按银行别名编码与城市编码列支行，取得进件要填的`bank_branch_id`。只有`need_bank_branch`为真的银行可查，别的银行不必填支行。
   *
   * 分页返回：`paginate(client.v3.capital.capitallhh.banks._bank_alias_code_.branches.get, request)`逐个取得`data`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697673)
   * @example
   * ```ts
   * const answer = await client.v3.capital.capitallhh.banks._bank_alias_code_.branches.get({
   *   bank_alias_code: '1000009547',
   *   query: { city_code: 536, offset: 0, limit: 200 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

/** Generated from openapi/v3/capital/capitallhh/banks/{bank_alias_code}/branches.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询银行支行列表: request */
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
  offset?: number
  /** 本次请求最大查询条数 */
  limit: number
}

/** 查询银行支行列表: response */
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

/** 查询银行支行列表: codes of its errors */
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

/** What the client needs to know of the operation below. */
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
})

/**
 * 查询银行支行列表
 *
 * 按银行别名编码与城市编码列支行，取得进件要填的`bank_branch_id`。只有`need_bank_branch`为真的银行可查，别的银行不必填支行。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697673)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   bank_alias_code: '1000009547',
 *   query: { city_code: 536, offset: 0, limit: 200 },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'bank_alias_code', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'city_code', required: true, schema: { kind: 'integer' } },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', required: true, schema: { kind: 'integer' } },
  ],
}))

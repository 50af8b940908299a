/** Generated from openapi/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 添加商户标识: request */
export interface PostRequest {
  /** 可用商户范围id */
  range_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户标识值 */
  merchant_identifier: string
}

/** 添加商户标识: response */
export interface PostResponse {
  /** 可用商户范围id */
  range_id: string
}

/** 添加商户标识: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** 查询商户标识列表: request */
export interface GetRequest {
  /** 可用商户范围id */
  range_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 服务商商户号 */
  sp_mchid: string
  /** 分页开始位置 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询商户标识列表: response */
export interface GetResponse {
  /** 分页开始位置 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 实际返回数量 */
  count: number
  /** 总数量 */
  total_count: number
  /** 商户标识列表 */
  data: string[]
}

/** 查询商户标识列表: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers',
  pathParameters: ['range_id'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 添加商户标识
 *
 * 往已有范围里加一个商户，值的种类要和创建范围时选的`identifier_type`一致。一次只加一个。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017205631)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   range_id: '3f9a0c1d-2e4b-4a69-8901-234567890137',
 *   json: { sp_mchid: '1900006511', merchant_identifier: '91440300MA5EX0137X' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'range_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'merchant_identifier', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers',
  pathParameters: ['range_id'],
  queryParameters: ['sp_mchid', 'offset', 'limit'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询商户标识列表
 *
 * 分页查看范围里有哪些商户，`offset`与`limit`都必填。总数看`total_count`，`count`只是这一页的条数。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017205633)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   range_id: '3f9a0c1d-2e4b-4a69-8901-234567890137',
 *   query: { sp_mchid: '1900006511', offset: 0, limit: 100 },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'range_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
    { name: 'offset', required: true, schema: { kind: 'integer' } },
    { name: 'limit', required: true, schema: { kind: 'integer' } },
  ],
}))

/** Generated from openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询零售小店活动业务代理: request */
export interface GetRequest {
  /** 零售小店活动ID */
  activity_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询零售小店活动业务代理: response */
export interface GetResponse {
  /** 小店活动业代总数 */
  total_count?: number
  /** 小店活动业代集合 */
  data?: GetResponseData[]
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询零售小店活动业务代理: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 业务代理的OpenID */
  openid: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives',
  pathParameters: ['activity_id'],
  queryParameters: ['offset', 'limit'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询零售小店活动业务代理
 *
 * 列出一个零售小店活动现有的业务代理OpenID，增删之后用它核对名单。分页参数必填。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384347)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384405)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   activity_id: '10028001',
 *   query: { offset: 0, limit: 10 },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'activity_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'offset', required: true, schema: { kind: 'number' } },
    { name: 'limit', required: true, schema: { kind: 'number' } },
  ],
}))

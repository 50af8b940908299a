/** Generated from openapi/v3/businesscircle/users/{openid}/points/commit_status.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 商圈会员待积分状态查询: request */
export interface GetRequest {
  /** 顾客openid */
  openid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 商圈商户ID */
  sub_mchid?: string
  /** 品牌ID */
  brandid: number
  /** 应用ID */
  appid: string
}

/** 商圈会员待积分状态查询: response */
export interface GetResponse {
  /** 待积分状态 */
  points_commit_status?: string
}

/** 商圈会员待积分状态查询: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/businesscircle/users/{openid}/points/commit_status#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/businesscircle/users/{openid}/points/commit_status',
  pathParameters: ['openid'],
  queryParameters: ['sub_mchid', 'brandid', 'appid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 商圈会员待积分状态查询
 *
 * 对已授权积分服务的会员，查他当天在这个商圈是否还有消费等着积分，可据此提醒顾客。结果在`points_commit_status`；`brandid`、`appid`都是必填的查询参数。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534994)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474129)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   query: { sub_mchid: '1900013511', brandid: 1000, appid: 'wx5a7c1e9d3b2f4860' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'brandid', required: true, schema: { kind: 'integer' } },
    { name: 'appid', required: true, schema: { kind: 'string' } },
  ],
}))

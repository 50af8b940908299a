/** Generated from openapi/v3/marketing/membercard-open/user/cards.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询用户在品牌下所有会员卡: request */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 用户标识 */
  openid: string
  /** 商户AppId */
  appid?: string
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询用户在品牌下所有会员卡: response */
export interface GetResponse {
  /** 会员卡列表 */
  data?: GetResponseData[]
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询用户在品牌下所有会员卡: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 会员卡id */
  card_id?: string
  /** 会员卡code */
  code?: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/membercard-open/user/cards#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/membercard-open/user/cards',
  queryParameters: ['openid', 'appid', 'offset', 'limit'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询用户在品牌下所有会员卡
 *
 * 用户进店或登录时，按openid看他在品牌下领过哪几张会员卡，得到每张的模板ID和code，再去查卡的详情。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549255)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709674)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     offset: 0,
 *     limit: 0,
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'openid', required: true, schema: { kind: 'string' } },
    { name: 'appid', schema: { kind: 'string' } },
    { name: 'offset', required: true, schema: { kind: 'integer' } },
    { name: 'limit', required: true, schema: { kind: 'integer' } },
  ],
}))

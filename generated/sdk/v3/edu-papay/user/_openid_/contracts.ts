/** Generated from openapi/v3/edu-papay/user/{openid}/contracts.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按用户标识查询教育续费签约: request */
export interface GetRequest {
  /** 服务商APPID下的用户标识 */
  openid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 子商户APPID下的用户标识 */
  sub_openid?: string
  /** 签约模板号 */
  plan_id: string
  /**
   * 签约状态
   * `ADD` | `DELETE` 枚举值之一
   */
  contract_status?: 'ADD' | 'DELETE'
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

/** 按用户标识查询教育续费签约: response */
export interface GetResponse {
  /** 结果集 */
  data?: GetResponseData[]
  /** 总数量 */
  total_count?: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

/** 按用户标识查询教育续费签约: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 服务商商户号 */
  sp_mchid: string
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 服务商APPID下的用户标识 */
  openid?: string
  /** 子商户APPID下的用户标识 */
  sub_openid?: string
  /** 签约模板号 */
  plan_id?: string
  /** 签约信息 */
  contract_information?: GetResponseDataContractInformation
}

export interface GetResponseDataContractInformation {
  /** 签约协议号 */
  contract_id?: string
  /** 签约状态 */
  contract_status?: string
  /** 签约时间 */
  create_time?: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/edu-papay/user/{openid}/contracts#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/edu-papay/user/{openid}/contracts',
  pathParameters: ['openid'],
  queryParameters: [
    'appid',
    'sub_mchid',
    'sub_appid',
    'sub_openid',
    'plan_id',
    'contract_status',
    'offset',
    'limit',
  ],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按用户标识查询教育续费签约
 *
 * 不知道协议号时，用openid加签约模板号找用户的签约，一个模板下至多一份有效。没签过会得到错误码，不是空列表。
 *
 * 路径里的openid属于服务商appid，子商户的放`sub_openid`；`offset`是页码。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012523265)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012489548)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   query: { appid: 'wx5a7c1e9d3b2f4860', plan_id: '1000137' },
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
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'sub_appid', schema: { kind: 'string' } },
    { name: 'sub_openid', schema: { kind: 'string' } },
    { name: 'plan_id', required: true, schema: { kind: 'string' } },
    { name: 'contract_status', schema: { kind: 'string', enum: [{ value: 'ADD' }, { value: 'DELETE' }] } },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', schema: { kind: 'integer' } },
  ],
}))

/** 由openapi/v3/palmservice/authorization/openid/{openid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询刷掌授权：请求 */
export interface GetRequest {
  /** OpenID */
  openid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 机构ID */
  organization_id: string
}

/** 查询刷掌授权：应答 */
export interface GetResponse {
  /** OpenID */
  openid?: string
  /** 机构ID */
  organization_id?: string
  /** 授权状态 */
  state?: 'AUTHORIZATION_STATE_NONE' | 'AUTHORIZATION_STATE_ON' | 'AUTHORIZATION_STATE_OFF' | (string & {})
  /** 授权时间 */
  authorize_time?: string
}

/** 查询刷掌授权：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/palmservice/authorization/openid/{openid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/palmservice/authorization/openid/{openid}',
  pathParameters: ['openid'],
  queryParameters: ['organization_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询刷掌授权
 *
 * 看用户是否已授权机构使用刷掌，`AUTHORIZATION_STATE_ON`为已授权，`OFF`为关闭，`NONE`为从未授权。机构ID放查询串。
 *
 * 刷掌仍在逐步推广，未公开接入，想合作请找所在行业的运营经理。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014482017)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   query: { organization_id: '1004' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'organization_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.palmservice.authorization.openid._openid_`。 */
export interface PageMethods {
  /**
   * 查询刷掌授权
   *
   * 看用户是否已授权机构使用刷掌，`AUTHORIZATION_STATE_ON`为已授权，`OFF`为关闭，`NONE`为从未授权。机构ID放查询串。
   *
   * 刷掌仍在逐步推广，未公开接入，想合作请找所在行业的运营经理。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014482017)
   * @example
   * ```ts
   * const answer = await client.v3.palmservice.authorization.openid._openid_.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   query: { organization_id: '1004' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

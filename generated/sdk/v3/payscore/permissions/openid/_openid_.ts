/** 由openapi/v3/payscore/permissions/openid/{openid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按用户标识查询授权：请求 */
export interface GetRequest {
  /** 用户标识 */
  openid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 应用ID */
  appid: string
  /** 服务ID */
  service_id: string
}

/** 按用户标识查询授权：应答 */
export interface GetResponse {
  /** 服务ID */
  service_id: string
  /** 应用ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /**
   * 授权状态
   * `UNAVAILABLE`：用户未授权服务
   * `AVAILABLE`：用户已授权服务
   * `UNBINDUSER`：用户未绑定，服务不可用
   */
  authorization_state: 'UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER' | (string & {})
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 */
  authorization_success_time?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}

/**
 * 按用户标识查询授权：错误码
 *
 * - `INVALID_REQUEST` (400): 不合业务规则，核对授权协议号、用户与服务ID
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type GetErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/payscore/permissions/openid/{openid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/payscore/permissions/openid/{openid}',
  pathParameters: ['openid'],
  queryParameters: ['appid', 'service_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按用户标识查询授权
 *
 * 用用户标识查询用户是否已授权某个服务，可在创建免确认订单之前判断。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647404)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   query: { appid: 'wx5a7c1e9d3b2f4860', service_id: '2002000000000000000000000000042' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'service_id', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.payscore.permissions.openid._openid_`。 */
export interface PageMethods {
  /**
   * 按用户标识查询授权
   *
   * 用用户标识查询用户是否已授权某个服务，可在创建免确认订单之前判断。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647404)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.permissions.openid._openid_.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   query: { appid: 'wx5a7c1e9d3b2f4860', service_id: '2002000000000000000000000000042' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/payscore/user-service-state.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 查询支付分用户授权状态：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 用户标识 */
  openid: string
}

/** 查询支付分用户授权状态：应答 */
export interface GetResponse {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 用户标识 */
  openid?: string
  /** 用户授权服务情况 */
  use_service_state: 'UNAVAILABLE' | 'AVAILABLE' | (string & {})
}

/**
 * 查询支付分用户授权状态：错误码
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
  id: 'v3/payscore/user-service-state#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/payscore/user-service-state',
  queryParameters: ['appid', 'service_id', 'openid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询支付分用户授权状态
 *
 * 用户申请使用服务时，看他对这项服务是`AVAILABLE`还是`UNAVAILABLE`，没授权的先引导授权再建单。三项参数都放查询串。
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     service_id: '2002000000000000000000000000042',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'service_id', required: true, schema: { kind: 'string' } },
    { name: 'openid', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.payscore.userServiceState`。 */
export interface PageMethods {
  /**
   * 查询支付分用户授权状态
   *
   * 用户申请使用服务时，看他对这项服务是`AVAILABLE`还是`UNAVAILABLE`，没授权的先引导授权再建单。三项参数都放查询串。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.userServiceState.get({
   *   query: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     service_id: '2002000000000000000000000000042',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按授权协议号查询支付分授权（从业机构）：请求 */
export interface GetRequest {
  /** 授权协议号 */
  authorization_code: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 服务ID */
  service_id: string
  /** 渠道商商户号 */
  channel_id: string
  /** 子商户号 */
  sub_mchid: string
}

/** 按授权协议号查询支付分授权（从业机构）：应答 */
export interface GetResponse {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 授权协议号 */
  authorization_code: string
  /** 授权状态 */
  authorization_state: string
  /** 授权通知地址 */
  notify_url?: string
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 */
  authorization_success_time?: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 渠道商商户号 */
  channel_id?: string
}

/**
 * 按授权协议号查询支付分授权（从业机构）：错误码
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
  id: 'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}',
  pathParameters: ['authorization_code'],
  queryParameters: ['service_id', 'channel_id', 'sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按授权协议号查询支付分授权（从业机构）
 *
 * 凭授权协议号看子商户的用户现在授没授权，最近一次授权与解除时间也在内。服务ID、渠道商号、子商户号都放查询串，缺一不可。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461004)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   authorization_code: 'SQ202608010006',
 *   query: {
 *     service_id: '2002000000000000000000000000042',
 *     channel_id: '1230000137',
 *     sub_mchid: '1900013511',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'authorization_code', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'service_id', required: true, schema: { kind: 'string' } },
    { name: 'channel_id', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.payscore.acquiringbank.permissions.authorizationCode._authorization_code_`。 */
export interface PageMethods {
  /**
   * 按授权协议号查询支付分授权（从业机构）
   *
   * 凭授权协议号看子商户的用户现在授没授权，最近一次授权与解除时间也在内。服务ID、渠道商号、子商户号都放查询串，缺一不可。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461004)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.acquiringbank.permissions.authorizationCode._authorization_code_.get({
   *   authorization_code: 'SQ202608010006',
   *   query: {
   *     service_id: '2002000000000000000000000000042',
   *     channel_id: '1230000137',
   *     sub_mchid: '1900013511',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

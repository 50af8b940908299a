/** 由openapi/v3/payscore/partner/servicequotas/service-id/{service_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询用户分层对应建议先享金额：请求 */
export interface GetRequest {
  /** 服务ID */
  service_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商的公众号ID */
  appid: string
  /** 子商户的公众号ID */
  sub_appid?: string | undefined
  /** 分层版本 */
  risk_level_version: number
}

/** 查询用户分层对应建议先享金额：应答 */
export interface GetResponse {
  /** 服务ID */
  service_id: string
  /** 商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 公众号ID */
  appid: string
  /** 子商户的公众号ID */
  sub_appid?: string
  /** 分层版本 */
  risk_level_version: number
  /** 先享金额列表 */
  quotas: GetResponseQuotas[]
}

/**
 * 查询用户分层对应建议先享金额：错误码
 *
 * - `INVALID_REQUEST` (400): 不合业务规则，核对授权协议号、用户与服务ID
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type GetErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface GetResponseQuotas {
  /** 用户分层 */
  risk_level: number
  /** 建议先享金额，单位为分 */
  suggested_quota: number
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/payscore/partner/servicequotas/service-id/{service_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/payscore/partner/servicequotas/service-id/{service_id}',
  pathParameters: ['service_id'],
  queryParameters: ['sub_mchid', 'appid', 'sub_appid', 'risk_level_version'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询用户分层对应建议先享金额
 *
 * 取某个分层版本下各层用户的建议先享金额，配合评估用户分层使用。`risk_level_version`用评估时得到的那个，版本不同不能混用。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013394486)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   service_id: '2002000000000000000000000000042',
 *   query: { sub_mchid: '1900013511', appid: 'wx5a7c1e9d3b2f4860', risk_level_version: 1 },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'service_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'sub_appid', schema: { kind: 'string' } },
    { name: 'risk_level_version', required: true, schema: { kind: 'number' } },
  ],
}))

/** 客户端上的页面：`client.v3.payscore.partner.servicequotas.serviceId._service_id_`。 */
export interface PageMethods {
  /**
   * 查询用户分层对应建议先享金额
   *
   * 取某个分层版本下各层用户的建议先享金额，配合评估用户分层使用。`risk_level_version`用评估时得到的那个，版本不同不能混用。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013394486)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.partner.servicequotas.serviceId._service_id_.get({
   *   service_id: '2002000000000000000000000000042',
   *   query: { sub_mchid: '1900013511', appid: 'wx5a7c1e9d3b2f4860', risk_level_version: 1 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

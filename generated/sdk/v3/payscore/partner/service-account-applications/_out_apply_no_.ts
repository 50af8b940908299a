/** 由openapi/v3/payscore/partner/service-account-applications/{out_apply_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询收付通子商户服务绑定结果：请求 */
export interface GetRequest {
  /** 商户申请绑定单号 */
  out_apply_no: string
}

/** 查询收付通子商户服务绑定结果：应答 */
export interface GetResponse {
  /** 服务ID */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 服务商应用ID */
  appid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 申请单号 */
  out_apply_no: string
  /** 绑定结果回调通知地址 */
  result_notify_url?: string
  /** 受理状态 */
  apply_state: string
  /** 拒绝原因 */
  reject_reason?: string
}

/**
 * 查询收付通子商户服务绑定结果：错误码
 *
 * - `INVALID_REQUEST` (400): 不合业务规则，核对所查的单号与所属商户
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type GetErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/payscore/partner/service-account-applications/{out_apply_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/payscore/partner/service-account-applications/{out_apply_no}',
  pathParameters: ['out_apply_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询收付通子商户服务绑定结果
 *
 * 凭申请绑定单号看子商户是否已绑定支付分服务，提交超时后也用它确认。要重新申请的，先看清被拒的原因。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715111)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013394503)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { out_apply_no: 'APPLY20260801000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_apply_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.payscore.partner.serviceAccountApplications._out_apply_no_`。 */
export interface PageMethods {
  /**
   * 查询收付通子商户服务绑定结果
   *
   * 凭申请绑定单号看子商户是否已绑定支付分服务，提交超时后也用它确认。要重新申请的，先看清被拒的原因。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715111)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013394503)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.partner.serviceAccountApplications._out_apply_no_.get({
   *   out_apply_no: 'APPLY20260801000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

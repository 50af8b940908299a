/** 由openapi/v3/payscore/partner/service-account-applications.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 收付通子商户申请绑定支付分服务：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 商户申请绑定单号 */
  out_apply_no: string
  /** 绑定结果回调通知地址 */
  result_notify_url?: string | undefined
}

/** 收付通子商户申请绑定支付分服务：应答 */
export interface PostResponse {
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
 * 收付通子商户申请绑定支付分服务：错误码
 *
 * - `INVALID_REQUEST` (400): 违反业务规则，查同一单号是否换了参数
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/partner/service-account-applications#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/partner/service-account-applications',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 收付通子商户申请绑定支付分服务
 *
 * 收付通平台已入驻支付分服务后，让子商户也能用，逐个申请绑定。`apply_state`还在受理时等通知或查询，拒绝的看`reject_reason`，重试不换申请单号。
 *
 * 后续通知：
 *
 * - 支付分服务绑定结果通知(PAYSCORE.BIND_SERVICE_ACCOUNT)（`webhooks/v3/PAYSCORE.BIND_SERVICE_ACCOUNT`），发往`json.result_notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715051)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013394514)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     service_id: '2002000000000000000000000000042',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sub_mchid: '1900013511',
 *     out_apply_no: 'APPLY20260801000137',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'service_id', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'out_apply_no', required: true, schema: { kind: 'string' } },
      { name: 'result_notify_url', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.partner.serviceAccountApplications`。 */
export interface PageMethods {
  /**
   * 收付通子商户申请绑定支付分服务
   *
   * 收付通平台已入驻支付分服务后，让子商户也能用，逐个申请绑定。`apply_state`还在受理时等通知或查询，拒绝的看`reject_reason`，重试不换申请单号。
   *
   * 后续通知：
   *
   * - 支付分服务绑定结果通知(PAYSCORE.BIND_SERVICE_ACCOUNT)（`webhooks/v3/PAYSCORE.BIND_SERVICE_ACCOUNT`），发往`json.result_notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715051)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013394514)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.partner.serviceAccountApplications.post({
   *   json: {
   *     service_id: '2002000000000000000000000000042',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sub_mchid: '1900013511',
   *     out_apply_no: 'APPLY20260801000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/gov/subsidy/zhejiang/authcode/cancel.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 品类凭证码预核销撤销（浙江）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 交易日期 */
  trans_date: string
  /** 交易时间 */
  trans_time: string
  /** 品类凭证码 */
  auth_code: string
  /** 请求流水号 */
  req_ssn: string
}

/** 品类凭证码预核销撤销（浙江）：应答 */
export interface PostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

/** 品类凭证码预核销撤销（浙江）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/zhejiang/authcode/cancel#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/zhejiang/authcode/cancel',
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
 * 品类凭证码预核销撤销（浙江）
 *
 * 预核销后用户没付款或交易失败，要解冻凭证码让它能再用。凭预核销返回的冻结流水号和当时的接入方流水号撤销。
 *
 * 已上报确认的不能走这里，要用上报撤销。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sp_serial_no: 'SERIAL20260801000137',
 *     cred_frozen_no: 'CRED20260801000137',
 *     trans_date: '2026-08-01',
 *     trans_time: '2026-08-01T12:30:00+08:00',
 *     auth_code: '134500000000000042',
 *     req_ssn: 'SSN20260801000137',
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
      { name: 'sp_serial_no', required: true, schema: { kind: 'string' } },
      { name: 'cred_frozen_no', required: true, schema: { kind: 'string' } },
      { name: 'trans_date', required: true, schema: { kind: 'string' } },
      { name: 'trans_time', required: true, schema: { kind: 'string' } },
      { name: 'auth_code', required: true, schema: { kind: 'string' } },
      { name: 'req_ssn', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.zhejiang.authcode.cancel`。 */
export interface PageMethods {
  /**
   * 品类凭证码预核销撤销（浙江）
   *
   * 预核销后用户没付款或交易失败，要解冻凭证码让它能再用。凭预核销返回的冻结流水号和当时的接入方流水号撤销。
   *
   * 已上报确认的不能走这里，要用上报撤销。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.zhejiang.authcode.cancel.post({
   *   json: {
   *     sp_serial_no: 'SERIAL20260801000137',
   *     cred_frozen_no: 'CRED20260801000137',
   *     trans_date: '2026-08-01',
   *     trans_time: '2026-08-01T12:30:00+08:00',
   *     auth_code: '134500000000000042',
   *     req_ssn: 'SSN20260801000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/payroll-card/wesure/insurance.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 微工卡生成投保结果：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 微保保单号 */
  wesure_order_no: string
  /** 核身token */
  token: string
  /** 保司保单号 */
  insurance_company_order_no: string
  /** 用户标识 */
  openid: string
  /** 投保状态 */
  insure_state: string
  /** 保障生效时间 */
  insure_effect_time: string
  /** 保障失效时间 */
  insure_invalid_time: string
  /** 保障的保险公司名称 */
  insurance_company_name: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 微工卡生成投保结果：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payroll-card/wesure/insurance#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payroll-card/wesure/insurance',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 微工卡生成投保结果
 *
 * 保险投好之后把微保、保司两边的保单号和保障起止时间回写过来，与之前核身的用户对应。没有返回内容，状态码成功即已记下。
 *
 * `wesure_order_no`是微保单号，`token`是核身得到的凭证。
 * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml)
 * @example
 * ```ts
 * await post(client, {
 *   json: {
 *     sp_mchid: '1900006511',
 *     wesure_order_no: 'WESURE20260801000137',
 *     token: 'samplebilltokensamplebilltoken',
 *     insurance_company_order_no: 'INSURANCE20260801000137',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     insure_state: 'INSURE_SUCCESS',
 *     insure_effect_time: '2026-08-08T10:34:56+08:00',
 *     insure_invalid_time: '2026-08-08T10:34:56+08:00',
 *     insurance_company_name: '山前保险',
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
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'wesure_order_no', required: true, schema: { kind: 'string' } },
      { name: 'token', required: true, schema: { kind: 'string' } },
      { name: 'insurance_company_order_no', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'insure_state', required: true, schema: { kind: 'string' } },
      { name: 'insure_effect_time', required: true, schema: { kind: 'string' } },
      { name: 'insure_invalid_time', required: true, schema: { kind: 'string' } },
      { name: 'insurance_company_name', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payrollCard.wesure.insurance`。 */
export interface PageMethods {
  /**
   * 微工卡生成投保结果
   *
   * 保险投好之后把微保、保司两边的保单号和保障起止时间回写过来，与之前核身的用户对应。没有返回内容，状态码成功即已记下。
   *
   * `wesure_order_no`是微保单号，`token`是核身得到的凭证。
   * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml)
   * @example
   * ```ts
   * await client.v3.payrollCard.wesure.insurance.post({
   *   json: {
   *     sp_mchid: '1900006511',
   *     wesure_order_no: 'WESURE20260801000137',
   *     token: 'samplebilltokensamplebilltoken',
   *     insurance_company_order_no: 'INSURANCE20260801000137',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     insure_state: 'INSURE_SUCCESS',
   *     insure_effect_time: '2026-08-08T10:34:56+08:00',
   *     insure_invalid_time: '2026-08-08T10:34:56+08:00',
   *     insurance_company_name: '山前保险',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

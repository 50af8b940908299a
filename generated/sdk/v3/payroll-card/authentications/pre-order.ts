/** 由openapi/v3/payroll-card/authentications/pre-order.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 微工卡核身预下单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 用户标识 */
  openid: string
  /** 应用ID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 商家核身单号 */
  authenticate_number: string
  /** 项目名称 */
  project_name: string
  /** 单位名称 */
  employer_name: string
  /** 核身类型 */
  authenticate_type: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT'
}

/** 微工卡核身预下单：应答 */
export interface PostResponse {
  /** 商家核身单号 */
  authenticate_number: string
  /** 用户标识 */
  openid: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** token值 */
  token: string
  /** token有效时间，单位为秒 */
  expires_in: number
}

/** 微工卡核身预下单：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payroll-card/authentications/pre-order#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payroll-card/authentications/pre-order',
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
 * 微工卡核身预下单
 *
 * 已授权的用户上班打卡、投保或签合同前核身，先登记一次取得`token`再拉起微工卡。`expires_in`之内要用掉，过期重新下单。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012923362)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     sub_mchid: '1900013511',
 *     authenticate_number: 'VERIFY20260801000137',
 *     project_name: '滨河项目',
 *     employer_name: '山前食品有限公司',
 *     authenticate_type: 'SIGN_IN',
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
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'appid', schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'authenticate_number', required: true, schema: { kind: 'string' } },
      { name: 'project_name', required: true, schema: { kind: 'string' } },
      { name: 'employer_name', required: true, schema: { kind: 'string' } },
      {
        name: 'authenticate_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [{ value: 'NORMAL' }, { value: 'SIGN_IN' }, { value: 'INSURANCE' }, { value: 'CONTRACT' }],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payrollCard.authentications.preOrder`。 */
export interface PageMethods {
  /**
   * 微工卡核身预下单
   *
   * 已授权的用户上班打卡、投保或签合同前核身，先登记一次取得`token`再拉起微工卡。`expires_in`之内要用掉，过期重新下单。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012923362)
   * @example
   * ```ts
   * const answer = await client.v3.payrollCard.authentications.preOrder.post({
   *   json: {
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     sub_mchid: '1900013511',
   *     authenticate_number: 'VERIFY20260801000137',
   *     project_name: '滨河项目',
   *     employer_name: '山前食品有限公司',
   *     authenticate_type: 'SIGN_IN',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/payroll-card/authentications/pre-order-with-auth.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 微工卡核身预下单（流程中授权）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
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
  /** 用工单位名称 */
  employer_name: string
  /**
   * 用户实名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  user_name: string
  /**
   * 用户证件号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_card_number: string
  /** 用工类型 */
  employment_type: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT'
  /** 核身类型 */
  authenticate_type: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT'
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 微工卡核身预下单（流程中授权）：应答 */
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

/** 微工卡核身预下单（流程中授权）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payroll-card/authentications/pre-order-with-auth#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payroll-card/authentications/pre-order-with-auth',
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/user_name', '/json/id_card_number'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 微工卡核身预下单（流程中授权）
 *
 * 用户还没开通或授权时用，核身过程里顺带办完。另要实名、证件号与用工类型，按密文传，须带`Wechatpay-Serial`；返回的`token`有时效。
 *
 * `authenticate_number`每次核身换新的，同一次重试保持不变。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461761)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     sub_mchid: '1900013511',
 *     authenticate_number: 'VERIFY20260801000137',
 *     project_name: '滨河项目',
 *     employer_name: '山前食品有限公司',
 *     user_name: 'plaintext',
 *     id_card_number: 'plaintext',
 *     employment_type: 'LONG_TERM_EMPLOYMENT',
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
      { name: 'user_name', required: true, schema: { kind: 'string' } },
      { name: 'id_card_number', required: true, schema: { kind: 'string' } },
      {
        name: 'employment_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'LONG_TERM_EMPLOYMENT' },
            { value: 'SHORT_TERM_EMPLOYMENT' },
            { value: 'COOPERATION_EMPLOYMENT' },
          ],
        },
      },
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

/** 客户端上的页面：`client.v3.payrollCard.authentications.preOrderWithAuth`。 */
export interface PageMethods {
  /**
   * 微工卡核身预下单（流程中授权）
   *
   * 用户还没开通或授权时用，核身过程里顺带办完。另要实名、证件号与用工类型，按密文传，须带`Wechatpay-Serial`；返回的`token`有时效。
   *
   * `authenticate_number`每次核身换新的，同一次重试保持不变。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461761)
   * @example
   * ```ts
   * const answer = await client.v3.payrollCard.authentications.preOrderWithAuth.post({
   *   json: {
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     sub_mchid: '1900013511',
   *     authenticate_number: 'VERIFY20260801000137',
   *     project_name: '滨河项目',
   *     employer_name: '山前食品有限公司',
   *     user_name: 'plaintext',
   *     id_card_number: 'plaintext',
   *     employment_type: 'LONG_TERM_EMPLOYMENT',
   *     authenticate_type: 'SIGN_IN',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

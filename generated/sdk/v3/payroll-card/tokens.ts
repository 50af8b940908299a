/** 由openapi/v3/payroll-card/tokens.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 微工卡生成授权token：请求 */
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
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
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
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 微工卡生成授权token：应答 */
export interface PostResponse {
  /** 用户标识 */
  openid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 授权token */
  token: string
  /** token有效时间，单位为秒 */
  expires_in: number
}

/** 微工卡生成授权token：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payroll-card/tokens#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payroll-card/tokens',
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
 * 微工卡生成授权token
 *
 * 用户授权微工卡之前，带实名、证件号与用工类型换取`token`，再拉起授权页。姓名与证件号传密文，须带`Wechatpay-Serial`；token在`expires_in`之内有效。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461589)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     sub_mchid: '1900013511',
 *     user_name: 'plaintext',
 *     id_card_number: 'plaintext',
 *     employment_type: 'LONG_TERM_EMPLOYMENT',
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
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
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
    ],
  },
}))

/** 客户端上的页面：`client.v3.payrollCard.tokens`。 */
export interface PageMethods {
  /**
   * 微工卡生成授权token
   *
   * 用户授权微工卡之前，带实名、证件号与用工类型换取`token`，再拉起授权页。姓名与证件号传密文，须带`Wechatpay-Serial`；token在`expires_in`之内有效。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461589)
   * @example
   * ```ts
   * const answer = await client.v3.payrollCard.tokens.post({
   *   json: {
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     sub_mchid: '1900013511',
   *     user_name: 'plaintext',
   *     id_card_number: 'plaintext',
   *     employment_type: 'LONG_TERM_EMPLOYMENT',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

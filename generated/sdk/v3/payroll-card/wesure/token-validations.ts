/** 由openapi/v3/payroll-card/wesure/token-validations.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 微工卡校验核身结果：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 特约商户商户号 */
  sub_mchid: string
  /** token值 */
  token: string
  /**
   * 用户姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  user_name: string
  /**
   * 用户身份证号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  id_card_number: string
  /** 核身类型 */
  authenticate_type?: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 微工卡校验核身结果：应答 */
export interface PostResponse {
  /** 校验结果 */
  result: string
  /** 核身成功时间 */
  authenticate_success_time?: string
  /** 用户标识 */
  openid?: string
  /** 校验不通过原因 */
  fail_reason?: string
}

/** 微工卡校验核身结果：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payroll-card/wesure/token-validations#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payroll-card/wesure/token-validations',
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
 * 微工卡校验核身结果
 *
 * 投保方用核身预下单的`token`加姓名、身份证号，确认那次核身是否真的成功、是不是本人。不通过时看`fail_reason`；姓名证件传密文，须带`Wechatpay-Serial`。
 * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sp_mchid: '1900006511',
 *     sub_mchid: '1900013511',
 *     token: 'samplebilltokensamplebilltoken',
 *     user_name: 'plaintext',
 *     id_card_number: 'plaintext',
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
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'token', required: true, schema: { kind: 'string' } },
      { name: 'user_name', required: true, schema: { kind: 'string' } },
      { name: 'id_card_number', required: true, schema: { kind: 'string' } },
      {
        name: 'authenticate_type',
        schema: {
          kind: 'string',
          enum: [{ value: 'NORMAL' }, { value: 'SIGN_IN' }, { value: 'INSURANCE' }, { value: 'CONTRACT' }],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payrollCard.wesure.tokenValidations`。 */
export interface PageMethods {
  /**
   * 微工卡校验核身结果
   *
   * 投保方用核身预下单的`token`加姓名、身份证号，确认那次核身是否真的成功、是不是本人。不通过时看`fail_reason`；姓名证件传密文，须带`Wechatpay-Serial`。
   * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml)
   * @example
   * ```ts
   * const answer = await client.v3.payrollCard.wesure.tokenValidations.post({
   *   json: {
   *     sp_mchid: '1900006511',
   *     sub_mchid: '1900013511',
   *     token: 'samplebilltokensamplebilltoken',
   *     user_name: 'plaintext',
   *     id_card_number: 'plaintext',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** Generated from openapi/v3/marketing/membercard-open/phonenumber-member/import.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 导入加密手机号提醒领卡: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 会员信息 */
  member_information: PostRequestJsonMemberInformation
  /**
   * 加密手机号
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  encrypted_phone_number: string
  /** 自定义场景值 */
  outer_str?: string
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 导入加密手机号提醒领卡: codes of its errors */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonMemberInformation {
  /** 会员卡id */
  card_id: string
  /** 会员卡code */
  code?: string
  /** 会员卡编号 */
  membership_number?: string
  /** 会员注册时间 */
  registration_time: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/membercard-open/phonenumber-member/import#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/membercard-open/phonenumber-member/import',
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
        paths: ['/json/encrypted_phone_number'],
      },
    ],
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 导入加密手机号提醒领卡
 *
 * 注册过却没领卡的会员，导入他的手机号，微信在卡包里提醒他领取。只适合近一年在品牌内用微信支付过的活跃会员；手机号是密文，须带`Wechatpay-Serial`。
 *
 * 导入只触发提醒，是否领取要另查。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166226)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017171998)
 * @example
 * ```ts
 * await post(client, {
 *   json: {
 *     member_information: {
 *       card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *       registration_time: '2026-08-20T13:29:35.120+08:00',
 *     },
 *     encrypted_phone_number: 'plaintext',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      {
        name: 'member_information',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'card_id', required: true, schema: { kind: 'string' } },
            { name: 'code', schema: { kind: 'string' } },
            { name: 'membership_number', schema: { kind: 'string' } },
            { name: 'registration_time', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'encrypted_phone_number', required: true, schema: { kind: 'string' } },
      { name: 'outer_str', schema: { kind: 'string' } },
    ],
  },
}))

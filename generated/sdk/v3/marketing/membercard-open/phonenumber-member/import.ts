/** 由openapi/v3/marketing/membercard-open/phonenumber-member/import.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 导入加密手机号提醒领卡：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 会员信息 */
  member_information: PostRequestJsonMemberInformation
  /**
   * 加密手机号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  encrypted_phone_number: string
  /** 自定义场景值 */
  outer_str?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 导入加密手机号提醒领卡：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonMemberInformation {
  /** 会员卡id */
  card_id: string
  /** 会员卡code */
  code?: string | undefined
  /** 会员卡编号 */
  membership_number?: string | undefined
  /** 会员注册时间 */
  registration_time: string
}

/** 下方接口的描述，供客户端使用。 */
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166226)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017171998)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.marketing.membercardOpen.phonenumberMember.import`。 */
export interface PageMethods {
  /**
   * 导入加密手机号提醒领卡
   *
   * 注册过却没领卡的会员，导入他的手机号，微信在卡包里提醒他领取。只适合近一年在品牌内用微信支付过的活跃会员；手机号是密文，须带`Wechatpay-Serial`。
   *
   * 导入只触发提醒，是否领取要另查。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166226)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017171998)
   * @example
   * ```ts
   * await client.v3.marketing.membercardOpen.phonenumberMember.import.post({
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
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

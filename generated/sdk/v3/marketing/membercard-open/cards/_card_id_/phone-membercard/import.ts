/** 由openapi/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 按手机号导入用户会员卡：请求 */
export interface PostRequest {
  /** 会员卡ID */
  card_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 用户加密手机号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  encrypted_phone_number: string
  /** 会员卡code */
  code?: string | undefined
  /** 商户请求单号 */
  out_request_no: string
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 按手机号导入用户会员卡：应答 */
export interface PostResponse {
  /** 会员卡code */
  code: string
}

/** 按手机号导入用户会员卡：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import',
  pathParameters: ['card_id'],
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
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按手机号导入用户会员卡
 *
 * 按手机号把存量会员同步到微信侧，认出他是老会员。手机号加密后传，须带`Wechatpay-Serial`；不给`code`的以返回的为准。
 *
 * 同一位会员重试用原`out_request_no`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550535)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012727629)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: {
 *     encrypted_phone_number: 'plaintext',
 *     code: '478500000137',
 *     out_request_no: 'RQ202608010001',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'card_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'encrypted_phone_number', required: true, schema: { kind: 'string' } },
      { name: 'code', schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.cards._card_id_.phoneMembercard.import`。 */
export interface PageMethods {
  /**
   * 按手机号导入用户会员卡
   *
   * 按手机号把存量会员同步到微信侧，认出他是老会员。手机号加密后传，须带`Wechatpay-Serial`；不给`code`的以返回的为准。
   *
   * 同一位会员重试用原`out_request_no`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550535)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012727629)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardOpen.cards._card_id_.phoneMembercard.import.post({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: {
   *     encrypted_phone_number: 'plaintext',
   *     code: '478500000137',
   *     out_request_no: 'RQ202608010001',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

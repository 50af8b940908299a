/** 由openapi/v3/marketing/membercard-open/phonenumber-member/search.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按加密手机号查询会员领卡状态：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
  /** 声明请求的头参数 */
  headers?: GetRequestHeaders | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 会员卡id */
  card_id: string
  /**
   * 加密手机号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  encrypted_phone_number: string
}

/** 声明请求的头参数 */
export interface GetRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 按加密手机号查询会员领卡状态：应答 */
export interface GetResponse {
  /** 用户领取状态 */
  receive_status: 'UNSHOWED' | 'UNRECEIVED' | 'RECEIVED' | (string & {})
  /** 用户会员卡信息 */
  user_card_information?: GetResponseUserCardInformation
}

/** 按加密手机号查询会员领卡状态：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseUserCardInformation {
  /** 会员卡code */
  code: string
  /** 用户标识 */
  openid: string
  /** 用户UnionID */
  unionid?: string
  /** 会员卡领取时间 */
  receive_time: string
  /** 品牌appid */
  card_appid: string
  /** 会员卡id */
  card_id: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/membercard-open/phonenumber-member/search#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/membercard-open/phonenumber-member/search',
  queryParameters: ['card_id', 'encrypted_phone_number'],
  headerParameters: ['Wechatpay-Serial'],
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/query/encrypted_phone_number'],
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
 * 按加密手机号查询会员领卡状态
 *
 * 导入手机号之后看提醒的效果：`UNSHOWED`还没看到，`UNRECEIVED`看到没领，`RECEIVED`领了，并带回卡code。查询串里的手机号也要加密，须带`Wechatpay-Serial`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166232)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017172062)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA', encrypted_phone_number: 'plaintext' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'card_id', required: true, schema: { kind: 'string' } },
    { name: 'encrypted_phone_number', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.phonenumberMember.search`。 */
export interface PageMethods {
  /**
   * 按加密手机号查询会员领卡状态
   *
   * 导入手机号之后看提醒的效果：`UNSHOWED`还没看到，`UNRECEIVED`看到没领，`RECEIVED`领了，并带回卡code。查询串里的手机号也要加密，须带`Wechatpay-Serial`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166232)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017172062)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardOpen.phonenumberMember.search.get({
   *   query: { card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA', encrypted_phone_number: 'plaintext' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 作废用户品牌会员卡：请求 */
export interface PostRequest {
  /** 会员卡code */
  user_card_code: string
  /** 声明请求的查询参数 */
  query: PostRequestQuery
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的查询参数 */
export interface PostRequestQuery {
  /** 品牌id */
  brand_id: string
  /** 会员卡模版ID */
  card_id: string
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 用户标识 */
  openid: string
  /** 作废原因 */
  invalid_reason?: string | undefined
}

/** 作废用户品牌会员卡：应答 */
export interface PostResponse {
  /** 会员卡code */
  user_card_code: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /**
   * 加密的手机号
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information: PostResponseValidDateInformation
  /** 领取时间 */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: PostResponseUserInformation
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /** 作废时间 */
  invalid_time?: string
}

/** 作废用户品牌会员卡：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostResponseValidDateInformation {
  /** 有效期类型 */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
  /** 有效期开始时间 */
  available_begin_time?: string
  /** 有效期结束时间 */
  available_end_time?: string
  /** 生效后N天内有效 */
  available_day_after_receive?: number
}

export interface PostResponseUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: PostResponseUserInformationCommonFieldList[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: PostResponseUserInformationCustomFieldList[]
}

export interface PostResponseUserInformationCommonFieldList {
  /** 平台提供的通用开卡信息字段 */
  name?:
    | 'USER_FORM_FLAG_SEX'
    | 'USER_FORM_FLAG_NAME'
    | 'USER_FORM_FLAG_BIRTHDAY'
    | 'USER_FORM_FLAG_ADDRESS'
    | 'USER_FORM_FLAG_EMAIL'
    | 'USER_FORM_FLAG_CITY'
    | (string & {})
  /**
   * 用户开卡时填写的个人信息，密文
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  value?: string
}

export interface PostResponseUserInformationCustomFieldList {
  /** 字段名称 */
  name?: string
  /** 用户选择的字段值，密文 */
  user_chosen_values?: string[]
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate',
  pathParameters: ['user_card_code'],
  queryParameters: ['brand_id', 'card_id'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  responseFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'merchant',
        direction: 'decrypt',
        paths: ['/phone_number', '/user_information/common_field_list/*/value'],
      },
    ],
  },
})

/**
 * 作废用户品牌会员卡
 *
 * 让某位用户的一张会员卡失效，可写上作废原因。品牌ID和模板ID在查询串，openid在JSON。
 *
 * 作废了就变不回有效；事前须告诉顾客并得到同意，否则被投诉会受平台处罚。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336983)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   user_card_code: '478500000137',
 *   query: { brand_id: '120344', card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA' },
 *   json: { openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA', invalid_reason: '开票抬头有误' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'user_card_code', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'brand_id', required: true, schema: { kind: 'string' } },
    { name: 'card_id', required: true, schema: { kind: 'string' } },
  ],
  body: {
    kind: 'object',
    properties: [
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'invalid_reason', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.brand.partner.cardMember.userCards._user_card_code_.invalidate`。 */
export interface PageMethods {
  /**
   * 作废用户品牌会员卡
   *
   * 让某位用户的一张会员卡失效，可写上作废原因。品牌ID和模板ID在查询串，openid在JSON。
   *
   * 作废了就变不回有效；事前须告诉顾客并得到同意，否则被投诉会受平台处罚。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336983)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.userCards._user_card_code_.invalidate.post({
   *   user_card_code: '478500000137',
   *   query: { brand_id: '120344', card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA' },
   *   json: { openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA', invalid_reason: '开票抬头有误' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

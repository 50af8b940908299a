/** 由openapi/v3/brand/partner/card-member/user-cards/import-by-openid.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按openid导入品牌会员卡：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /**
   * 加密的手机号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  phone_number?: string | undefined
  /** 用户开卡时填写的个人信息 */
  user_information?: PostRequestJsonUserInformation | undefined
  /** 会员卡有效期 */
  date_information: PostRequestJsonDateInformation
  /** 领取时间 */
  pickup_time: string
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 按openid导入品牌会员卡：应答 */
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

/** 按openid导入品牌会员卡：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: readonly PostRequestJsonUserInformationCommonFieldList[] | undefined
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: readonly PostRequestJsonUserInformationCustomFieldList[] | undefined
}

export interface PostRequestJsonUserInformationCommonFieldList {
  /** 平台提供的通用开卡信息字段 */
  name?:
    | 'USER_FORM_FLAG_SEX'
    | 'USER_FORM_FLAG_NAME'
    | 'USER_FORM_FLAG_BIRTHDAY'
    | 'USER_FORM_FLAG_ADDRESS'
    | 'USER_FORM_FLAG_EMAIL'
    | 'USER_FORM_FLAG_CITY'
    | undefined
  /**
   * 用户开卡时填写的个人信息，密文
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  value?: string | undefined
}

export interface PostRequestJsonUserInformationCustomFieldList {
  /** 字段名称 */
  name?: string | undefined
  /** 用户选择的字段值，密文 */
  user_chosen_values?: readonly string[] | undefined
}

export interface PostRequestJsonDateInformation {
  /** 有效期类型 */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
  /** 有效期开始时间 */
  available_begin_time?: string | undefined
  /** 有效期结束时间 */
  available_end_time?: string | undefined
  /** 生效后N天内有效 */
  available_day_after_receive?: number | undefined
}

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
  id: 'v3/brand/partner/card-member/user-cards/import-by-openid#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/partner/card-member/user-cards/import-by-openid',
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
        paths: ['/json/phone_number', '/json/user_information/common_field_list/*/value'],
      },
    ],
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
 * 按openid导入品牌会员卡
 *
 * 把在公众号或小程序里已有openid的老会员登记到微信侧，让两边身份对上，也免得开卡有礼重复送。手机号、开卡资料传密文，须带`Wechatpay-Serial`。
 *
 * 请求里有效期叫`date_information`，返回里叫`valid_date_information`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336981)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     brand_id: '120344',
 *     card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     user_card_code: '478500000137',
 *     date_information: { type: 'FIX_TIME_RANGE' },
 *     pickup_time: '2026-08-20T13:29:35.120+08:00',
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
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      { name: 'card_id', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'user_card_code', required: true, schema: { kind: 'string' } },
      { name: 'phone_number', schema: { kind: 'string' } },
      {
        name: 'user_information',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'common_field_list',
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    {
                      name: 'name',
                      schema: {
                        kind: 'string',
                        enum: [
                          { value: 'USER_FORM_FLAG_SEX' },
                          { value: 'USER_FORM_FLAG_NAME' },
                          { value: 'USER_FORM_FLAG_BIRTHDAY' },
                          { value: 'USER_FORM_FLAG_ADDRESS' },
                          { value: 'USER_FORM_FLAG_EMAIL' },
                          { value: 'USER_FORM_FLAG_CITY' },
                        ],
                      },
                    },
                    { name: 'value', schema: { kind: 'string' } },
                  ],
                },
              },
            },
            {
              name: 'custom_field_list',
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    { name: 'name', schema: { kind: 'string' } },
                    { name: 'user_chosen_values', schema: { kind: 'array', items: { kind: 'string' } } },
                  ],
                },
              },
            },
          ],
        },
      },
      {
        name: 'date_information',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'type',
              required: true,
              schema: {
                kind: 'string',
                enum: [{ value: 'FIX_TIME_RANGE' }, { value: 'FIX_TERM' }, { value: 'PERMANENT' }],
              },
            },
            { name: 'available_begin_time', schema: { kind: 'string' } },
            { name: 'available_end_time', schema: { kind: 'string' } },
            { name: 'available_day_after_receive', schema: { kind: 'integer' } },
          ],
        },
      },
      { name: 'pickup_time', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.brand.partner.cardMember.userCards.importByOpenid`。 */
export interface PageMethods {
  /**
   * 按openid导入品牌会员卡
   *
   * 把在公众号或小程序里已有openid的老会员登记到微信侧，让两边身份对上，也免得开卡有礼重复送。手机号、开卡资料传密文，须带`Wechatpay-Serial`。
   *
   * 请求里有效期叫`date_information`，返回里叫`valid_date_information`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336981)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.userCards.importByOpenid.post({
   *   json: {
   *     brand_id: '120344',
   *     card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     user_card_code: '478500000137',
   *     date_information: { type: 'FIX_TIME_RANGE' },
   *     pickup_time: '2026-08-20T13:29:35.120+08:00',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

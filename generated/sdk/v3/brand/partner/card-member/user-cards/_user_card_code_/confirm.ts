/** 由openapi/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 同步品牌会员开卡结果：请求 */
export interface PostRequest {
  /** 会员卡code */
  user_card_code: string
  /** 声明请求的查询参数 */
  query: PostRequestQuery
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的查询参数 */
export interface PostRequestQuery {
  /** 会员卡模版ID */
  card_id: string
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌ID */
  brand_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string | undefined
  /** 卡背景图URL */
  card_picture_url?: string | undefined
  /**
   * 加密的手机号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  phone_number?: string | undefined
  /** 等级 */
  level?: string | undefined
  /** 会员卡有效期 */
  valid_date_information?: PostRequestJsonValidDateInformation | undefined
  /** 用户开卡时填写的个人信息 */
  user_information?: PostRequestJsonUserInformation | undefined
  /** 商家数据包 */
  attach?: string | undefined
  /** 会员开卡状态 */
  user_card_confirm_state: 'CREATE_CARD_SUCCESS' | 'CREATE_CARD_FAIL'
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 同步品牌会员开卡结果：应答 */
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

/** 同步品牌会员开卡结果：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonValidDateInformation {
  /** 有效期类型 */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
  /** 有效期开始时间 */
  available_begin_time?: string | undefined
  /** 有效期结束时间 */
  available_end_time?: string | undefined
  /** 生效后N天内有效 */
  available_day_after_receive?: number | undefined
}

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
  id: 'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm',
  pathParameters: ['user_card_code'],
  queryParameters: ['card_id'],
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
 * 同步品牌会员开卡结果
 *
 * 新开卡的通知到达、商家办完之后，用它回报`CREATE_CARD_SUCCESS`或`CREATE_CARD_FAIL`，回报了才算开成；导入的老会员不用。密文字段须配`Wechatpay-Serial`。
 *
 * 没有回报就不算开卡成功，处理通知时记下待回报的code，失败要重试。`card_id`在查询串。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336979)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   user_card_code: '478500000137',
 *   query: { card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA' },
 *   json: {
 *     brand_id: '120344',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     user_card_confirm_state: 'CREATE_CARD_SUCCESS',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'user_card_code', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'card_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'card_color', schema: { kind: 'string' } },
      { name: 'card_picture_url', schema: { kind: 'string' } },
      { name: 'phone_number', schema: { kind: 'string' } },
      { name: 'level', schema: { kind: 'string' } },
      {
        name: 'valid_date_information',
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
      { name: 'attach', schema: { kind: 'string' } },
      {
        name: 'user_card_confirm_state',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'CREATE_CARD_SUCCESS' }, { value: 'CREATE_CARD_FAIL' }] },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.brand.partner.cardMember.userCards._user_card_code_.confirm`。 */
export interface PageMethods {
  /**
   * 同步品牌会员开卡结果
   *
   * 新开卡的通知到达、商家办完之后，用它回报`CREATE_CARD_SUCCESS`或`CREATE_CARD_FAIL`，回报了才算开成；导入的老会员不用。密文字段须配`Wechatpay-Serial`。
   *
   * 没有回报就不算开卡成功，处理通知时记下待回报的code，失败要重试。`card_id`在查询串。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336979)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.userCards._user_card_code_.confirm.post({
   *   user_card_code: '478500000137',
   *   query: { card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA' },
   *   json: {
   *     brand_id: '120344',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     user_card_confirm_state: 'CREATE_CARD_SUCCESS',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

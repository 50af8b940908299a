/** 由openapi/v3/brand/partner/card-member/user-cards/{user_card_code}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询用户品牌会员卡信息：请求 */
export interface GetRequest {
  /** 会员卡code */
  user_card_code: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 品牌id */
  brand_id: string
  /** 会员卡模版ID */
  card_id: string
  /** 用户标识 */
  openid: string
}

/** 查询用户品牌会员卡信息：应答 */
export interface GetResponse {
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
  valid_date_information: GetResponseValidDateInformation
  /** 领取时间 */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: GetResponseUserInformation
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /** 作废时间 */
  invalid_time?: string
}

/** 查询用户品牌会员卡信息：错误码 */
export type GetErrorCode = V3ErrorCode

/** 修改用户品牌会员卡信息：请求 */
export interface PatchRequest {
  /** 会员卡code */
  user_card_code: string
  /** 声明请求的查询参数 */
  query: PatchRequestQuery
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
  /** 声明请求的头参数 */
  headers?: PatchRequestHeaders | undefined
}

/** 声明请求的查询参数 */
export interface PatchRequestQuery {
  /** 会员卡模板ID */
  card_id: string
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 品牌ID */
  brand_id?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
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
  valid_date_information?: PatchRequestJsonValidDateInformation | undefined
  /** 领取时间 */
  pickup_time?: string | undefined
  /** 用户开卡时填写的个人信息 */
  user_information?: PatchRequestJsonUserInformation | undefined
  /** 商家数据包 */
  attach?: string | undefined
}

/** 声明请求的头参数 */
export interface PatchRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 修改用户品牌会员卡信息：应答 */
export interface PatchResponse {
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
  valid_date_information: GetResponseValidDateInformation
  /** 领取时间 */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: GetResponseUserInformation
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /** 作废时间 */
  invalid_time?: string
}

/** 修改用户品牌会员卡信息：错误码 */
export type PatchErrorCode = V3ErrorCode

export interface GetResponseValidDateInformation {
  /** 有效期类型 */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
  /** 有效期开始时间 */
  available_begin_time?: string
  /** 有效期结束时间 */
  available_end_time?: string
  /** 生效后N天内有效 */
  available_day_after_receive?: number
}

export interface GetResponseUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: GetResponseUserInformationCommonFieldList[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: GetResponseUserInformationCustomFieldList[]
}

export interface GetResponseUserInformationCommonFieldList {
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

export interface GetResponseUserInformationCustomFieldList {
  /** 字段名称 */
  name?: string
  /** 用户选择的字段值，密文 */
  user_chosen_values?: string[]
}

export interface PatchRequestJsonValidDateInformation {
  /** 有效期类型 */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
  /** 有效期开始时间 */
  available_begin_time?: string | undefined
  /** 有效期结束时间 */
  available_end_time?: string | undefined
  /** 生效后N天内有效 */
  available_day_after_receive?: number | undefined
}

export interface PatchRequestJsonUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: readonly PatchRequestJsonUserInformationCommonFieldList[] | undefined
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: readonly PatchRequestJsonUserInformationCustomFieldList[] | undefined
}

export interface PatchRequestJsonUserInformationCommonFieldList {
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

export interface PatchRequestJsonUserInformationCustomFieldList {
  /** 字段名称 */
  name?: string | undefined
  /** 用户选择的字段值，密文 */
  user_chosen_values?: readonly string[] | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/brand/partner/card-member/user-cards/{user_card_code}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/brand/partner/card-member/user-cards/{user_card_code}',
  pathParameters: ['user_card_code'],
  queryParameters: ['brand_id', 'card_id', 'openid'],
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
 * 查询用户品牌会员卡信息
 *
 * 查一位用户的一张会员卡：等级、有效期、开卡资料、是否作废。code在路径，品牌、模板、openid三项放查询串，缺一不可；返回的手机号与开卡资料是密文。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336980)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   user_card_code: '478500000137',
 *   query: {
 *     brand_id: '120344',
 *     card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'user_card_code', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'brand_id', required: true, schema: { kind: 'string' } },
    { name: 'card_id', required: true, schema: { kind: 'string' } },
    { name: 'openid', required: true, schema: { kind: 'string' } },
  ],
}))

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/brand/partner/card-member/user-cards/{user_card_code}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/brand/partner/card-member/user-cards/{user_card_code}',
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
 * 修改用户品牌会员卡信息
 *
 * 会员升级、换卡面、延有效期时，把变化写到这位用户的卡上，只传要改的项。`phone_number`与开卡资料仍须传密文。
 *
 * `card_id`放查询串，其余放JSON，放错位置会报缺参数。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336985)
 * @example
 * ```ts
 * const answer = await patch(client, {
 *   user_card_code: '478500000137',
 *   query: { card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA' },
 *   json: {},
 * })
 * ```
 */
export function patch(
  client: Caller,
  request: PatchRequest,
  options?: CallOptions,
): ApiPromise<PatchResponse> {
  return call(client, patchOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const patchRequestSchema = /* @__PURE__ */ requestSchema<PatchRequest>(patchOperation, () => ({
  path: [{ name: 'user_card_code', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'card_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'brand_id', schema: { kind: 'string' } },
      { name: 'openid', schema: { kind: 'string' } },
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
      { name: 'pickup_time', schema: { kind: 'string' } },
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
    ],
  },
}))

/** 客户端上的页面：`client.v3.brand.partner.cardMember.userCards._user_card_code_`。 */
export interface PageMethods {
  /**
   * 查询用户品牌会员卡信息
   *
   * 查一位用户的一张会员卡：等级、有效期、开卡资料、是否作废。code在路径，品牌、模板、openid三项放查询串，缺一不可；返回的手机号与开卡资料是密文。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336980)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.userCards._user_card_code_.get({
   *   user_card_code: '478500000137',
   *   query: {
   *     brand_id: '120344',
   *     card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
  /**
   * 修改用户品牌会员卡信息
   *
   * 会员升级、换卡面、延有效期时，把变化写到这位用户的卡上，只传要改的项。`phone_number`与开卡资料仍须传密文。
   *
   * `card_id`放查询串，其余放JSON，放错位置会报缺参数。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336985)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.userCards._user_card_code_.patch({
   *   user_card_code: '478500000137',
   *   query: { card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA' },
   *   json: {},
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
}

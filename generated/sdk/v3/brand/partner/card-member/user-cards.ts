/** Generated from openapi/v3/brand/partner/card-member/user-cards.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询用户的品牌会员卡: request */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 品牌id */
  brand_id: string
  /** 用户标识 */
  openid: string
  /**
   * 用户会员卡状态
   * `UNACTIVATED` | `EFFECTIVE` | `EXPIRED` | `INVALID` 枚举值之一
   */
  user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID'
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询用户的品牌会员卡: response */
export interface GetResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 会员卡列表 */
  data?: GetResponseData[]
}

/** 查询用户的品牌会员卡: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
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
  /**
   * 会员卡类型
   * `PURCHASE` | `NORMAL` | `BALANCE` 枚举值之一
   */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /**
   * 加密的手机号
   * Arrives encrypted (rsa-oaep, merchant key) and is decrypted.
   */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information: GetResponseDataValidDateInformation
  /** 领取时间 */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: GetResponseDataUserInformation
  /** 商家数据包 */
  attach?: string
  /**
   * 用户会员卡状态
   * `UNACTIVATED` | `EFFECTIVE` | `EXPIRED` | `INVALID` 枚举值之一
   */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /** 作废时间 */
  invalid_time?: string
}

export interface GetResponseDataValidDateInformation {
  /**
   * 有效期类型
   * `FIX_TIME_RANGE` | `FIX_TERM` | `PERMANENT` 枚举值之一
   */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
  /** 有效期开始时间 */
  available_begin_time?: string
  /** 有效期结束时间 */
  available_end_time?: string
  /** 生效后N天内有效 */
  available_day_after_receive?: number
}

export interface GetResponseDataUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: GetResponseDataUserInformationCommonFieldList[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: GetResponseDataUserInformationCustomFieldList[]
}

export interface GetResponseDataUserInformationCommonFieldList {
  /**
   * 平台提供的通用开卡信息字段
   * `USER_FORM_FLAG_SEX` | `USER_FORM_FLAG_NAME` | `USER_FORM_FLAG_BIRTHDAY` | `USER_FORM_FLAG_ADDRESS` | `USER_FORM_FLAG_EMAIL` | `USER_FORM_FLAG_CITY` 枚举值之一
   */
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
   * Arrives encrypted (rsa-oaep, merchant key) and is decrypted.
   */
  value?: string
}

export interface GetResponseDataUserInformationCustomFieldList {
  /** 字段名称 */
  name?: string
  /** 用户选择的字段值，密文 */
  user_chosen_values?: string[]
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/brand/partner/card-member/user-cards#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/brand/partner/card-member/user-cards',
  queryParameters: ['brand_id', 'openid', 'user_card_state', 'offset', 'limit'],
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
        paths: ['/data/*/phone_number', '/data/*/user_information/common_field_list/*/value'],
      },
    ],
  },
})

/**
 * 查询用户的品牌会员卡
 *
 * 列出一位用户在品牌名下领过的会员卡，含未激活、过期、作废的，可按状态过滤。手机号与开卡资料是密文，用商户API私钥解开。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336984)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     brand_id: '120344',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     offset: 0,
 *     limit: 20,
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'brand_id', required: true, schema: { kind: 'string' } },
    { name: 'openid', required: true, schema: { kind: 'string' } },
    {
      name: 'user_card_state',
      schema: {
        kind: 'string',
        enum: [{ value: 'UNACTIVATED' }, { value: 'EFFECTIVE' }, { value: 'EXPIRED' }, { value: 'INVALID' }],
      },
    },
    { name: 'offset', required: true, schema: { kind: 'integer' } },
    { name: 'limit', required: true, schema: { kind: 'integer' } },
  ],
}))

/** 由openapi/v3/brand/partner/card-member/user-cards.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询用户的品牌会员卡：请求 */
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
  /** 用户会员卡状态 */
  user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | undefined
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询用户的品牌会员卡：应答 */
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

/** 查询用户的品牌会员卡：错误码 */
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
  valid_date_information: GetResponseDataValidDateInformation
  /** 领取时间 */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: GetResponseDataUserInformation
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /** 作废时间 */
  invalid_time?: string
}

export interface GetResponseDataValidDateInformation {
  /** 有效期类型 */
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

export interface GetResponseDataUserInformationCustomFieldList {
  /** 字段名称 */
  name?: string
  /** 用户选择的字段值，密文 */
  user_chosen_values?: string[]
}

/** 下方接口的描述，供客户端使用。 */
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
  paging: {
    form: 'page',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询用户的品牌会员卡
 *
 * 列出一位用户在品牌名下领过的会员卡，含未激活、过期、作废的，可按状态过滤。手机号与开卡资料是密文，用商户API私钥解开。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336984)
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
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'data'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.brand.partner.cardMember.userCards`。 */
export interface PageMethods {
  /**
   * 查询用户的品牌会员卡
   *
   * 列出一位用户在品牌名下领过的会员卡，含未激活、过期、作废的，可按状态过滤。手机号与开卡资料是密文，用商户API私钥解开。
   *
   * 分页返回：`paginate(client.v3.brand.partner.cardMember.userCards.get, request)`逐个取得`data`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336984)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.userCards.get({
   *   query: {
   *     brand_id: '120344',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     offset: 0,
   *     limit: 20,
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

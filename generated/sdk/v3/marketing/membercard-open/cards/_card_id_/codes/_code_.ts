/** 由openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 查询用户会员卡信息：请求 */
export interface GetRequest {
  /** 会员卡id */
  card_id: string
  /** 会员卡code */
  code: string
}

/** 查询用户会员卡信息：应答 */
export interface GetResponse {
  /** 会员卡id */
  card_id?: string
  /** 会员卡code */
  code?: string
  /** 用户标识 */
  openid?: string
  /** 会员卡编号 */
  membership_number?: string
  /** 用户等级 */
  level?: string
  /** 微信昵称 */
  nickname?: string
  /** 微信头像url */
  head_image_url?: string
  /** 会员卡背景图 */
  background_picture_url?: string
  /** 用户储值余额，单位为分 */
  balance?: number
  /** 用户会员卡状态 */
  user_card_status?: 'NOT_ACTIVATE' | 'EFFECTIVE' | 'EXPIRE' | 'UNAVAILABLE' | 'DELETE' | (string & {})
  /** 用户开卡时填写的个人信息 */
  user_information?: GetResponseUserInformation
  /** 用户当前积分 */
  bonus_value?: number
}

/** 查询用户会员卡信息：错误码 */
export type GetErrorCode = V3ErrorCode

/** 修改用户会员卡信息：请求 */
export interface PatchRequest {
  /** 会员卡id */
  card_id: string
  /** 会员卡code */
  code: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 会员卡编号 */
  membership_number?: string | undefined
  /** 会员卡背景图 */
  background_picture_url?: string | undefined
  /** 用户等级 */
  level?: string | undefined
  /** 商户请求单号 */
  out_request_no?: string | undefined
  /** 用户储值变更信息 */
  balance_information?: PatchRequestJsonBalanceInformation | undefined
  /** 是否发送储值变更通知 */
  need_inform_balance?: boolean | undefined
  /** 是否发送等级变更通知 */
  need_inform_level?: boolean | undefined
}

/** 空字符串(无返回内容) */
export type PatchResponse = EmptyResponse

/** 修改用户会员卡信息：错误码 */
export type PatchErrorCode = V3ErrorCode

export interface GetResponseUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: GetResponseUserInformationCommonFieldList[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: GetResponseUserInformationCustomFieldList[]
}

export interface GetResponseUserInformationCommonFieldList {
  /** 字段名称 */
  name?:
    | 'USER_FORM_FLAG_MOBILE'
    | 'USER_FORM_FLAG_SEX'
    | 'USER_FORM_FLAG_NAME'
    | 'USER_FORM_FLAG_BIRTHDAY'
    | 'USER_FORM_FLAG_ADDRESS'
    | 'USER_FORM_FLAG_EMAIL'
    | 'USER_FORM_FLAG_CITY'
    | (string & {})
  /** 用户填写的内容 */
  value?: string
}

export interface GetResponseUserInformationCustomFieldList {
  /** 字段名称 */
  name?: string
  /** 字段值 */
  value?: string
  /** 字段值列表 */
  value_list?: string[]
}

export interface PatchRequestJsonBalanceInformation {
  /** 更新前用户储值余额，单位为分 */
  before_balance: number
  /** 更新后用户储值余额，单位为分 */
  balance: number
  /** 本次余额变动值，单位为分 */
  add_balance: number
  /** 储值消耗记录 */
  balance_remark?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}',
  pathParameters: ['card_id', 'code'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询用户会员卡信息
 *
 * 用会员卡模板ID加卡code查这位会员的等级、积分、储值余额和卡状态，`EFFECTIVE`才是能用的。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012547768)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709442)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   code: '478500000137',
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'card_id', required: true, schema: { kind: 'string' } },
    { name: 'code', required: true, schema: { kind: 'string' } },
  ],
}))

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}',
  pathParameters: ['card_id', 'code'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 修改用户会员卡信息
 *
 * 会员升级、储值变动或换卡号时更新卡面，可选是否通知用户。没有正文返回。
 *
 * 改储值要把变动前、变动后、变动值三个都给，并对得上；重试沿用`out_request_no`，避免余额重复变动。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549292)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709735)
 * @example
 * ```ts
 * await patch(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   code: '478500000137',
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
  path: [
    { name: 'card_id', required: true, schema: { kind: 'string' } },
    { name: 'code', required: true, schema: { kind: 'string' } },
  ],
  body: {
    kind: 'object',
    properties: [
      { name: 'membership_number', schema: { kind: 'string' } },
      { name: 'background_picture_url', schema: { kind: 'string' } },
      { name: 'level', schema: { kind: 'string' } },
      { name: 'out_request_no', schema: { kind: 'string' } },
      {
        name: 'balance_information',
        schema: {
          kind: 'object',
          properties: [
            { name: 'before_balance', required: true, schema: { kind: 'integer' } },
            { name: 'balance', required: true, schema: { kind: 'integer' } },
            { name: 'add_balance', required: true, schema: { kind: 'integer' } },
            { name: 'balance_remark', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'need_inform_balance', schema: { kind: 'boolean' } },
      { name: 'need_inform_level', schema: { kind: 'boolean' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.cards._card_id_.codes._code_`。 */
export interface PageMethods {
  /**
   * 查询用户会员卡信息
   *
   * 用会员卡模板ID加卡code查这位会员的等级、积分、储值余额和卡状态，`EFFECTIVE`才是能用的。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012547768)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709442)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.get({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   code: '478500000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
  /**
   * 修改用户会员卡信息
   *
   * 会员升级、储值变动或换卡号时更新卡面，可选是否通知用户。没有正文返回。
   *
   * 改储值要把变动前、变动后、变动值三个都给，并对得上；重试沿用`out_request_no`，避免余额重复变动。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549292)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709735)
   * @example
   * ```ts
   * await client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.patch({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   code: '478500000137',
   *   json: {},
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
}

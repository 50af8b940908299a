/** 由openapi/v3/brand/partner/card-member/cards/{card_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询品牌会员卡模板：请求 */
export interface GetRequest {
  /** 会员卡模板ID */
  card_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 品牌id */
  brand_id: string
}

/** 查询品牌会员卡模板：应答 */
export interface GetResponse {
  /** 会员卡模板ID */
  card_id: string
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /** 会员码型 */
  code_type:
    | 'NONE_CODE'
    | 'BAR_CODE'
    | 'QR_CODE'
    | 'BAR_CODE_AND_QR_CODE'
    | 'JUMP_MINI_PROGRAM'
    | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: GetResponseCodeJumpInformation
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information: GetResponseValidDateInformation
  /** 积分信息 */
  points_information?: GetResponsePointsInformation
  /** 储值信息 */
  balance_information?: GetResponseBalanceInformation
  /** 付费会员信息 */
  purchase_information?: GetResponsePurchaseInformation
  /** 用户开卡信息 */
  user_information?: GetResponseUserInformation
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  update_time: string
}

/** 查询品牌会员卡模板：错误码 */
export type GetErrorCode = V3ErrorCode

/** 修改品牌会员卡模板：请求 */
export interface PatchRequest {
  /** 会员卡模板ID */
  card_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 品牌ID */
  brand_id: string
  /** 卡名称 */
  card_title?: string | undefined
  /** 卡背景颜色 */
  card_color?: string | undefined
  /** 卡背景图URL */
  card_picture_url?: string | undefined
  /** 会员码跳转信息 */
  code_jump_information?: PatchRequestJsonCodeJumpInformation | undefined
  /** 会员权益 */
  benefits?: string | undefined
  /** 回调地址 */
  notify_url?: string | undefined
  /** 是否置顶 */
  need_pinned?: boolean | undefined
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 服务电话 */
  service_phone?: string | undefined
  /** 商家法务协议 */
  legal_agreement?: string | undefined
  /** 会员卡有效期 */
  valid_date_information?: PatchRequestJsonValidDateInformation | undefined
  /** 积分信息 */
  points_information?: PatchRequestJsonPointsInformation | undefined
  /** 储值信息 */
  balance_information?: PatchRequestJsonBalanceInformation | undefined
  /** 付费会员信息 */
  purchase_information?: PatchRequestJsonPurchaseInformation | undefined
  /** 用户开卡信息 */
  user_information?: PatchRequestJsonUserInformation | undefined
}

/** 修改品牌会员卡模板：应答 */
export interface PatchResponse {
  /** 会员卡模板ID */
  card_id: string
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /** 会员码型 */
  code_type:
    | 'NONE_CODE'
    | 'BAR_CODE'
    | 'QR_CODE'
    | 'BAR_CODE_AND_QR_CODE'
    | 'JUMP_MINI_PROGRAM'
    | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: GetResponseCodeJumpInformation
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information: GetResponseValidDateInformation
  /** 积分信息 */
  points_information?: GetResponsePointsInformation
  /** 储值信息 */
  balance_information?: GetResponseBalanceInformation
  /** 付费会员信息 */
  purchase_information?: GetResponsePurchaseInformation
  /** 用户开卡信息 */
  user_information?: GetResponseUserInformation
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  update_time: string
}

/** 修改品牌会员卡模板：错误码 */
export type PatchErrorCode = V3ErrorCode

/** 删除品牌会员卡模板：请求 */
export interface DeleteRequest {
  /** 会员卡模板ID */
  card_id: string
  /** 声明请求的查询参数 */
  query: DeleteRequestQuery
}

/** 声明请求的查询参数 */
export interface DeleteRequestQuery {
  /** 品牌id */
  brand_id: string
}

/** 删除品牌会员卡模板：应答 */
export interface DeleteResponse {
  /** 会员卡模板ID */
  card_id: string
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /** 会员码型 */
  code_type:
    | 'NONE_CODE'
    | 'BAR_CODE'
    | 'QR_CODE'
    | 'BAR_CODE_AND_QR_CODE'
    | 'JUMP_MINI_PROGRAM'
    | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: GetResponseCodeJumpInformation
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information: GetResponseValidDateInformation
  /** 积分信息 */
  points_information?: GetResponsePointsInformation
  /** 储值信息 */
  balance_information?: GetResponseBalanceInformation
  /** 付费会员信息 */
  purchase_information?: GetResponsePurchaseInformation
  /** 用户开卡信息 */
  user_information?: GetResponseUserInformation
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  update_time: string
}

/** 删除品牌会员卡模板：错误码 */
export type DeleteErrorCode = V3ErrorCode

export interface GetResponseCodeJumpInformation {
  /** 会员码跳转AppID */
  jump_appid?: string
  /** 会员码跳转路径 */
  jump_path?: string
}

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

export interface GetResponsePointsInformation {
  /** 积分跳转AppID */
  jump_appid?: string
  /** 积分跳转路径 */
  jump_path?: string
}

export interface GetResponseBalanceInformation {
  /** 储值小程序AppID */
  jump_appid?: string
  /** 储值小程序路径 */
  jump_path?: string
}

export interface GetResponsePurchaseInformation {
  /** 付费会员价格，单位为分 */
  price?: number
  /** 付费会员跳转AppID */
  jump_appid?: string
  /** 付费会员跳转路径 */
  jump_path?: string
}

export interface GetResponseUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: (
    | 'USER_FORM_FLAG_SEX'
    | 'USER_FORM_FLAG_NAME'
    | 'USER_FORM_FLAG_BIRTHDAY'
    | 'USER_FORM_FLAG_ADDRESS'
    | 'USER_FORM_FLAG_EMAIL'
    | 'USER_FORM_FLAG_CITY'
    | (string & {})
  )[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: GetResponseUserInformationCustomFieldList[]
}

export interface GetResponseUserInformationCustomFieldList {
  /** 商户自定义的开卡信息字段类型 */
  type?: 'CHECK_BOX' | 'RADIO' | (string & {})
  /** 字段名称 */
  name?: string
  /** 字段值 */
  values?: string[]
}

export interface PatchRequestJsonCodeJumpInformation {
  /** 会员码跳转AppID */
  jump_appid?: string | undefined
  /** 会员码跳转路径 */
  jump_path?: string | undefined
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

export interface PatchRequestJsonPointsInformation {
  /** 积分跳转AppID */
  jump_appid?: string | undefined
  /** 积分跳转路径 */
  jump_path?: string | undefined
}

export interface PatchRequestJsonBalanceInformation {
  /** 储值小程序AppID */
  jump_appid?: string | undefined
  /** 储值小程序路径 */
  jump_path?: string | undefined
}

export interface PatchRequestJsonPurchaseInformation {
  /** 付费会员价格，单位为分 */
  price?: number | undefined
  /** 付费会员跳转AppID */
  jump_appid?: string | undefined
  /** 付费会员跳转路径 */
  jump_path?: string | undefined
}

export interface PatchRequestJsonUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?:
    | readonly (
        | 'USER_FORM_FLAG_SEX'
        | 'USER_FORM_FLAG_NAME'
        | 'USER_FORM_FLAG_BIRTHDAY'
        | 'USER_FORM_FLAG_ADDRESS'
        | 'USER_FORM_FLAG_EMAIL'
        | 'USER_FORM_FLAG_CITY'
      )[]
    | undefined
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: readonly PatchRequestJsonUserInformationCustomFieldList[] | undefined
}

export interface PatchRequestJsonUserInformationCustomFieldList {
  /** 商户自定义的开卡信息字段类型 */
  type?: 'CHECK_BOX' | 'RADIO' | undefined
  /** 字段名称 */
  name?: string | undefined
  /** 字段值 */
  values?: readonly string[] | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/brand/partner/card-member/cards/{card_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/brand/partner/card-member/cards/{card_id}',
  pathParameters: ['card_id'],
  queryParameters: ['brand_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询品牌会员卡模板
 *
 * 取单张模板的完整设置与状态，改动之前先读一遍现值。会员卡ID在路径，品牌ID放查询串。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336974)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   query: { brand_id: '120344' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'card_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }],
}))

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/brand/partner/card-member/cards/{card_id}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/brand/partner/card-member/cards/{card_id}',
  pathParameters: ['card_id'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 修改品牌会员卡模板
 *
 * 改卡面、权益、开卡字段、有效期等，只传要变的项；卡类型与code分配方式不在可改之列。品牌ID放在JSON里，与查询时的位置不同。
 *
 * 后续通知：
 *
 * - 用户开通会员卡通知(BRAND_MEMBER_CARD_SP.USER_CARD.CREATE)（`webhooks/v3/BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`），发往`json.notify_url`
 * - 用户删除会员卡通知(BRAND_MEMBER_CARD_SP.USER_CARD.DELETE)（`webhooks/v3/BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336977)
 * @example
 * ```ts
 * const answer = await patch(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: { brand_id: '120344' },
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
  path: [{ name: 'card_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      { name: 'card_title', schema: { kind: 'string' } },
      { name: 'card_color', schema: { kind: 'string' } },
      { name: 'card_picture_url', schema: { kind: 'string' } },
      {
        name: 'code_jump_information',
        schema: {
          kind: 'object',
          properties: [
            { name: 'jump_appid', schema: { kind: 'string' } },
            { name: 'jump_path', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'benefits', schema: { kind: 'string' } },
      { name: 'notify_url', schema: { kind: 'string' } },
      { name: 'need_pinned', schema: { kind: 'boolean' } },
      { name: 'need_display_level', schema: { kind: 'boolean' } },
      { name: 'init_level', schema: { kind: 'string' } },
      { name: 'service_phone', schema: { kind: 'string' } },
      { name: 'legal_agreement', schema: { kind: 'string' } },
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
        name: 'points_information',
        schema: {
          kind: 'object',
          properties: [
            { name: 'jump_appid', schema: { kind: 'string' } },
            { name: 'jump_path', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'balance_information',
        schema: {
          kind: 'object',
          properties: [
            { name: 'jump_appid', schema: { kind: 'string' } },
            { name: 'jump_path', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'purchase_information',
        schema: {
          kind: 'object',
          properties: [
            { name: 'price', schema: { kind: 'number' } },
            { name: 'jump_appid', schema: { kind: 'string' } },
            { name: 'jump_path', schema: { kind: 'string' } },
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
            },
            {
              name: 'custom_field_list',
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    {
                      name: 'type',
                      schema: { kind: 'string', enum: [{ value: 'CHECK_BOX' }, { value: 'RADIO' }] },
                    },
                    { name: 'name', schema: { kind: 'string' } },
                    { name: 'values', schema: { kind: 'array', items: { kind: 'string' } } },
                  ],
                },
              },
            },
          ],
        },
      },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const deleteOperation: OperationDescriptor<DeleteErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<DeleteErrorCode>
>({
  id: 'v3/brand/partner/card-member/cards/{card_id}#delete',
  protocol: 'v3',
  method: 'DELETE',
  path: '/v3/brand/partner/card-member/cards/{card_id}',
  pathParameters: ['card_id'],
  queryParameters: ['brand_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 删除品牌会员卡模板
 *
 * 去掉不再使用的会员卡模板，任何渠道都不能再发这张卡。返回的是被删模板的最后内容。
 *
 * 删除与作废都会停止投放，动手前先确认没有发券活动或入会入口还在用它。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
 * @example
 * ```ts
 * const answer = await delete_(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   query: { brand_id: '120344' },
 * })
 * ```
 */
function delete_(client: Caller, request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse> {
  return call(client, deleteOperation, request, options)
}

export { delete_ as delete }

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const deleteRequestSchema = /* @__PURE__ */ requestSchema<DeleteRequest>(deleteOperation, () => ({
  path: [{ name: 'card_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.brand.partner.cardMember.cards._card_id_`。 */
export interface PageMethods {
  /**
   * 查询品牌会员卡模板
   *
   * 取单张模板的完整设置与状态，改动之前先读一遍现值。会员卡ID在路径，品牌ID放查询串。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336974)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.cards._card_id_.get({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   query: { brand_id: '120344' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
  /**
   * 修改品牌会员卡模板
   *
   * 改卡面、权益、开卡字段、有效期等，只传要变的项；卡类型与code分配方式不在可改之列。品牌ID放在JSON里，与查询时的位置不同。
   *
   * 后续通知：
   *
   * - 用户开通会员卡通知(BRAND_MEMBER_CARD_SP.USER_CARD.CREATE)（`webhooks/v3/BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`），发往`json.notify_url`
   * - 用户删除会员卡通知(BRAND_MEMBER_CARD_SP.USER_CARD.DELETE)（`webhooks/v3/BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336977)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.cards._card_id_.patch({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: { brand_id: '120344' },
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
  /**
   * 删除品牌会员卡模板
   *
   * 去掉不再使用的会员卡模板，任何渠道都不能再发这张卡。返回的是被删模板的最后内容。
   *
   * 删除与作废都会停止投放，动手前先确认没有发券活动或入会入口还在用它。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.cards._card_id_.delete({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   query: { brand_id: '120344' },
   * })
   * ```
   */
  delete(request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse>
}

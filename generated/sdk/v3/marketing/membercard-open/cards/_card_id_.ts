/** 由openapi/v3/marketing/membercard-open/cards/{card_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询会员卡模板信息：请求 */
export interface GetRequest {
  /** 会员卡id */
  card_id: string
}

/** 查询会员卡模板信息：应答 */
export interface GetResponse {
  /** 会员卡id */
  card_id: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
  /** 剩余库存 */
  remain_quantity?: number
  /** 会员卡状态 */
  status?: 'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED' | (string & {})
  /** 品牌信息 */
  brand: GetResponseBrand
  /** 商户AppId */
  appid: string
  /** 会员卡logo */
  logo_url: string
  /** 卡名称 */
  title: string
  /** 会员卡背景图 */
  background_picture_url: string
  /** 使用须知 */
  description: string
  /** 服务电话 */
  service_phone?: string
  /** 会员码型 */
  code_type: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {})
  /** 会员卡总库存 */
  total_quantity?: number
  /** 有效期 */
  date_information: GetResponseDateInformation
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {})
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 商户请求单号 */
  out_request_no: string
  /** 储值信息 */
  balance_information?: GetResponseBalanceInformation
  /** 开卡信息 */
  user_information_form?: GetResponseUserInformationForm
  /** 商户补充声明 */
  additional_statement?: GetResponseAdditionalStatement
}

/** 查询会员卡模板信息：错误码 */
export type GetErrorCode = V3ErrorCode

/** 修改会员卡模板信息：请求 */
export interface PatchRequest {
  /** 会员卡id */
  card_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 商户AppId */
  appid?: string | undefined
  /** 会员卡logo */
  logo_url?: string | undefined
  /** 卡名称 */
  title?: string | undefined
  /** 会员卡背景图 */
  background_picture_url?: string | undefined
  /** 使用须知 */
  description?: string | undefined
  /** 服务电话 */
  service_phone?: string | undefined
  /** 会员卡总库存 */
  total_quantity?: number | undefined
  /** 有效期 */
  date_information?: PatchRequestJsonDateInformation | undefined
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 储值信息 */
  balance_information?: PatchRequestJsonBalanceInformation | undefined
  /** 开卡信息 */
  user_information_form?: PatchRequestJsonUserInformationForm | undefined
  /** 商户补充声明 */
  additional_statement?: PatchRequestJsonAdditionalStatement | undefined
  /** 会员卡code分配类型 */
  code_mode?: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | undefined
  /** 会员码型 */
  code_type?: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | undefined
  /** 是否启用动态码 */
  need_dynamic_code?: boolean | undefined
}

/** 空字符串(无返回内容) */
export type PatchResponse = EmptyResponse

/** 修改会员卡模板信息：错误码 */
export type PatchErrorCode = V3ErrorCode

/** 删除会员卡模板：请求 */
export interface DeleteRequest {
  /** 会员卡id */
  card_id: string
}

/** 空字符串(无返回内容) */
export type DeleteResponse = EmptyResponse

/** 删除会员卡模板：错误码 */
export type DeleteErrorCode = V3ErrorCode

export interface GetResponseBrand {
  /** 品牌id */
  brand_id: string
  /** 品牌展示名称 */
  display_name: string
}

export interface GetResponseDateInformation {
  /** 有效期类型 */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
  /** 有效期开始时间 */
  available_begin_time?: string
  /** 有效期结束时间 */
  available_end_time?: string
  /** 生效后N天内有效 */
  available_day_after_receive?: number
}

export interface GetResponseBalanceInformation {
  /** 是否支持储值 */
  need_balance?: boolean
  /** 储值小程序appid */
  balance_appid?: string
  /** 储值小程序path */
  balance_path?: string
  /** 储值url */
  balance_url?: string
}

export interface GetResponseUserInformationForm {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: (
    | 'USER_FORM_FLAG_MOBILE'
    | 'USER_FORM_FLAG_SEX'
    | 'USER_FORM_FLAG_NAME'
    | 'USER_FORM_FLAG_BIRTHDAY'
    | 'USER_FORM_FLAG_ADDRESS'
    | 'USER_FORM_FLAG_EMAIL'
    | 'USER_FORM_FLAG_CITY'
    | (string & {})
  )[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: GetResponseUserInformationFormCustomFieldList[]
}

export interface GetResponseUserInformationFormCustomFieldList {
  /** 商户自定义的开卡信息字段类型 */
  type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {})
  /** 字段名称 */
  name?: string
  /** 字段值 */
  values?: string[]
}

export interface GetResponseAdditionalStatement {
  /** 标题 */
  title?: string
  /** 跳转url */
  url?: string
  /** 跳转小程序appid */
  appid?: string
  /** 跳转小程序path */
  path?: string
}

export interface PatchRequestJsonDateInformation {
  /** 有效期类型 */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
  /** 有效期结束时间 */
  available_end_time?: string | undefined
  /** 生效后N天内有效 */
  available_day_after_receive?: number | undefined
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number | undefined
  /** 有效期开始时间 */
  available_begin_time?: string | undefined
}

export interface PatchRequestJsonBalanceInformation {
  /** 是否支持储值 */
  need_balance?: boolean | undefined
  /** 储值小程序appid */
  balance_appid?: string | undefined
  /** 储值小程序path */
  balance_path?: string | undefined
  /** 储值url */
  balance_url?: string | undefined
}

export interface PatchRequestJsonUserInformationForm {
  /** 是否允许修改 */
  can_modify_after_activate?: boolean | undefined
  /** 平台提供的通用开卡信息字段 */
  common_field_list?:
    | readonly (
        | 'USER_FORM_FLAG_MOBILE'
        | 'USER_FORM_FLAG_SEX'
        | 'USER_FORM_FLAG_NAME'
        | 'USER_FORM_FLAG_BIRTHDAY'
        | 'USER_FORM_FLAG_ADDRESS'
        | 'USER_FORM_FLAG_EMAIL'
        | 'USER_FORM_FLAG_CITY'
      )[]
    | undefined
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: readonly PatchRequestJsonUserInformationFormCustomFieldList[] | undefined
}

export interface PatchRequestJsonUserInformationFormCustomFieldList {
  /** 商户自定义的开卡信息字段类型 */
  type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | undefined
  /** 字段名称 */
  name?: string | undefined
  /** 字段值 */
  values?: readonly string[] | undefined
}

export interface PatchRequestJsonAdditionalStatement {
  /** 标题 */
  title?: string | undefined
  /** 跳转url */
  url?: string | undefined
  /** 跳转小程序appid */
  appid?: string | undefined
  /** 跳转小程序path */
  path?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/membercard-open/cards/{card_id}',
  pathParameters: ['card_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询会员卡模板信息
 *
 * 拿`card_id`取模板的完整配置和剩余库存，修改之前先读一遍当前值。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012547650)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709168)
 * @example
 * ```ts
 * const answer = await get(client, { card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'card_id', required: true, schema: { kind: 'string' } }],
}))

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/marketing/membercard-open/cards/{card_id}',
  pathParameters: ['card_id'],
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
 * 修改会员卡模板信息
 *
 * 只传要改的卡面、有效期、储值或开卡资料，成功没有正文，改完用查询确认。
 *
 * 改`code_mode`或有效期会影响之后领卡的人，投放中的卡先评估；`date_information`若传，`type`必填。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549567)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709882)
 * @example
 * ```ts
 * await patch(client, { card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA', json: {} })
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
      { name: 'appid', schema: { kind: 'string' } },
      { name: 'logo_url', schema: { kind: 'string' } },
      { name: 'title', schema: { kind: 'string' } },
      { name: 'background_picture_url', schema: { kind: 'string' } },
      { name: 'description', schema: { kind: 'string' } },
      { name: 'service_phone', schema: { kind: 'string' } },
      { name: 'total_quantity', schema: { kind: 'integer' } },
      {
        name: 'date_information',
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
            { name: 'available_end_time', schema: { kind: 'string' } },
            { name: 'available_day_after_receive', schema: { kind: 'integer' } },
            { name: 'wait_days_after_receive', schema: { kind: 'integer' } },
            { name: 'available_begin_time', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'need_display_level', schema: { kind: 'boolean' } },
      { name: 'init_level', schema: { kind: 'string' } },
      {
        name: 'balance_information',
        schema: {
          kind: 'object',
          properties: [
            { name: 'need_balance', schema: { kind: 'boolean' } },
            { name: 'balance_appid', schema: { kind: 'string' } },
            { name: 'balance_path', schema: { kind: 'string' } },
            { name: 'balance_url', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'user_information_form',
        schema: {
          kind: 'object',
          properties: [
            { name: 'can_modify_after_activate', schema: { kind: 'boolean' } },
            {
              name: 'common_field_list',
              schema: {
                kind: 'array',
                items: {
                  kind: 'string',
                  enum: [
                    { value: 'USER_FORM_FLAG_MOBILE' },
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
                      schema: {
                        kind: 'string',
                        enum: [
                          { value: 'TEXT' },
                          { value: 'SELECT' },
                          { value: 'RADIO' },
                          { value: 'CHECK_BOX' },
                        ],
                      },
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
      {
        name: 'additional_statement',
        schema: {
          kind: 'object',
          properties: [
            { name: 'title', schema: { kind: 'string' } },
            { name: 'url', schema: { kind: 'string' } },
            { name: 'appid', schema: { kind: 'string' } },
            { name: 'path', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'code_mode',
        schema: {
          kind: 'string',
          enum: [{ value: 'SYSTEM_ALLOCATE' }, { value: 'MERCHANT_DEPOSIT' }, { value: 'REAL_TIME' }],
        },
      },
      {
        name: 'code_type',
        schema: {
          kind: 'string',
          enum: [
            { value: 'BAR_CODE' },
            { value: 'QRCODE' },
            { value: 'BAR_CODE_AND_QRCODE' },
            { value: 'NONE_CODE' },
          ],
        },
      },
      { name: 'need_dynamic_code', schema: { kind: 'boolean' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const deleteOperation: OperationDescriptor<DeleteErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<DeleteErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}#delete',
  protocol: 'v3',
  method: 'DELETE',
  path: '/v3/marketing/membercard-open/cards/{card_id}',
  pathParameters: ['card_id'],
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 删除会员卡模板
 *
 * 会员卡彻底停用时删除模板，之后任何渠道都不能再投放这张卡。
 *
 * 只想暂停投放的话不要删除。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549682)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012726840)
 * @example
 * ```ts
 * await delete_(client, { card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA' })
 * ```
 */
function delete_(client: Caller, request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse> {
  return call(client, deleteOperation, request, options)
}

export { delete_ as delete }

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const deleteRequestSchema = /* @__PURE__ */ requestSchema<DeleteRequest>(deleteOperation, () => ({
  path: [{ name: 'card_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.cards._card_id_`。 */
export interface PageMethods {
  /**
   * 查询会员卡模板信息
   *
   * 拿`card_id`取模板的完整配置和剩余库存，修改之前先读一遍当前值。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012547650)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709168)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardOpen.cards._card_id_.get({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
  /**
   * 修改会员卡模板信息
   *
   * 只传要改的卡面、有效期、储值或开卡资料，成功没有正文，改完用查询确认。
   *
   * 改`code_mode`或有效期会影响之后领卡的人，投放中的卡先评估；`date_information`若传，`type`必填。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549567)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709882)
   * @example
   * ```ts
   * await client.v3.marketing.membercardOpen.cards._card_id_.patch({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: {},
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
  /**
   * 删除会员卡模板
   *
   * 会员卡彻底停用时删除模板，之后任何渠道都不能再投放这张卡。
   *
   * 只想暂停投放的话不要删除。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549682)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012726840)
   * @example
   * ```ts
   * await client.v3.marketing.membercardOpen.cards._card_id_.delete({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   * })
   * ```
   */
  delete(request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse>
}

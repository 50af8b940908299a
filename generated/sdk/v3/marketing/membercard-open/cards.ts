/** 由openapi/v3/marketing/membercard-open/cards.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  PagedPromise,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 创建会员卡模板：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户AppId */
  appid: string
  /** 会员卡logo */
  logo_url: string
  /** 品牌信息 */
  brand: PostRequestJsonBrand
  /** 卡名称 */
  title: string
  /** 会员卡背景图 */
  background_picture_url: string
  /** 使用须知 */
  description: string
  /** 服务电话 */
  service_phone?: string | undefined
  /** 会员码型 */
  code_type: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE'
  /** 会员卡总库存 */
  total_quantity?: number | undefined
  /** 有效期 */
  date_information: PostRequestJsonDateInformation
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME'
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 商户请求单号 */
  out_request_no: string
  /** 储值信息 */
  balance_information?: PostRequestJsonBalanceInformation | undefined
  /** 开卡信息 */
  user_information_form?: PostRequestJsonUserInformationForm | undefined
  /** 商户补充声明 */
  additional_statement?: PostRequestJsonAdditionalStatement | undefined
  /** 是否启用动态码 */
  need_dynamic_code?: boolean | undefined
}

/** 创建会员卡模板：应答 */
export interface PostResponse {
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
  brand: PostResponseBrand
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
  date_information: PostResponseDateInformation
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {})
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 商户请求单号 */
  out_request_no: string
  /** 储值信息 */
  balance_information?: PostResponseBalanceInformation
  /** 开卡信息 */
  user_information_form?: PostResponseUserInformationForm
  /** 商户补充声明 */
  additional_statement?: PostResponseAdditionalStatement
}

/** 创建会员卡模板：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询会员卡模板列表：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 品牌id */
  brand_id?: string | undefined
  /** 商户AppId */
  appid?: string | undefined
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询会员卡模板列表：应答 */
export interface GetResponse {
  /** 总数量 */
  total_count: number
  /** 分页大小 */
  limit: number
  /** 分页页码 */
  offset: number
  /** 会员卡列表 */
  data?: GetResponseData[]
}

/** 查询会员卡模板列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface PostRequestJsonBrand {
  /** 品牌id */
  brand_id: string
  /** 品牌展示名称 */
  display_name: string
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
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number | undefined
}

export interface PostRequestJsonBalanceInformation {
  /** 是否支持储值 */
  need_balance?: boolean | undefined
  /** 储值小程序appid */
  balance_appid?: string | undefined
  /** 储值小程序path */
  balance_path?: string | undefined
  /** 储值url */
  balance_url?: string | undefined
}

export interface PostRequestJsonUserInformationForm {
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
  custom_field_list?: readonly PostRequestJsonUserInformationFormCustomFieldList[] | undefined
}

export interface PostRequestJsonUserInformationFormCustomFieldList {
  /** 商户自定义的开卡信息字段类型 */
  type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | undefined
  /** 字段名称 */
  name?: string | undefined
  /** 字段值 */
  values?: readonly string[] | undefined
}

export interface PostRequestJsonAdditionalStatement {
  /** 标题 */
  title?: string | undefined
  /** 跳转url */
  url?: string | undefined
  /** 跳转小程序appid */
  appid?: string | undefined
  /** 跳转小程序path */
  path?: string | undefined
}

export interface PostResponseBrand {
  /** 品牌id */
  brand_id: string
  /** 品牌展示名称 */
  display_name: string
}

export interface PostResponseDateInformation {
  /** 有效期类型 */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
  /** 有效期开始时间 */
  available_begin_time?: string
  /** 有效期结束时间 */
  available_end_time?: string
  /** 生效后N天内有效 */
  available_day_after_receive?: number
}

export interface PostResponseBalanceInformation {
  /** 是否支持储值 */
  need_balance?: boolean
  /** 储值小程序appid */
  balance_appid?: string
  /** 储值小程序path */
  balance_path?: string
  /** 储值url */
  balance_url?: string
}

export interface PostResponseUserInformationForm {
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
  custom_field_list?: PostResponseUserInformationFormCustomFieldList[]
}

export interface PostResponseUserInformationFormCustomFieldList {
  /** 商户自定义的开卡信息字段类型 */
  type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {})
  /** 字段名称 */
  name?: string
  /** 字段值 */
  values?: string[]
}

export interface PostResponseAdditionalStatement {
  /** 标题 */
  title?: string
  /** 跳转url */
  url?: string
  /** 跳转小程序appid */
  appid?: string
  /** 跳转小程序path */
  path?: string
}

export interface GetResponseData {
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
  brand: PostResponseBrand
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
  date_information: PostResponseDateInformation
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {})
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 商户请求单号 */
  out_request_no: string
  /** 储值信息 */
  balance_information?: PostResponseBalanceInformation
  /** 开卡信息 */
  user_information_form?: PostResponseUserInformationForm
  /** 商户补充声明 */
  additional_statement?: PostResponseAdditionalStatement
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards',
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
 * 创建会员卡模板
 *
 * 定下卡面、有效期、码型、开卡资料等，得到`card_id`，投放、导入、激活都要用。审核状态看`status`，`APPROVED`才可投放。
 *
 * `code_mode`决定code由谁分配：选`MERCHANT_DEPOSIT`要另外导入code。有效期三种类型各填各的字段，`FIX_TERM`填领取后天数。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545584)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012708314)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     logo_url: 'https://img.example.com/logo.png',
 *     brand: { brand_id: '120344', display_name: '山前咖啡' },
 *     title: '山前咖啡会员卡',
 *     background_picture_url: 'https://img.example.com/background-picture.png',
 *     description: '开卡即同意会员章程',
 *     code_type: 'BAR_CODE',
 *     date_information: { type: 'FIX_TIME_RANGE' },
 *     code_mode: 'SYSTEM_ALLOCATE',
 *     out_request_no: 'RQ202608010001',
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'logo_url', required: true, schema: { kind: 'string' } },
      {
        name: 'brand',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'brand_id', required: true, schema: { kind: 'string' } },
            { name: 'display_name', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'title', required: true, schema: { kind: 'string' } },
      { name: 'background_picture_url', required: true, schema: { kind: 'string' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
      { name: 'service_phone', schema: { kind: 'string' } },
      {
        name: 'code_type',
        required: true,
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
      { name: 'total_quantity', schema: { kind: 'integer' } },
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
            { name: 'wait_days_after_receive', schema: { kind: 'integer' } },
          ],
        },
      },
      {
        name: 'code_mode',
        required: true,
        schema: {
          kind: 'string',
          enum: [{ value: 'SYSTEM_ALLOCATE' }, { value: 'MERCHANT_DEPOSIT' }, { value: 'REAL_TIME' }],
        },
      },
      { name: 'need_display_level', schema: { kind: 'boolean' } },
      { name: 'init_level', schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
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
      { name: 'need_dynamic_code', schema: { kind: 'boolean' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/membercard-open/cards',
  queryParameters: ['brand_id', 'appid', 'offset', 'limit'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
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
 * 查询会员卡模板列表
 *
 * 翻页列出一个品牌的会员卡模板，看哪些过审、剩多少库存。`offset`在这里是页码而不是条数。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012547108)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709010)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { brand_id: '120344', appid: 'wx5a7c1e9d3b2f4860', offset: 0, limit: 20 },
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
    { name: 'brand_id', schema: { kind: 'string' } },
    { name: 'appid', schema: { kind: 'string' } },
    { name: 'offset', required: true, schema: { kind: 'integer' } },
    { name: 'limit', required: true, schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.cards`。 */
export interface PageMethods {
  /**
   * 创建会员卡模板
   *
   * 定下卡面、有效期、码型、开卡资料等，得到`card_id`，投放、导入、激活都要用。审核状态看`status`，`APPROVED`才可投放。
   *
   * `code_mode`决定code由谁分配：选`MERCHANT_DEPOSIT`要另外导入code。有效期三种类型各填各的字段，`FIX_TERM`填领取后天数。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545584)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012708314)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardOpen.cards.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     logo_url: 'https://img.example.com/logo.png',
   *     brand: { brand_id: '120344', display_name: '山前咖啡' },
   *     title: '山前咖啡会员卡',
   *     background_picture_url: 'https://img.example.com/background-picture.png',
   *     description: '开卡即同意会员章程',
   *     code_type: 'BAR_CODE',
   *     date_information: { type: 'FIX_TIME_RANGE' },
   *     code_mode: 'SYSTEM_ALLOCATE',
   *     out_request_no: 'RQ202608010001',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询会员卡模板列表
   *
   * 翻页列出一个品牌的会员卡模板，看哪些过审、剩多少库存。`offset`在这里是页码而不是条数。
   *
   * 分页返回：`paginate(client.v3.marketing.membercardOpen.cards.get, request)`逐个取得`data`的全部元素。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012547108)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709010)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardOpen.cards.get({
   *   query: { brand_id: '120344', appid: 'wx5a7c1e9d3b2f4860', offset: 0, limit: 20 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

/** 由openapi/v3/brand/partner/card-member/cards.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  PagedPromise,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 创建品牌会员卡模板：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE'
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE'
  /** 会员码型 */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM'
  /** 会员码跳转信息 */
  code_jump_information?: PostRequestJsonCodeJumpInformation | undefined
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
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
  valid_date_information: PostRequestJsonValidDateInformation
  /** 积分信息 */
  points_information?: PostRequestJsonPointsInformation | undefined
  /** 储值信息 */
  balance_information?: PostRequestJsonBalanceInformation | undefined
  /** 付费会员信息 */
  purchase_information?: PostRequestJsonPurchaseInformation | undefined
  /** 用户开卡信息 */
  user_information?: PostRequestJsonUserInformation | undefined
}

/** 创建品牌会员卡模板：应答 */
export interface PostResponse {
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
  code_jump_information?: PostResponseCodeJumpInformation
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
  valid_date_information: PostResponseValidDateInformation
  /** 积分信息 */
  points_information?: PostResponsePointsInformation
  /** 储值信息 */
  balance_information?: PostResponseBalanceInformation
  /** 付费会员信息 */
  purchase_information?: PostResponsePurchaseInformation
  /** 用户开卡信息 */
  user_information?: PostResponseUserInformation
}

/** 创建品牌会员卡模板：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询品牌会员卡模板列表：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 品牌id */
  brand_id: string
  /** 状态 */
  state?: 'CARD_EFFECTIVE' | 'CARD_INVALID' | undefined
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 查询品牌会员卡模板列表：应答 */
export interface GetResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 会员卡模板列表 */
  data?: GetResponseData[]
}

/** 查询品牌会员卡模板列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface PostRequestJsonCodeJumpInformation {
  /** 会员码跳转AppID */
  jump_appid?: string | undefined
  /** 会员码跳转路径 */
  jump_path?: string | undefined
}

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

export interface PostRequestJsonPointsInformation {
  /** 积分跳转AppID */
  jump_appid?: string | undefined
  /** 积分跳转路径 */
  jump_path?: string | undefined
}

export interface PostRequestJsonBalanceInformation {
  /** 储值小程序AppID */
  jump_appid?: string | undefined
  /** 储值小程序路径 */
  jump_path?: string | undefined
}

export interface PostRequestJsonPurchaseInformation {
  /** 付费会员价格，单位为分 */
  price?: number | undefined
  /** 付费会员跳转AppID */
  jump_appid?: string | undefined
  /** 付费会员跳转路径 */
  jump_path?: string | undefined
}

export interface PostRequestJsonUserInformation {
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
  custom_field_list?: readonly PostRequestJsonUserInformationCustomFieldList[] | undefined
}

export interface PostRequestJsonUserInformationCustomFieldList {
  /** 商户自定义的开卡信息字段类型 */
  type?: 'CHECK_BOX' | 'RADIO' | undefined
  /** 字段名称 */
  name?: string | undefined
  /** 字段值 */
  values?: readonly string[] | undefined
}

export interface PostResponseCodeJumpInformation {
  /** 会员码跳转AppID */
  jump_appid?: string
  /** 会员码跳转路径 */
  jump_path?: string
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

export interface PostResponsePointsInformation {
  /** 积分跳转AppID */
  jump_appid?: string
  /** 积分跳转路径 */
  jump_path?: string
}

export interface PostResponseBalanceInformation {
  /** 储值小程序AppID */
  jump_appid?: string
  /** 储值小程序路径 */
  jump_path?: string
}

export interface PostResponsePurchaseInformation {
  /** 付费会员价格，单位为分 */
  price?: number
  /** 付费会员跳转AppID */
  jump_appid?: string
  /** 付费会员跳转路径 */
  jump_path?: string
}

export interface PostResponseUserInformation {
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
  custom_field_list?: PostResponseUserInformationCustomFieldList[]
}

export interface PostResponseUserInformationCustomFieldList {
  /** 商户自定义的开卡信息字段类型 */
  type?: 'CHECK_BOX' | 'RADIO' | (string & {})
  /** 字段名称 */
  name?: string
  /** 字段值 */
  values?: string[]
}

export interface GetResponseData {
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
  code_jump_information?: PostResponseCodeJumpInformation
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
  valid_date_information: PostResponseValidDateInformation
  /** 积分信息 */
  points_information?: PostResponsePointsInformation
  /** 储值信息 */
  balance_information?: PostResponseBalanceInformation
  /** 付费会员信息 */
  purchase_information?: PostResponsePurchaseInformation
  /** 用户开卡信息 */
  user_information?: PostResponseUserInformation
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/partner/card-member/cards#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/partner/card-member/cards',
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
 * 创建品牌会员卡模板
 *
 * 给品牌做一张会员卡模板，返回的`card_id`供入会、导入老会员等后续步骤使用，务必保存。卡类型是付费或储值时补上对应的信息段。
 *
 * 有效期的三种类型所需字段不同：固定区间给起止时间，固定天数给`available_day_after_receive`，永久都不用给。
 *
 * 后续通知：
 *
 * - 用户开通会员卡通知(BRAND_MEMBER_CARD_SP.USER_CARD.CREATE)（`webhooks/v3/BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`），发往`json.notify_url`
 * - 用户删除会员卡通知(BRAND_MEMBER_CARD_SP.USER_CARD.DELETE)（`webhooks/v3/BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336970)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     brand_id: '120344',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     card_type: 'PURCHASE',
 *     card_title: '山前咖啡会员卡',
 *     card_color: '#2A9D8F',
 *     card_picture_url: 'https://img.example.com/card-picture.png',
 *     code_mode: 'SYSTEM_ALLOCATE',
 *     code_type: 'NONE_CODE',
 *     benefits: '会员价',
 *     notify_url: 'https://pay.example.com/notify/member-card',
 *     valid_date_information: { type: 'FIX_TIME_RANGE' },
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      {
        name: 'card_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'PURCHASE' }, { value: 'NORMAL' }, { value: 'BALANCE' }] },
      },
      { name: 'card_title', required: true, schema: { kind: 'string' } },
      { name: 'card_color', required: true, schema: { kind: 'string' } },
      { name: 'card_picture_url', required: true, schema: { kind: 'string' } },
      {
        name: 'code_mode',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'SYSTEM_ALLOCATE' }, { value: 'MERCHANT_ALLOCATE' }] },
      },
      {
        name: 'code_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'NONE_CODE' },
            { value: 'BAR_CODE' },
            { value: 'QR_CODE' },
            { value: 'BAR_CODE_AND_QR_CODE' },
            { value: 'JUMP_MINI_PROGRAM' },
          ],
        },
      },
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
      { name: 'benefits', required: true, schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'need_pinned', schema: { kind: 'boolean' } },
      { name: 'need_display_level', schema: { kind: 'boolean' } },
      { name: 'init_level', schema: { kind: 'string' } },
      { name: 'service_phone', schema: { kind: 'string' } },
      { name: 'legal_agreement', schema: { kind: 'string' } },
      {
        name: 'valid_date_information',
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
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/brand/partner/card-member/cards#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/brand/partner/card-member/cards',
  queryParameters: ['brand_id', 'state', 'offset', 'limit'],
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
 * 查询品牌会员卡模板列表
 *
 * 分页列出品牌做过的全部会员卡模板，`state`可只看有效或已作废的。没记下`card_id`时来这里找。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336976)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { brand_id: '120344', state: 'CARD_EFFECTIVE', offset: 0, limit: 20 },
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
    {
      name: 'state',
      schema: { kind: 'string', enum: [{ value: 'CARD_EFFECTIVE' }, { value: 'CARD_INVALID' }] },
    },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.brand.partner.cardMember.cards`。 */
export interface PageMethods {
  /**
   * 创建品牌会员卡模板
   *
   * 给品牌做一张会员卡模板，返回的`card_id`供入会、导入老会员等后续步骤使用，务必保存。卡类型是付费或储值时补上对应的信息段。
   *
   * 有效期的三种类型所需字段不同：固定区间给起止时间，固定天数给`available_day_after_receive`，永久都不用给。
   *
   * 后续通知：
   *
   * - 用户开通会员卡通知(BRAND_MEMBER_CARD_SP.USER_CARD.CREATE)（`webhooks/v3/BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`），发往`json.notify_url`
   * - 用户删除会员卡通知(BRAND_MEMBER_CARD_SP.USER_CARD.DELETE)（`webhooks/v3/BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336970)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.cards.post({
   *   json: {
   *     brand_id: '120344',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     card_type: 'PURCHASE',
   *     card_title: '山前咖啡会员卡',
   *     card_color: '#2A9D8F',
   *     card_picture_url: 'https://img.example.com/card-picture.png',
   *     code_mode: 'SYSTEM_ALLOCATE',
   *     code_type: 'NONE_CODE',
   *     benefits: '会员价',
   *     notify_url: 'https://pay.example.com/notify/member-card',
   *     valid_date_information: { type: 'FIX_TIME_RANGE' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询品牌会员卡模板列表
   *
   * 分页列出品牌做过的全部会员卡模板，`state`可只看有效或已作废的。没记下`card_id`时来这里找。
   *
   * 分页返回：`paginate(client.v3.brand.partner.cardMember.cards.get, request)`逐个取得`data`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336976)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.cards.get({
   *   query: { brand_id: '120344', state: 'CARD_EFFECTIVE', offset: 0, limit: 20 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

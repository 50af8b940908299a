/** 由openapi/v3/brand/partner/card-member/cards/{card_id}/invalidate.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 作废品牌会员卡模板：请求 */
export interface PostRequest {
  /** 会员卡模板ID */
  card_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌id */
  brand_id: string
}

/** 作废品牌会员卡模板：应答 */
export interface PostResponse {
  /** 商家请求单号 */
  out_request_no: string
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
  /** 会员中心信息 */
  member_information: PostResponseMemberInformation
  /** 积分信息 */
  points_information?: PostResponsePointsInformation
  /** 储值信息 */
  balance_information?: PostResponseBalanceInformation
  /** 付费会员信息 */
  purchase_information?: PostResponsePurchaseInformation
  /** 用户开卡信息 */
  user_information?: PostResponseUserInformation
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  update_time: string
}

/** 作废品牌会员卡模板：错误码 */
export type PostErrorCode = V3ErrorCode

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

export interface PostResponseMemberInformation {
  /** 会员中心跳转AppID */
  jump_appid?: string
  /** 会员中心跳转路径 */
  jump_path?: string
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

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/partner/card-member/cards/{card_id}/invalidate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/partner/card-member/cards/{card_id}/invalidate',
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
 * 作废品牌会员卡模板
 *
 * 停发一张会员卡模板：状态变为`CARD_INVALID`，各渠道不再投放。针对的是模板，不是某个用户手里的卡。
 *
 * 返回比查询多出`out_request_no`与`member_information`，解析时别当作未知字段拒收。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: { brand_id: '120344' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'card_id', required: true, schema: { kind: 'string' } }],
  body: { kind: 'object', properties: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }] },
}))

/** 客户端上的页面：`client.v3.brand.partner.cardMember.cards._card_id_.invalidate`。 */
export interface PageMethods {
  /**
   * 作废品牌会员卡模板
   *
   * 停发一张会员卡模板：状态变为`CARD_INVALID`，各渠道不再投放。针对的是模板，不是某个用户手里的卡。
   *
   * 返回比查询多出`out_request_no`与`member_information`，解析时别当作未知字段拒收。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.cards._card_id_.invalidate.post({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: { brand_id: '120344' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

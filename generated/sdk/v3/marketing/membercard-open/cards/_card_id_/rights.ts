/** Generated from openapi/v3/marketing/membercard-open/cards/{card_id}/rights.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 设置会员卡模板权益项: request */
export interface PatchRequest {
  /** 会员卡id */
  card_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 是否展示会员积分 */
  show_bonus: boolean
  /** 是否展示会员优惠 */
  show_favor: boolean
  /** 会员积分 */
  bonus?: PatchRequestJsonBonus
  /** 会员优惠 */
  favor?: PatchRequestJsonFavor
  /** 是否展示会员发票 */
  show_fapiao?: boolean
  /** 会员发票 */
  fapiao?: PatchRequestJsonFapiao
  /** 是否展示会员专属咨询 */
  show_guide?: boolean
  /** 会员专属咨询信息 */
  guide?: PatchRequestJsonGuide
}

/** 空字符串(无返回内容) */
export type PatchResponse = EmptyResponse

/** 设置会员卡模板权益项: codes of its errors */
export type PatchErrorCode = V3ErrorCode

export interface PatchRequestJsonBonus {
  /** 会员初始积分值 */
  init_bonus: number
  /** 积分值文案 */
  bonus_value_word: string
  /** 积分价值项标题 */
  bonus_cost_title?: string
  /** 积分价值项文案 */
  bonus_cost_word: string
  /** 积分跳转文案 */
  bonus_jump_word?: string
  /** 积分跳转appid */
  bonus_jump_appid?: string
  /** 积分跳转path */
  bonus_jump_path?: string
  /** 自助积分跳转appid */
  bonus_support_appid?: string
  /** 自助积分跳转path */
  bonus_support_path?: string
}

export interface PatchRequestJsonFavor {
  /** 是否展示优惠券 */
  show_coupon: boolean
  /** 会员专享价文案 */
  member_price_word?: string
  /** 会员专享价跳转appid */
  member_price_appid?: string
  /** 会员专享价跳转path */
  member_price_path?: string
  /**
   * 会员专享价标题
   * `MEMBER_PRICE` | `MEMBER_ACTIVITY` 枚举值之一
   */
  member_price_title?: 'MEMBER_PRICE' | 'MEMBER_ACTIVITY'
  /**
   * 会员优惠栏目名称
   * `FAVOR` | `VIP` 枚举值之一
   */
  favor_module_title?: 'FAVOR' | 'VIP'
}

export interface PatchRequestJsonFapiao {
  /** 发票跳转文案 */
  fapiao_jump_word?: string
  /** 发票跳转AppID */
  fapiao_jump_appid?: string
  /** 发票跳转path */
  fapiao_jump_path?: string
}

export interface PatchRequestJsonGuide {
  /** 联系人名字 */
  staff_name?: string
  /** 联系人头像 */
  head_image_url?: string
  /** 联系方式 */
  contact_information_name?: string
  /** 联系信息值 */
  contact_information_value?: string
  /** 联系电话 */
  phone_number?: string
}

/** What the client needs to know of the operation below. */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}/rights#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/marketing/membercard-open/cards/{card_id}/rights',
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
 * 设置会员卡模板权益项
 *
 * 决定会员卡详情页展示哪些栏目：积分、优惠、发票、专属咨询，对这张模板的所有会员生效。个别会员的文案另在用户会员权益里设。
 *
 * 两个开关`show_bonus`、`show_favor`每次都要传，打开了哪一栏就把它的对象一起给全。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551219)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012729618)
 * @example
 * ```ts
 * await patch(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: { show_bonus: true, show_favor: true },
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const patchRequestSchema = /* @__PURE__ */ requestSchema<PatchRequest>(patchOperation, () => ({
  path: [{ name: 'card_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'show_bonus', required: true, schema: { kind: 'boolean' } },
      { name: 'show_favor', required: true, schema: { kind: 'boolean' } },
      {
        name: 'bonus',
        schema: {
          kind: 'object',
          properties: [
            { name: 'init_bonus', required: true, schema: { kind: 'integer' } },
            { name: 'bonus_value_word', required: true, schema: { kind: 'string' } },
            { name: 'bonus_cost_title', schema: { kind: 'string' } },
            { name: 'bonus_cost_word', required: true, schema: { kind: 'string' } },
            { name: 'bonus_jump_word', schema: { kind: 'string' } },
            { name: 'bonus_jump_appid', schema: { kind: 'string' } },
            { name: 'bonus_jump_path', schema: { kind: 'string' } },
            { name: 'bonus_support_appid', schema: { kind: 'string' } },
            { name: 'bonus_support_path', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'favor',
        schema: {
          kind: 'object',
          properties: [
            { name: 'show_coupon', required: true, schema: { kind: 'boolean' } },
            { name: 'member_price_word', schema: { kind: 'string' } },
            { name: 'member_price_appid', schema: { kind: 'string' } },
            { name: 'member_price_path', schema: { kind: 'string' } },
            {
              name: 'member_price_title',
              schema: { kind: 'string', enum: [{ value: 'MEMBER_PRICE' }, { value: 'MEMBER_ACTIVITY' }] },
            },
            {
              name: 'favor_module_title',
              schema: { kind: 'string', enum: [{ value: 'FAVOR' }, { value: 'VIP' }] },
            },
          ],
        },
      },
      { name: 'show_fapiao', schema: { kind: 'boolean' } },
      {
        name: 'fapiao',
        schema: {
          kind: 'object',
          properties: [
            { name: 'fapiao_jump_word', schema: { kind: 'string' } },
            { name: 'fapiao_jump_appid', schema: { kind: 'string' } },
            { name: 'fapiao_jump_path', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'show_guide', schema: { kind: 'boolean' } },
      {
        name: 'guide',
        schema: {
          kind: 'object',
          properties: [
            { name: 'staff_name', schema: { kind: 'string' } },
            { name: 'head_image_url', schema: { kind: 'string' } },
            { name: 'contact_information_name', schema: { kind: 'string' } },
            { name: 'contact_information_value', schema: { kind: 'string' } },
            { name: 'phone_number', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 由openapi/v3/marketing/membercard-open/cards/{card_id}/rights.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 设置会员卡模板权益项：请求 */
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
  bonus?: PatchRequestJsonBonus | undefined
  /** 会员优惠 */
  favor?: PatchRequestJsonFavor | undefined
  /** 是否展示会员发票 */
  show_fapiao?: boolean | undefined
  /** 会员发票 */
  fapiao?: PatchRequestJsonFapiao | undefined
  /** 是否展示会员专属咨询 */
  show_guide?: boolean | undefined
  /** 会员专属咨询信息 */
  guide?: PatchRequestJsonGuide | undefined
}

/** 空字符串(无返回内容) */
export type PatchResponse = EmptyResponse

/** 设置会员卡模板权益项：错误码 */
export type PatchErrorCode = V3ErrorCode

export interface PatchRequestJsonBonus {
  /** 会员初始积分值 */
  init_bonus: number
  /** 积分值文案 */
  bonus_value_word: string
  /** 积分价值项标题 */
  bonus_cost_title?: string | undefined
  /** 积分价值项文案 */
  bonus_cost_word: string
  /** 积分跳转文案 */
  bonus_jump_word?: string | undefined
  /** 积分跳转appid */
  bonus_jump_appid?: string | undefined
  /** 积分跳转path */
  bonus_jump_path?: string | undefined
  /** 自助积分跳转appid */
  bonus_support_appid?: string | undefined
  /** 自助积分跳转path */
  bonus_support_path?: string | undefined
}

export interface PatchRequestJsonFavor {
  /** 是否展示优惠券 */
  show_coupon: boolean
  /** 会员专享价文案 */
  member_price_word?: string | undefined
  /** 会员专享价跳转appid */
  member_price_appid?: string | undefined
  /** 会员专享价跳转path */
  member_price_path?: string | undefined
  /** 会员专享价标题 */
  member_price_title?: 'MEMBER_PRICE' | 'MEMBER_ACTIVITY' | undefined
  /** 会员优惠栏目名称 */
  favor_module_title?: 'FAVOR' | 'VIP' | undefined
}

export interface PatchRequestJsonFapiao {
  /** 发票跳转文案 */
  fapiao_jump_word?: string | undefined
  /** 发票跳转AppID */
  fapiao_jump_appid?: string | undefined
  /** 发票跳转path */
  fapiao_jump_path?: string | undefined
}

export interface PatchRequestJsonGuide {
  /** 联系人名字 */
  staff_name?: string | undefined
  /** 联系人头像 */
  head_image_url?: string | undefined
  /** 联系方式 */
  contact_information_name?: string | undefined
  /** 联系信息值 */
  contact_information_value?: string | undefined
  /** 联系电话 */
  phone_number?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551219)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012729618)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.marketing.membercardOpen.cards._card_id_.rights`。 */
export interface PageMethods {
  /**
   * 设置会员卡模板权益项
   *
   * 决定会员卡详情页展示哪些栏目：积分、优惠、发票、专属咨询，对这张模板的所有会员生效。个别会员的文案另在用户会员权益里设。
   *
   * 两个开关`show_bonus`、`show_favor`每次都要传，打开了哪一栏就把它的对象一起给全。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551219)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012729618)
   * @example
   * ```ts
   * await client.v3.marketing.membercardOpen.cards._card_id_.rights.patch({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: { show_bonus: true, show_favor: true },
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
}

/** 由openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 设置用户会员权益：请求 */
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
  /** 变更前的会员积分值 */
  before_bonus_value?: number | undefined
  /** 变更后的会员积分值 */
  bonus_value?: number | undefined
  /** 会员积分变动值 */
  add_bonus_value?: number | undefined
  /** 商户请求单号 */
  out_request_no: string
  /** 是否发送积分变更通知 */
  need_inform_bonus?: boolean | undefined
  /** 会员专享价文案 */
  member_price_word?: string | undefined
  /** 会员发票跳转文案 */
  fapiao_jump_word?: string | undefined
  /** 会员专属咨询信息 */
  guide?: PatchRequestJsonGuide | undefined
}

/** 空字符串(无返回内容) */
export type PatchResponse = EmptyResponse

/** 设置用户会员权益：错误码 */
export type PatchErrorCode = V3ErrorCode

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
  id: 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights',
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
 * 设置用户会员权益
 *
 * 针对一位会员更新积分，或个性化他看到的专享价、发票与专属咨询文案，只影响这张卡。变动积分时可顺带通知用户。
 *
 * 积分三个数（变动前、后、变动值）要自洽；重试沿用`out_request_no`，否则积分可能加两次。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551213)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012729622)
 * @example
 * ```ts
 * await patch(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   code: '478500000137',
 *   json: { out_request_no: 'RQ202608010001' },
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
      { name: 'before_bonus_value', schema: { kind: 'integer' } },
      { name: 'bonus_value', schema: { kind: 'integer' } },
      { name: 'add_bonus_value', schema: { kind: 'integer' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'need_inform_bonus', schema: { kind: 'boolean' } },
      { name: 'member_price_word', schema: { kind: 'string' } },
      { name: 'fapiao_jump_word', schema: { kind: 'string' } },
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

/** 客户端上的页面：`client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.rights`。 */
export interface PageMethods {
  /**
   * 设置用户会员权益
   *
   * 针对一位会员更新积分，或个性化他看到的专享价、发票与专属咨询文案，只影响这张卡。变动积分时可顺带通知用户。
   *
   * 积分三个数（变动前、后、变动值）要自洽；重试沿用`out_request_no`，否则积分可能加两次。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551213)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012729622)
   * @example
   * ```ts
   * await client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.rights.patch({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   code: '478500000137',
   *   json: { out_request_no: 'RQ202608010001' },
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
}

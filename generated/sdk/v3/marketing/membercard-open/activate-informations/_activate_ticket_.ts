/** 由openapi/v3/marketing/membercard-open/activate-informations/{activate_ticket}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 获取开卡用户信息（跳转型激活）：请求 */
export interface GetRequest {
  /** 激活ticket */
  activate_ticket: string
}

/** 获取开卡用户信息（跳转型激活）：应答 */
export interface GetResponse {
  /** 微信昵称 */
  nickname?: string
  /** 微信头像url */
  head_image_url?: string
  /** 用户开卡时填写的个人信息 */
  user_information?: GetResponseUserInformation
}

/** 获取开卡用户信息（跳转型激活）：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: GetResponseUserInformationCommonFieldList[]
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: GetResponseUserInformationCustomFieldList[]
}

export interface GetResponseUserInformationCommonFieldList {
  /** 平台提供的通用开卡信息字段 */
  name?:
    | 'USER_FORM_FLAG_MOBILE'
    | 'USER_FORM_FLAG_SEX'
    | 'USER_FORM_FLAG_NAME'
    | 'USER_FORM_FLAG_BIRTHDAY'
    | 'USER_FORM_FLAG_ADDRESS'
    | 'USER_FORM_FLAG_EMAIL'
    | 'USER_FORM_FLAG_CITY'
    | (string & {})
  /** 用户开卡时填写的个人信息 */
  value?: string
}

export interface GetResponseUserInformationCustomFieldList {
  /** 字段名称 */
  name?: string
  /** 字段值 */
  value?: string
  /** 字段值 */
  value_list?: string[]
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/membercard-open/activate-informations/{activate_ticket}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/membercard-open/activate-informations/{activate_ticket}',
  pathParameters: ['activate_ticket'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 获取开卡用户信息（跳转型激活）
 *
 * 用户点开卡跳到你的页面时，链接里带着`activate_ticket`，用它取用户填写的手机、姓名、生日等资料与自定义项，为激活会员卡做准备。
 *
 * 单值字段看`value`，多选的自定义字段看`value_list`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550779)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012727881)
 * @example
 * ```ts
 * const answer = await get(client, { activate_ticket: 'TICKET0137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'activate_ticket', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.activateInformations._activate_ticket_`。 */
export interface PageMethods {
  /**
   * 获取开卡用户信息（跳转型激活）
   *
   * 用户点开卡跳到你的页面时，链接里带着`activate_ticket`，用它取用户填写的手机、姓名、生日等资料与自定义项，为激活会员卡做准备。
   *
   * 单值字段看`value`，多选的自定义字段看`value_list`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550779)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012727881)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardOpen.activateInformations._activate_ticket_.get({
   *   activate_ticket: 'TICKET0137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 设置会员服务项用户信息：请求 */
export interface PostRequest {
  /** 会员卡id */
  card_id: string
  /** 会员卡code */
  code: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户请求单号 */
  out_request_no: string
  /** 会员服务项ID */
  service_module_id: string
  /** 服务状态设置 */
  state_setting: PostRequestJsonStateSetting
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 设置会员服务项用户信息：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonStateSetting {
  /** 状态ID */
  state_id: string
  /** 内容模板设置 */
  content_template_data: PostRequestJsonStateSettingContentTemplateData
  /** 消息模板设置 */
  message_template_setting?: PostRequestJsonStateSettingMessageTemplateSetting | undefined
}

export interface PostRequestJsonStateSettingContentTemplateData {
  /** 服务内容列表 */
  field_list?: readonly PostRequestJsonStateSettingContentTemplateDataFieldList[] | undefined
  /** 操作设置 */
  action_setting?: PostRequestJsonStateSettingContentTemplateDataActionSetting | undefined
}

export interface PostRequestJsonStateSettingContentTemplateDataFieldList {
  /** 内容字段ID */
  field_id: string
  /** 内容字段值 */
  field_value: string
}

export interface PostRequestJsonStateSettingContentTemplateDataActionSetting {
  /** 操作名称 */
  action_name: string
  /** 跳转小程序 */
  jump_miniprogram: PostRequestJsonStateSettingContentTemplateDataActionSettingJumpMiniprogram
}

export interface PostRequestJsonStateSettingContentTemplateDataActionSettingJumpMiniprogram {
  /** 小程序appid */
  appid: string
  /** 小程序path */
  path: string
}

export interface PostRequestJsonStateSettingMessageTemplateSetting {
  /** 模板消息ID */
  message_template_id: string
  /** 服务内容列表 */
  field_list: readonly PostRequestJsonStateSettingContentTemplateDataFieldList[]
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data',
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
 * 设置会员服务项用户信息
 *
 * 会员的服务有了进展，如预约成功、待取件，就更新他卡面上显示的内容，需要时再发一条服务消息。状态、字段与消息都用事先配置的ID引用。
 *
 * `content_template_data`决定卡面，`message_template_setting`才会触达用户，不传就只改卡面。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166964)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017176090)
 * @example
 * ```ts
 * await post(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   code: '478500000137',
 *   json: {
 *     out_request_no: 'RQ202608010001',
 *     service_module_id: '666',
 *     state_setting: { state_id: 'CHECKED_IN', content_template_data: {} },
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [
    { name: 'card_id', required: true, schema: { kind: 'string' } },
    { name: 'code', required: true, schema: { kind: 'string' } },
  ],
  body: {
    kind: 'object',
    properties: [
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'service_module_id', required: true, schema: { kind: 'string' } },
      {
        name: 'state_setting',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'state_id', required: true, schema: { kind: 'string' } },
            {
              name: 'content_template_data',
              required: true,
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'field_list',
                    schema: {
                      kind: 'array',
                      items: {
                        kind: 'object',
                        properties: [
                          { name: 'field_id', required: true, schema: { kind: 'string' } },
                          { name: 'field_value', required: true, schema: { kind: 'string' } },
                        ],
                      },
                    },
                  },
                  {
                    name: 'action_setting',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'action_name', required: true, schema: { kind: 'string' } },
                        {
                          name: 'jump_miniprogram',
                          required: true,
                          schema: {
                            kind: 'object',
                            properties: [
                              { name: 'appid', required: true, schema: { kind: 'string' } },
                              { name: 'path', required: true, schema: { kind: 'string' } },
                            ],
                          },
                        },
                      ],
                    },
                  },
                ],
              },
            },
            {
              name: 'message_template_setting',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'message_template_id', required: true, schema: { kind: 'string' } },
                  {
                    name: 'field_list',
                    required: true,
                    schema: {
                      kind: 'array',
                      items: {
                        kind: 'object',
                        properties: [
                          { name: 'field_id', required: true, schema: { kind: 'string' } },
                          { name: 'field_value', required: true, schema: { kind: 'string' } },
                        ],
                      },
                    },
                  },
                ],
              },
            },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.setServiceModuleData`。 */
export interface PageMethods {
  /**
   * 设置会员服务项用户信息
   *
   * 会员的服务有了进展，如预约成功、待取件，就更新他卡面上显示的内容，需要时再发一条服务消息。状态、字段与消息都用事先配置的ID引用。
   *
   * `content_template_data`决定卡面，`message_template_setting`才会触达用户，不传就只改卡面。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166964)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017176090)
   * @example
   * ```ts
   * await client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.setServiceModuleData.post({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   code: '478500000137',
   *   json: {
   *     out_request_no: 'RQ202608010001',
   *     service_module_id: '666',
   *     state_setting: { state_id: 'CHECKED_IN', content_template_data: {} },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

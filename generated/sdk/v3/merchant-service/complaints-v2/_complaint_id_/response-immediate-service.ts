/** 由openapi/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 回复即时服务投诉单：请求 */
export interface PostRequest {
  /** 投诉单号 */
  complaint_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 被诉商户号 */
  complainted_mchid: string
  /** 消息内容 */
  message: PostRequestJsonMessage
  /** 幂等ID */
  idempotent_id: string
}

/** 回复即时服务投诉单：应答 */
export interface PostResponse {
  /** 操作流水号 */
  log_id?: string
}

/**
 * 回复即时服务投诉单：错误码
 *
 * - `NO_AUTH` (403): 商户信息不合法或无投诉权限，到平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode = 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface PostRequestJsonMessage {
  /** 消息内容 */
  blocks?: readonly PostRequestJsonMessageBlocks[] | undefined
  /** 发送者身份类别 */
  sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE' | undefined
  /** 自定义透传信息 */
  custom_data?: string | undefined
}

export interface PostRequestJsonMessageBlocks {
  /** 消息块类型 */
  type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP' | undefined
  /** 文本 */
  text?: PostRequestJsonMessageBlocksText | undefined
  /** 图片 */
  image?: PostRequestJsonMessageBlocksImage | undefined
  /** 链接 */
  link?: PostRequestJsonMessageBlocksLink | undefined
  /** FAQ列表 */
  faq_list?: PostRequestJsonMessageBlocksFaqList | undefined
  /** 按钮 */
  button?: PostRequestJsonMessageBlocksLink | undefined
  /** 按钮组 */
  button_group?: PostRequestJsonMessageBlocksButtonGroup | undefined
}

export interface PostRequestJsonMessageBlocksText {
  /** 文本 */
  text?: string | undefined
  /** 文本颜色 */
  color?: 'DEFAULT' | 'SECONDARY' | undefined
  /** 是否粗体 */
  is_bold?: boolean | undefined
}

export interface PostRequestJsonMessageBlocksImage {
  /** 媒体ID */
  media_id?: string | undefined
  /** 图片样式类型 */
  image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE' | undefined
}

export interface PostRequestJsonMessageBlocksLink {
  /** 文本 */
  text?: string | undefined
  /** 动作 */
  action?: PostRequestJsonMessageBlocksLinkAction | undefined
  /** 失效配置 */
  invalid_info?: PostRequestJsonMessageBlocksLinkInvalidInfo | undefined
}

export interface PostRequestJsonMessageBlocksLinkAction {
  /** 动作类型 */
  action_type?:
    | 'ACTION_TYPE_SEND_MESSAGE'
    | 'ACTION_TYPE_JUMP_URL'
    | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
    | undefined
  /** 跳转链接 */
  jump_url?: string | undefined
  /** 跳转小程序信息 */
  mini_program_jump_info?: PostRequestJsonMessageBlocksLinkActionMiniProgramJumpInfo | undefined
  /** 回复消息内容 */
  message_info?: PostRequestJsonMessageBlocksLinkActionMessageInfo | undefined
  /** 动作id */
  action_id?: string | undefined
}

export interface PostRequestJsonMessageBlocksLinkActionMiniProgramJumpInfo {
  /** 跳转小程序APPID */
  appid: string
  /** 跳转小程序页面PATH */
  path?: string | undefined
  /** 跳转小程序页面名称 */
  text?: string | undefined
}

export interface PostRequestJsonMessageBlocksLinkActionMessageInfo {
  /** 回复的消息内容 */
  content: string
  /** 自定义透传字段 */
  custom_data?: string | undefined
}

export interface PostRequestJsonMessageBlocksLinkInvalidInfo {
  /** 过期时间 */
  expired_time?: string | undefined
  /** 是否可以多次点击 */
  multi_clickable?: boolean | undefined
}

export interface PostRequestJsonMessageBlocksFaqList {
  /** FAQ列表 */
  faqs?: readonly PostRequestJsonMessageBlocksFaqListFaqs[] | undefined
}

export interface PostRequestJsonMessageBlocksFaqListFaqs {
  /** faq的id */
  faq_id?: string | undefined
  /** faq内容 */
  faq_title?: string | undefined
  /** 动作 */
  action?: PostRequestJsonMessageBlocksLinkAction | undefined
}

export interface PostRequestJsonMessageBlocksButtonGroup {
  /** 按钮组 */
  buttons?: readonly PostRequestJsonMessageBlocksLink[] | undefined
  /** 按钮布局方式 */
  button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL' | undefined
  /** 失效配置 */
  invalid_info?: PostRequestJsonMessageBlocksLinkInvalidInfo | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service',
  pathParameters: ['complaint_id'],
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
 * 回复即时服务投诉单
 *
 * 用户在等即时答复的投诉（`need_immediate_service`为`true`），用它回文字、图片、链接、常见问题或按钮。每个消息块按`type`填相应的对象，返回操作流水号。
 *
 * 重试沿用`idempotent_id`，否则用户会收到两条。机器人自动回的把`sender_identity`标为`MACHINE`，不要冒充人工。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017151596)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017151726)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   complaint_id: '200000020260801000000000042',
 *   json: {
 *     complainted_mchid: '1900012345',
 *     message: {},
 *     idempotent_id: '3f9a0c1d-2e4b-4a69-8901-234567890137',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'complaint_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'complainted_mchid', required: true, schema: { kind: 'string' } },
      {
        name: 'message',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'blocks',
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
                          { value: 'IMAGE' },
                          { value: 'LINK' },
                          { value: 'FAQ_LIST' },
                          { value: 'BUTTON' },
                          { value: 'BUTTON_GROUP' },
                        ],
                      },
                    },
                    {
                      name: 'text',
                      schema: {
                        kind: 'object',
                        properties: [
                          { name: 'text', schema: { kind: 'string' } },
                          {
                            name: 'color',
                            schema: { kind: 'string', enum: [{ value: 'DEFAULT' }, { value: 'SECONDARY' }] },
                          },
                          { name: 'is_bold', schema: { kind: 'boolean' } },
                        ],
                      },
                    },
                    {
                      name: 'image',
                      schema: {
                        kind: 'object',
                        properties: [
                          { name: 'media_id', schema: { kind: 'string' } },
                          {
                            name: 'image_style_type',
                            schema: {
                              kind: 'string',
                              enum: [
                                { value: 'IMAGE_STYLE_TYPE_NARROW' },
                                { value: 'IMAGE_STYLE_TYPE_WIDE' },
                              ],
                            },
                          },
                        ],
                      },
                    },
                    {
                      name: 'link',
                      schema: {
                        kind: 'object',
                        properties: [
                          { name: 'text', schema: { kind: 'string' } },
                          {
                            name: 'action',
                            schema: {
                              kind: 'object',
                              properties: [
                                {
                                  name: 'action_type',
                                  schema: {
                                    kind: 'string',
                                    enum: [
                                      { value: 'ACTION_TYPE_SEND_MESSAGE' },
                                      { value: 'ACTION_TYPE_JUMP_URL' },
                                      { value: 'ACTION_TYPE_JUMP_MINI_PROGRAM' },
                                    ],
                                  },
                                },
                                { name: 'jump_url', schema: { kind: 'string' } },
                                {
                                  name: 'mini_program_jump_info',
                                  schema: {
                                    kind: 'object',
                                    properties: [
                                      { name: 'appid', required: true, schema: { kind: 'string' } },
                                      { name: 'path', schema: { kind: 'string' } },
                                      { name: 'text', schema: { kind: 'string' } },
                                    ],
                                  },
                                },
                                {
                                  name: 'message_info',
                                  schema: {
                                    kind: 'object',
                                    properties: [
                                      { name: 'content', required: true, schema: { kind: 'string' } },
                                      { name: 'custom_data', schema: { kind: 'string' } },
                                    ],
                                  },
                                },
                                { name: 'action_id', schema: { kind: 'string' } },
                              ],
                            },
                          },
                          {
                            name: 'invalid_info',
                            schema: {
                              kind: 'object',
                              properties: [
                                { name: 'expired_time', schema: { kind: 'string' } },
                                { name: 'multi_clickable', schema: { kind: 'boolean' } },
                              ],
                            },
                          },
                        ],
                      },
                    },
                    {
                      name: 'faq_list',
                      schema: {
                        kind: 'object',
                        properties: [
                          {
                            name: 'faqs',
                            schema: {
                              kind: 'array',
                              items: {
                                kind: 'object',
                                properties: [
                                  { name: 'faq_id', schema: { kind: 'string' } },
                                  { name: 'faq_title', schema: { kind: 'string' } },
                                  {
                                    name: 'action',
                                    schema: {
                                      kind: 'object',
                                      properties: [
                                        {
                                          name: 'action_type',
                                          schema: {
                                            kind: 'string',
                                            enum: [
                                              { value: 'ACTION_TYPE_SEND_MESSAGE' },
                                              { value: 'ACTION_TYPE_JUMP_URL' },
                                              { value: 'ACTION_TYPE_JUMP_MINI_PROGRAM' },
                                            ],
                                          },
                                        },
                                        { name: 'jump_url', schema: { kind: 'string' } },
                                        {
                                          name: 'mini_program_jump_info',
                                          schema: {
                                            kind: 'object',
                                            properties: [
                                              { name: 'appid', required: true, schema: { kind: 'string' } },
                                              { name: 'path', schema: { kind: 'string' } },
                                              { name: 'text', schema: { kind: 'string' } },
                                            ],
                                          },
                                        },
                                        {
                                          name: 'message_info',
                                          schema: {
                                            kind: 'object',
                                            properties: [
                                              { name: 'content', required: true, schema: { kind: 'string' } },
                                              { name: 'custom_data', schema: { kind: 'string' } },
                                            ],
                                          },
                                        },
                                        { name: 'action_id', schema: { kind: 'string' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          },
                        ],
                      },
                    },
                    {
                      name: 'button',
                      schema: {
                        kind: 'object',
                        properties: [
                          { name: 'text', schema: { kind: 'string' } },
                          {
                            name: 'action',
                            schema: {
                              kind: 'object',
                              properties: [
                                {
                                  name: 'action_type',
                                  schema: {
                                    kind: 'string',
                                    enum: [
                                      { value: 'ACTION_TYPE_SEND_MESSAGE' },
                                      { value: 'ACTION_TYPE_JUMP_URL' },
                                      { value: 'ACTION_TYPE_JUMP_MINI_PROGRAM' },
                                    ],
                                  },
                                },
                                { name: 'jump_url', schema: { kind: 'string' } },
                                {
                                  name: 'mini_program_jump_info',
                                  schema: {
                                    kind: 'object',
                                    properties: [
                                      { name: 'appid', required: true, schema: { kind: 'string' } },
                                      { name: 'path', schema: { kind: 'string' } },
                                      { name: 'text', schema: { kind: 'string' } },
                                    ],
                                  },
                                },
                                {
                                  name: 'message_info',
                                  schema: {
                                    kind: 'object',
                                    properties: [
                                      { name: 'content', required: true, schema: { kind: 'string' } },
                                      { name: 'custom_data', schema: { kind: 'string' } },
                                    ],
                                  },
                                },
                                { name: 'action_id', schema: { kind: 'string' } },
                              ],
                            },
                          },
                          {
                            name: 'invalid_info',
                            schema: {
                              kind: 'object',
                              properties: [
                                { name: 'expired_time', schema: { kind: 'string' } },
                                { name: 'multi_clickable', schema: { kind: 'boolean' } },
                              ],
                            },
                          },
                        ],
                      },
                    },
                    {
                      name: 'button_group',
                      schema: {
                        kind: 'object',
                        properties: [
                          {
                            name: 'buttons',
                            schema: {
                              kind: 'array',
                              items: {
                                kind: 'object',
                                properties: [
                                  { name: 'text', schema: { kind: 'string' } },
                                  {
                                    name: 'action',
                                    schema: {
                                      kind: 'object',
                                      properties: [
                                        {
                                          name: 'action_type',
                                          schema: {
                                            kind: 'string',
                                            enum: [
                                              { value: 'ACTION_TYPE_SEND_MESSAGE' },
                                              { value: 'ACTION_TYPE_JUMP_URL' },
                                              { value: 'ACTION_TYPE_JUMP_MINI_PROGRAM' },
                                            ],
                                          },
                                        },
                                        { name: 'jump_url', schema: { kind: 'string' } },
                                        {
                                          name: 'mini_program_jump_info',
                                          schema: {
                                            kind: 'object',
                                            properties: [
                                              { name: 'appid', required: true, schema: { kind: 'string' } },
                                              { name: 'path', schema: { kind: 'string' } },
                                              { name: 'text', schema: { kind: 'string' } },
                                            ],
                                          },
                                        },
                                        {
                                          name: 'message_info',
                                          schema: {
                                            kind: 'object',
                                            properties: [
                                              { name: 'content', required: true, schema: { kind: 'string' } },
                                              { name: 'custom_data', schema: { kind: 'string' } },
                                            ],
                                          },
                                        },
                                        { name: 'action_id', schema: { kind: 'string' } },
                                      ],
                                    },
                                  },
                                  {
                                    name: 'invalid_info',
                                    schema: {
                                      kind: 'object',
                                      properties: [
                                        { name: 'expired_time', schema: { kind: 'string' } },
                                        { name: 'multi_clickable', schema: { kind: 'boolean' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          },
                          {
                            name: 'button_layout',
                            schema: {
                              kind: 'string',
                              enum: [
                                { value: 'LAYOUT_UNKNOWN' },
                                { value: 'LAYOUT_HORIZONTAL' },
                                { value: 'LAYOUT_VERTICAL' },
                              ],
                            },
                          },
                          {
                            name: 'invalid_info',
                            schema: {
                              kind: 'object',
                              properties: [
                                { name: 'expired_time', schema: { kind: 'string' } },
                                { name: 'multi_clickable', schema: { kind: 'boolean' } },
                              ],
                            },
                          },
                        ],
                      },
                    },
                  ],
                },
              },
            },
            {
              name: 'sender_identity',
              schema: {
                kind: 'string',
                enum: [{ value: 'UNKNOWN' }, { value: 'MANUAL' }, { value: 'MACHINE' }],
              },
            },
            { name: 'custom_data', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'idempotent_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.merchantService.complaintsV2._complaint_id_.responseImmediateService`。 */
export interface PageMethods {
  /**
   * 回复即时服务投诉单
   *
   * 用户在等即时答复的投诉（`need_immediate_service`为`true`），用它回文字、图片、链接、常见问题或按钮。每个消息块按`type`填相应的对象，返回操作流水号。
   *
   * 重试沿用`idempotent_id`，否则用户会收到两条。机器人自动回的把`sender_identity`标为`MACHINE`，不要冒充人工。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017151596)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017151726)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.merchantService.complaintsV2._complaint_id_.responseImmediateService.post({
   *   complaint_id: '200000020260801000000000042',
   *   json: {
   *     complainted_mchid: '1900012345',
   *     message: {},
   *     idempotent_id: '3f9a0c1d-2e4b-4a69-8901-234567890137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

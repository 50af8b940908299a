/** 由openapi/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  CallOptions,
  Caller,
  OpenObject,
  OperationDescriptor,
  PagedPromise,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询投诉协商历史：请求 */
export interface GetRequest {
  /** 投诉单号 */
  complaint_id: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 分页大小 */
  limit?: number | undefined
  /** 分页开始位置 */
  offset?: number | undefined
}

/** 查询投诉协商历史：应答 */
export interface GetResponse {
  /** 投诉协商历史 */
  data?: GetResponseData[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉协商历史总条数 */
  total_count?: number
}

/**
 * 查询投诉协商历史：错误码
 *
 * - `NO_AUTH` (403): 商户信息不合法或无投诉权限，到平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type GetErrorCode = 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface GetResponseData {
  /** 操作资料列表 */
  complaint_media_list?: GetResponseDataComplaintMediaList
  /** 操作流水号 */
  log_id: string
  /** 操作人 */
  operator: string
  /** 操作时间 */
  operate_time: string
  /** 操作类型 */
  operate_type:
    | 'USER_CREATE_COMPLAINT'
    | 'USER_CONTINUE_COMPLAINT'
    | 'USER_RESPONSE'
    | 'PLATFORM_RESPONSE'
    | 'MERCHANT_RESPONSE'
    | 'MERCHANT_CONFIRM_COMPLETE'
    | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE'
    | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE'
    | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE'
    | 'USER_REVOKE_COMPLAINT'
    | 'USER_COMFIRM_COMPLAINT'
    | 'PLATFORM_HELP_APPLICATION'
    | 'USER_APPLY_PLATFORM_HELP'
    | 'MERCHANT_APPROVE_REFUND'
    | 'MERCHANT_REFUSE_RERUND'
    | 'USER_SUBMIT_SATISFACTION'
    | 'SERVICE_ORDER_CANCEL'
    | 'SERVICE_ORDER_COMPLETE'
    | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE'
    | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE'
    | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE'
    | 'USER_APPLY_PLATFORM_SERVICE'
    | 'USER_CANCEL_PLATFORM_SERVICE'
    | 'PLATFORM_SERVICE_FINISHED'
    | 'USER_CLICK_RESPONSE'
    | (string & {})
  /** 操作内容 */
  operate_details?: string
  /** 图片凭证 */
  image_list?: string[]
  /** 用户申请平台协助原因 */
  user_appy_platform_service_reason?: string
  /** 用户申请平台协助原因描述 */
  user_appy_platform_service_reason_description?: string
  /** 普通消息内容 */
  normal_message?: GetResponseDataNormalMessage
  /** 用户点击回复消息 */
  click_message?: GetResponseDataClickMessage
}

export interface GetResponseDataComplaintMediaList {
  /** 媒体文件业务类型 */
  media_type?: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
  /** 媒体文件请求url */
  media_url?: string[]
}

export interface GetResponseDataNormalMessage {
  /** 消息内容 */
  blocks?: GetResponseDataNormalMessageBlocks[]
  /** 发送者身份类别 */
  sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE' | (string & {})
  /** 自定义透传信息 */
  custom_data?: string
}

export interface GetResponseDataNormalMessageBlocks {
  /** 消息块类型 */
  type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP' | (string & {})
  /** 文本 */
  text?: GetResponseDataNormalMessageBlocksText
  /** 图片 */
  image?: GetResponseDataNormalMessageBlocksImage
  /** 链接 */
  link?: GetResponseDataNormalMessageBlocksLink
  /** FAQ列表 */
  faq_list?: GetResponseDataNormalMessageBlocksFaqList
  /** 按钮 */
  button?: GetResponseDataNormalMessageBlocksLink
  /** 按钮组 */
  button_group?: GetResponseDataNormalMessageBlocksButtonGroup
}

export interface GetResponseDataNormalMessageBlocksText {
  /** 文本 */
  text?: string
  /** 文本颜色 */
  color?: 'DEFAULT' | 'SECONDARY' | (string & {})
  /** 是否粗体 */
  is_bold?: boolean
}

export interface GetResponseDataNormalMessageBlocksImage {
  /** 媒体ID */
  media_id?: string
  /** 图片样式类型 */
  image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE' | (string & {})
}

export interface GetResponseDataNormalMessageBlocksLink {
  /** 文本 */
  text?: string
  /** 动作 */
  action?: GetResponseDataNormalMessageBlocksLinkAction
  /** 失效配置 */
  invalid_info?: GetResponseDataNormalMessageBlocksLinkInvalidInfo
}

export interface GetResponseDataNormalMessageBlocksLinkAction {
  /** 动作类型 */
  action_type?:
    | 'ACTION_TYPE_SEND_MESSAGE'
    | 'ACTION_TYPE_JUMP_URL'
    | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
    | (string & {})
  /** 跳转链接 */
  jump_url?: string
  /** 跳转小程序信息 */
  mini_program_jump_info?: GetResponseDataNormalMessageBlocksLinkActionMiniProgramJumpInfo
  /** 回复消息内容 */
  message_info?: GetResponseDataNormalMessageBlocksLinkActionMessageInfo
  /** 动作id */
  action_id?: string
}

export interface GetResponseDataNormalMessageBlocksLinkActionMiniProgramJumpInfo {
  /** 跳转小程序APPID */
  appid: string
  /** 跳转小程序页面PATH */
  path: string
  /** 跳转小程序页面名称 */
  text: string
}

export interface GetResponseDataNormalMessageBlocksLinkActionMessageInfo {
  /** 回复的消息内容 */
  content: string
  /** 自定义透传字段 */
  custom_data?: string
}

export interface GetResponseDataNormalMessageBlocksLinkInvalidInfo {
  /** 过期时间 */
  expired_time?: string
  /** 是否可以多次点击 */
  multi_clickable?: boolean
}

export interface GetResponseDataNormalMessageBlocksFaqList {
  /** FAQ列表 */
  faqs?: GetResponseDataNormalMessageBlocksFaqListFaqs[]
}

export interface GetResponseDataNormalMessageBlocksFaqListFaqs {
  /** faq的id */
  faq_id?: string
  /** faq内容 */
  faq_title?: string
  /** 动作 */
  action?: GetResponseDataNormalMessageBlocksLinkAction
}

export interface GetResponseDataNormalMessageBlocksButtonGroup {
  /** 按钮组 */
  buttons?: GetResponseDataNormalMessageBlocksLink[]
  /** 按钮布局方式 */
  button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL' | (string & {})
  /** 失效配置 */
  invalid_info?: GetResponseDataNormalMessageBlocksLinkInvalidInfo
}

export interface GetResponseDataClickMessage {
  /** 回复的消息内容 */
  message_content?: OpenObject
  /** 动作id */
  action_id?: string
  /** 被点击的操作流水号 */
  clicked_log_id?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys',
  pathParameters: ['complaint_id'],
  queryParameters: ['limit', 'offset'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询投诉协商历史
 *
 * 分页列出一张投诉单上用户、商户和平台的每一次操作，按操作类型读取对应的内容。
 *
 * 路径中的`historys`、成员名`user_appy_platform_service_reason`和枚举值中的拼写都照接口原样，请勿改正。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012533439)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012691802)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   complaint_id: '200000020260801000000000042',
 *   query: { limit: 50, offset: 0 },
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
  path: [{ name: 'complaint_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'limit', schema: { kind: 'integer' } },
    { name: 'offset', schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.merchantService.complaintsV2._complaint_id_.negotiationHistorys`。 */
export interface PageMethods {
  /**
   * 查询投诉协商历史
   *
   * 分页列出一张投诉单上用户、商户和平台的每一次操作，按操作类型读取对应的内容。
   *
   * 路径中的`historys`、成员名`user_appy_platform_service_reason`和枚举值中的拼写都照接口原样，请勿改正。
   *
   * 分页返回：`paginate(client.v3.merchantService.complaintsV2._complaint_id_.negotiationHistorys.get, request)`逐个取得`data`的全部元素。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012533439)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012691802)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.merchantService.complaintsV2._complaint_id_.negotiationHistorys.get({
   *   complaint_id: '200000020260801000000000042',
   *   query: { limit: 50, offset: 0 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

/** 由openapi/v3/marketing/membercard-activity/activities.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 创建会员有礼活动：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 会员卡ID */
  card_id: string
  /** 活动名称 */
  activity_name: string
  /** 活动类型 */
  activity_type: 'NON_MEMBER_AFTERPAY' | 'MEMBER_AFTERPAY' | 'NON_MEMBER_MINIPROGRAM' | 'MEMBER_MINIPROGRAM'
  /** 活动开始时间 */
  begin_time: string
  /** 活动结束时间 */
  end_time: string
  /** 发放时间段 */
  award_send_period?: PostRequestJsonAwardSendPeriod | undefined
  /** 优惠券列表 */
  stock_list?: readonly PostRequestJsonStockList[] | undefined
  /** 商户请求单号 */
  out_request_no: string
  /** 支付后活动设置 */
  pay_activity_setting?: PostRequestJsonPayActivitySetting | undefined
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: PostRequestJsonMiniprogramActivitySetting | undefined
}

/** 创建会员有礼活动：应答 */
export interface PostResponse {
  /** 活动ID */
  activity_id: string
  /** 活动的当前状态 */
  activity_status?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
  /** 会员卡ID */
  card_id?: string
  /** 活动名称 */
  activity_name?: string
  /** 活动类型 */
  activity_type?: string
  /** 活动开始时间 */
  begin_time?: string
  /** 活动结束时间 */
  end_time?: string
  /** 发放时间段 */
  award_send_period?: PostResponseAwardSendPeriod
  /** 优惠券列表 */
  stock_list?: PostResponseStockList[]
  /** 商户请求单号 */
  out_request_no?: string
  /** 支付后活动设置 */
  pay_activity_setting?: PostResponsePayActivitySetting
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: PostResponseMiniprogramActivitySetting
}

/** 创建会员有礼活动：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询会员有礼活动列表：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 最大资源条数 */
  limit?: number | undefined
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 活动类型 */
  activity_type: 'NON_MEMBER_AFTERPAY' | 'MEMBER_AFTERPAY' | 'NON_MEMBER_MINIPROGRAM' | 'MEMBER_MINIPROGRAM'
  /** 会员卡ID */
  card_id?: string | undefined
  /** 活动的当前状态 */
  activity_status?: 'CREATED' | 'ONGOING' | 'TERMINATED' | 'OVER_TIME' | undefined
}

/** 查询会员有礼活动列表：应答 */
export interface GetResponse {
  /** 活动详情 */
  data?: GetResponseData[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
}

/** 查询会员有礼活动列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface PostRequestJsonAwardSendPeriod {
  /** 指定时间 */
  award_send_time?: readonly PostRequestJsonAwardSendPeriodAwardSendTime[] | undefined
  /** 指定时间段 */
  award_send_day_time?: readonly PostRequestJsonAwardSendPeriodAwardSendDayTime[] | undefined
}

export interface PostRequestJsonAwardSendPeriodAwardSendTime {
  /** 发放开始时间 */
  begin_time: string
  /** 发放结束时间 */
  end_time: string
}

export interface PostRequestJsonAwardSendPeriodAwardSendDayTime {
  /** 每日发放开始时间 */
  begin_day_time: PostRequestJsonAwardSendPeriodAwardSendDayTimeBeginDayTime
  /** 每日发放结束时间 */
  end_day_time: PostRequestJsonAwardSendPeriodAwardSendDayTimeBeginDayTime
}

export interface PostRequestJsonAwardSendPeriodAwardSendDayTimeBeginDayTime {
  /** 时 */
  hours: number
  /** 分 */
  minutes: number
  /** 秒 */
  seconds: number
}

export interface PostRequestJsonStockList {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 券批次ID */
  stock_id: string
}

export interface PostRequestJsonPayActivitySetting {
  /** 商户logo */
  logo_url: string
  /** 支付结果页活动副标题 */
  activity_second_title: string
  /** 活动曝光商户号 */
  mchid_list?: readonly string[] | undefined
  /** 激活方式设置 */
  activate_setting?: PostRequestJsonPayActivitySettingActivateSetting | undefined
  /** 支付设置 */
  payment_setting?: PostRequestJsonPayActivitySettingPaymentSetting | undefined
}

export interface PostRequestJsonPayActivitySettingActivateSetting {
  /** 激活类型 */
  activate_type: string
  /** 跳转激活的url */
  activate_url?: string | undefined
  /** 跳转激活的小程序 */
  activate_miniprogram?: PostRequestJsonPayActivitySettingActivateSettingActivateMiniprogram | undefined
}

export interface PostRequestJsonPayActivitySettingActivateSettingActivateMiniprogram {
  /** 跳转激活的appid */
  activate_appid: string
  /** 跳转激活的path */
  activate_path: string
}

export interface PostRequestJsonPayActivitySettingPaymentSetting {
  /** 支付模式 */
  payment_mode?: PostRequestJsonPayActivitySettingPaymentSettingPaymentMode | undefined
  /** 指定银行的简称 */
  limit_bank?: string | undefined
  /** 订单优惠标记 */
  goods_tags?: readonly string[] | undefined
}

export interface PostRequestJsonPayActivitySettingPaymentSettingPaymentMode {
  /** 支付场景列表 */
  payment_scene_list?: readonly string[] | undefined
}

export interface PostRequestJsonMiniprogramActivitySetting {
  /** 指定领取渠道 */
  outer_str?: readonly string[] | undefined
  /** 领奖页面跳转配置 */
  award_jump_deploy?: PostRequestJsonMiniprogramActivitySettingAwardJumpDeploy | undefined
}

export interface PostRequestJsonMiniprogramActivitySettingAwardJumpDeploy {
  /** 小程序AppID */
  mini_program_appid?: string | undefined
  /** 小程序path */
  mini_program_path?: string | undefined
  /** 跳转按钮文案 */
  button_text?: string | undefined
}

export interface PostResponseAwardSendPeriod {
  /** 指定时间 */
  award_send_time?: PostResponseAwardSendPeriodAwardSendTime[]
  /** 指定时间段 */
  award_send_day_time?: PostResponseAwardSendPeriodAwardSendDayTime[]
}

export interface PostResponseAwardSendPeriodAwardSendTime {
  /** 发放开始时间 */
  begin_time: string
  /** 发放结束时间 */
  end_time: string
}

export interface PostResponseAwardSendPeriodAwardSendDayTime {
  /** 每日发放开始时间 */
  begin_day_time: PostResponseAwardSendPeriodAwardSendDayTimeBeginDayTime
  /** 每日发放结束时间 */
  end_day_time: PostResponseAwardSendPeriodAwardSendDayTimeBeginDayTime
}

export interface PostResponseAwardSendPeriodAwardSendDayTimeBeginDayTime {
  /** 时 */
  hours: number
  /** 分 */
  minutes: number
  /** 秒 */
  seconds: number
}

export interface PostResponseStockList {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 券批次ID */
  stock_id: string
}

export interface PostResponsePayActivitySetting {
  /** 商户logo */
  logo_url: string
  /** 支付结果页活动副标题 */
  activity_second_title: string
  /** 活动曝光商户号 */
  mchid_list?: string[]
  /** 激活方式设置 */
  activate_setting?: PostResponsePayActivitySettingActivateSetting
  /** 支付设置 */
  payment_setting?: PostResponsePayActivitySettingPaymentSetting
}

export interface PostResponsePayActivitySettingActivateSetting {
  /** 激活类型 */
  activate_type: string
  /** 跳转激活的url */
  activate_url?: string
  /** 跳转激活的小程序 */
  activate_miniprogram?: PostResponsePayActivitySettingActivateSettingActivateMiniprogram
}

export interface PostResponsePayActivitySettingActivateSettingActivateMiniprogram {
  /** 跳转激活的appid */
  activate_appid: string
  /** 跳转激活的path */
  activate_path: string
}

export interface PostResponsePayActivitySettingPaymentSetting {
  /** 支付模式 */
  payment_mode?: PostResponsePayActivitySettingPaymentSettingPaymentMode
  /** 指定银行的简称 */
  limit_bank?: string
  /** 订单优惠标记 */
  goods_tags?: string[]
}

export interface PostResponsePayActivitySettingPaymentSettingPaymentMode {
  /** 支付场景列表 */
  payment_scene_list?: string[]
}

export interface PostResponseMiniprogramActivitySetting {
  /** 指定领取渠道 */
  outer_str?: string[]
  /** 领奖页面跳转配置 */
  award_jump_deploy?: PostResponseMiniprogramActivitySettingAwardJumpDeploy
}

export interface PostResponseMiniprogramActivitySettingAwardJumpDeploy {
  /** 小程序AppID */
  mini_program_appid?: string
  /** 小程序path */
  mini_program_path?: string
  /** 跳转按钮文案 */
  button_text?: string
}

export interface GetResponseData {
  /** 活动ID */
  activity_id: string
  /** 活动的当前状态 */
  activity_status?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
  /** 会员卡ID */
  card_id?: string
  /** 活动名称 */
  activity_name?: string
  /** 活动类型 */
  activity_type?: string
  /** 活动开始时间 */
  begin_time?: string
  /** 活动结束时间 */
  end_time?: string
  /** 发放时间段 */
  award_send_period?: PostResponseAwardSendPeriod
  /** 优惠券列表 */
  stock_list?: PostResponseStockList[]
  /** 商户请求单号 */
  out_request_no?: string
  /** 支付后活动设置 */
  pay_activity_setting?: PostResponsePayActivitySetting
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: PostResponseMiniprogramActivitySetting
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/membercard-activity/activities#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/membercard-activity/activities',
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
 * 创建会员有礼活动
 *
 * 给会员卡配一场送券活动，新会员开卡或老会员，支付后或小程序里，共四种。发哪些券在`stock_list`里指定，创建成功返回活动ID。
 *
 * 重试沿用`out_request_no`，否则会多一场活动。支付后的类型填`pay_activity_setting`，小程序的填`miniprogram_activity_setting`，只需一个。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553030)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012714463)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     activity_name: '中秋回馈',
 *     activity_type: 'NON_MEMBER_AFTERPAY',
 *     begin_time: '2026-08-20T13:29:35.120+08:00',
 *     end_time: '2026-08-29T13:29:35.120+08:00',
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
      { name: 'card_id', required: true, schema: { kind: 'string' } },
      { name: 'activity_name', required: true, schema: { kind: 'string' } },
      {
        name: 'activity_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'NON_MEMBER_AFTERPAY' },
            { value: 'MEMBER_AFTERPAY' },
            { value: 'NON_MEMBER_MINIPROGRAM' },
            { value: 'MEMBER_MINIPROGRAM' },
          ],
        },
      },
      { name: 'begin_time', required: true, schema: { kind: 'string' } },
      { name: 'end_time', required: true, schema: { kind: 'string' } },
      {
        name: 'award_send_period',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'award_send_time',
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    { name: 'begin_time', required: true, schema: { kind: 'string' } },
                    { name: 'end_time', required: true, schema: { kind: 'string' } },
                  ],
                },
              },
            },
            {
              name: 'award_send_day_time',
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    {
                      name: 'begin_day_time',
                      required: true,
                      schema: {
                        kind: 'object',
                        properties: [
                          { name: 'hours', required: true, schema: { kind: 'integer' } },
                          { name: 'minutes', required: true, schema: { kind: 'integer' } },
                          { name: 'seconds', required: true, schema: { kind: 'integer' } },
                        ],
                      },
                    },
                    {
                      name: 'end_day_time',
                      required: true,
                      schema: {
                        kind: 'object',
                        properties: [
                          { name: 'hours', required: true, schema: { kind: 'integer' } },
                          { name: 'minutes', required: true, schema: { kind: 'integer' } },
                          { name: 'seconds', required: true, schema: { kind: 'integer' } },
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
        name: 'stock_list',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'stock_creator_mchid', required: true, schema: { kind: 'string' } },
              { name: 'stock_id', required: true, schema: { kind: 'string' } },
            ],
          },
        },
      },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      {
        name: 'pay_activity_setting',
        schema: {
          kind: 'object',
          properties: [
            { name: 'logo_url', required: true, schema: { kind: 'string' } },
            { name: 'activity_second_title', required: true, schema: { kind: 'string' } },
            { name: 'mchid_list', schema: { kind: 'array', items: { kind: 'string' } } },
            {
              name: 'activate_setting',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'activate_type', required: true, schema: { kind: 'string' } },
                  { name: 'activate_url', schema: { kind: 'string' } },
                  {
                    name: 'activate_miniprogram',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'activate_appid', required: true, schema: { kind: 'string' } },
                        { name: 'activate_path', required: true, schema: { kind: 'string' } },
                      ],
                    },
                  },
                ],
              },
            },
            {
              name: 'payment_setting',
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'payment_mode',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'payment_scene_list', schema: { kind: 'array', items: { kind: 'string' } } },
                      ],
                    },
                  },
                  { name: 'limit_bank', schema: { kind: 'string' } },
                  { name: 'goods_tags', schema: { kind: 'array', items: { kind: 'string' } } },
                ],
              },
            },
          ],
        },
      },
      {
        name: 'miniprogram_activity_setting',
        schema: {
          kind: 'object',
          properties: [
            { name: 'outer_str', schema: { kind: 'array', items: { kind: 'string' } } },
            {
              name: 'award_jump_deploy',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'mini_program_appid', schema: { kind: 'string' } },
                  { name: 'mini_program_path', schema: { kind: 'string' } },
                  { name: 'button_text', schema: { kind: 'string' } },
                ],
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
  id: 'v3/marketing/membercard-activity/activities#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/membercard-activity/activities',
  queryParameters: ['limit', 'offset', 'activity_type', 'card_id', 'activity_status'],
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
 * 查询会员有礼活动列表
 *
 * 按活动类型翻页列出活动，可再限定会员卡和状态。`activity_type`必填，四种类型要分四次查全。
 *
 * `OVER_TIME`是已过期，`TERMINATED`是被终止，两者要分开显示。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553261)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012714468)
 * @example
 * ```ts
 * const answer = await get(client, { query: { activity_type: 'NON_MEMBER_AFTERPAY' } })
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
    { name: 'limit', schema: { kind: 'integer' } },
    { name: 'offset', schema: { kind: 'integer' } },
    {
      name: 'activity_type',
      required: true,
      schema: {
        kind: 'string',
        enum: [
          { value: 'NON_MEMBER_AFTERPAY' },
          { value: 'MEMBER_AFTERPAY' },
          { value: 'NON_MEMBER_MINIPROGRAM' },
          { value: 'MEMBER_MINIPROGRAM' },
        ],
      },
    },
    { name: 'card_id', schema: { kind: 'string' } },
    {
      name: 'activity_status',
      schema: {
        kind: 'string',
        enum: [{ value: 'CREATED' }, { value: 'ONGOING' }, { value: 'TERMINATED' }, { value: 'OVER_TIME' }],
      },
    },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.membercardActivity.activities`。 */
export interface PageMethods {
  /**
   * 创建会员有礼活动
   *
   * 给会员卡配一场送券活动，新会员开卡或老会员，支付后或小程序里，共四种。发哪些券在`stock_list`里指定，创建成功返回活动ID。
   *
   * 重试沿用`out_request_no`，否则会多一场活动。支付后的类型填`pay_activity_setting`，小程序的填`miniprogram_activity_setting`，只需一个。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553030)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012714463)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardActivity.activities.post({
   *   json: {
   *     card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     activity_name: '中秋回馈',
   *     activity_type: 'NON_MEMBER_AFTERPAY',
   *     begin_time: '2026-08-20T13:29:35.120+08:00',
   *     end_time: '2026-08-29T13:29:35.120+08:00',
   *     out_request_no: 'RQ202608010001',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询会员有礼活动列表
   *
   * 按活动类型翻页列出活动，可再限定会员卡和状态。`activity_type`必填，四种类型要分四次查全。
   *
   * `OVER_TIME`是已过期，`TERMINATED`是被终止，两者要分开显示。
   *
   * 分页返回：`paginate(client.v3.marketing.membercardActivity.activities.get, request)`逐个取得`data`的全部元素。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553261)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012714468)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardActivity.activities.get({
   *   query: { activity_type: 'NON_MEMBER_AFTERPAY' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

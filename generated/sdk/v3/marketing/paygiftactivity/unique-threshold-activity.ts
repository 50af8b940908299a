/** 由openapi/v3/marketing/paygiftactivity/unique-threshold-activity.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 创建全场满额送活动：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 活动基本信息 */
  activity_base_info: PostRequestJsonActivityBaseInfo
  /** 活动高级设置 */
  advanced_setting?: PostRequestJsonAdvancedSetting | undefined
  /** 活动奖品发放规则 */
  award_send_rule: PostRequestJsonAwardSendRule
}

/** 创建全场满额送活动：应答 */
export interface PostResponse {
  /** 活动id */
  activity_id: string
  /** 创建时间 */
  create_time: string
}

/**
 * 创建全场满额送活动：错误码
 *
 * - `INVALID_REQUEST` (400): 不合支付有礼的业务规则，依 message 调整
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对发券商户号
 * - `APPID_MCHID_NOT_MATCH` (400): appid 与商户号不匹配，核对后再传
 * - `NO_AUTH` (403): 商户未被授权，到商户平台核对授权
 * - `RESOURCE_NOT_EXISTS` (404): 活动或批次不存在或不可用，核对编号
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'MCH_NOT_EXISTS'
  | 'APPID_MCHID_NOT_MATCH'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostRequestJsonActivityBaseInfo {
  /** 活动名称 */
  activity_name: string
  /** 活动副标题 */
  activity_second_title: string
  /** 商户logo */
  merchant_logo_url: string
  /** 背景颜色 */
  background_color?:
    | 'Color010'
    | 'Color020'
    | 'Color030'
    | 'Color040'
    | 'Color050'
    | 'Color060'
    | 'Color070'
    | 'Color080'
    | 'Color090'
    | 'Color100'
    | undefined
  /** 活动开始时间 */
  begin_time: string
  /** 活动结束时间 */
  end_time: string
  /** 可用时间段 */
  available_periods?: PostRequestJsonActivityBaseInfoAvailablePeriods | undefined
  /** 商户请求单号 */
  out_request_no: string
  /** 投放目的 */
  delivery_purpose: 'OFF_LINE_PAY' | 'JUMP_MINI_APP'
  /** 商家小程序appid */
  mini_programs_appid?: string | undefined
  /** 商家小程序path */
  mini_programs_path?: string | undefined
}

export interface PostRequestJsonActivityBaseInfoAvailablePeriods {
  /** 可用时间 */
  available_time?: readonly PostRequestJsonActivityBaseInfoAvailablePeriodsAvailableTime[] | undefined
  /** 每日可用时间 */
  available_day_time?: readonly PostRequestJsonActivityBaseInfoAvailablePeriodsAvailableDayTime[] | undefined
}

export interface PostRequestJsonActivityBaseInfoAvailablePeriodsAvailableTime {
  /** 可用开始时间 */
  begin_time: string
  /** 可用结束时间 */
  end_time: string
}

export interface PostRequestJsonActivityBaseInfoAvailablePeriodsAvailableDayTime {
  /** 每日可用开始时间，格式为HHmmss */
  begin_day_time: string
  /** 每日可用结束时间，格式为HHmmss */
  end_day_time: string
}

export interface PostRequestJsonAdvancedSetting {
  /** 投放用户类别 */
  delivery_user_category?: 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON' | undefined
  /** 商家会员appid */
  merchant_member_appid?: string | undefined
  /** 支付模式 */
  payment_mode?: PostRequestJsonAdvancedSettingPaymentMode | undefined
  /** 订单优惠标记 */
  goods_tags?: readonly string[] | undefined
  /** 支付方式信息 */
  payment_method_information?: PostRequestJsonAdvancedSettingPaymentMethodInformation | undefined
}

export interface PostRequestJsonAdvancedSettingPaymentMode {
  /** 支付场景列表 */
  payment_scene_list?:
    | readonly (
        | 'APP_SCENE'
        | 'SWING_CARD_SCENE'
        | 'NO_SECRET_SCENE'
        | 'MINIAPP_SCENE'
        | 'FACE_PAY_SCENE'
        | 'OTHER_SCENE'
      )[]
    | undefined
  /** 支付方式信息 */
  payment_method_information?: PostRequestJsonAdvancedSettingPaymentModePaymentMethodInformation | undefined
}

export interface PostRequestJsonAdvancedSettingPaymentModePaymentMethodInformation {
  /** 支付方式 */
  payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | undefined
  /** 银行简称 */
  bank_abbreviation?: string | undefined
}

export interface PostRequestJsonAdvancedSettingPaymentMethodInformation {
  /** 支付方式 */
  payment_method: 'CFT' | 'SPECIFIC_BANK_CARD'
  /** 银行简称 */
  bank_abbreviation?: string | undefined
}

export interface PostRequestJsonAwardSendRule {
  /**
   * 奖品类型
   * `BUSIFAVOR` 枚举值
   */
  award_type: 'BUSIFAVOR'
  /** 发券商户号选项 */
  merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT'
  /** 消费金额门槛 */
  transaction_amount_minimum: number
  /** 发放内容 */
  send_content: 'SINGLE_COUPON' | 'GIFT_PACKAGE'
  /** 奖品基本信息列表 */
  award_list: readonly PostRequestJsonAwardSendRuleAwardList[]
  /** 发券商户号列表 */
  merchant_id_list?: readonly string[] | undefined
}

export interface PostRequestJsonAwardSendRuleAwardList {
  /** 代金券批次Id */
  stock_id: string
  /** 奖品原始图（大图） */
  original_image_url: string
  /** 奖品缩略图（小图） */
  thumbnail_url?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/paygiftactivity/unique-threshold-activity#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/paygiftactivity/unique-threshold-activity',
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
 * 创建全场满额送活动
 *
 * 建一场付款满额就送商家券的活动，门槛单位分。可限定时段、支付方式和订单标记，成功返回活动ID。
 *
 * 重试沿用`out_request_no`，避免建出两场。`merchant_option`的`IN_SEVICE_COUPON_MERCHANT`照此拼写；选手动填写才要给`merchant_id_list`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012487898)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012492900)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     activity_base_info: {
 *       activity_name: '中秋答谢',
 *       activity_second_title: '饮品满减券',
 *       merchant_logo_url: 'https://img.example.com/logo.png',
 *       begin_time: '2026-08-08T00:00:00+08:00',
 *       end_time: '20260801130000',
 *       out_request_no: 'RQ202608010001',
 *       delivery_purpose: 'OFF_LINE_PAY',
 *     },
 *     award_send_rule: {
 *       award_type: 'BUSIFAVOR',
 *       merchant_option: 'IN_SEVICE_COUPON_MERCHANT',
 *       transaction_amount_minimum: 1000,
 *       send_content: 'SINGLE_COUPON',
 *       award_list: [
 *         {
 *           stock_id: '1288000000000731',
 *           original_image_url: 'https://img.example.com/original-image.png',
 *         },
 *       ],
 *     },
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
      {
        name: 'activity_base_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'activity_name', required: true, schema: { kind: 'string' } },
            { name: 'activity_second_title', required: true, schema: { kind: 'string' } },
            { name: 'merchant_logo_url', required: true, schema: { kind: 'string' } },
            {
              name: 'background_color',
              schema: {
                kind: 'string',
                enum: [
                  { value: 'Color010' },
                  { value: 'Color020' },
                  { value: 'Color030' },
                  { value: 'Color040' },
                  { value: 'Color050' },
                  { value: 'Color060' },
                  { value: 'Color070' },
                  { value: 'Color080' },
                  { value: 'Color090' },
                  { value: 'Color100' },
                ],
              },
            },
            { name: 'begin_time', required: true, schema: { kind: 'string' } },
            { name: 'end_time', required: true, schema: { kind: 'string' } },
            {
              name: 'available_periods',
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'available_time',
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
                    name: 'available_day_time',
                    schema: {
                      kind: 'array',
                      items: {
                        kind: 'object',
                        properties: [
                          { name: 'begin_day_time', required: true, schema: { kind: 'string' } },
                          { name: 'end_day_time', required: true, schema: { kind: 'string' } },
                        ],
                      },
                    },
                  },
                ],
              },
            },
            { name: 'out_request_no', required: true, schema: { kind: 'string' } },
            {
              name: 'delivery_purpose',
              required: true,
              schema: { kind: 'string', enum: [{ value: 'OFF_LINE_PAY' }, { value: 'JUMP_MINI_APP' }] },
            },
            { name: 'mini_programs_appid', schema: { kind: 'string' } },
            { name: 'mini_programs_path', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'advanced_setting',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'delivery_user_category',
              schema: {
                kind: 'string',
                enum: [{ value: 'DELIVERY_ALL_PERSON' }, { value: 'DELIVERY_MEMBER_PERSON' }],
              },
            },
            { name: 'merchant_member_appid', schema: { kind: 'string' } },
            {
              name: 'payment_mode',
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'payment_scene_list',
                    schema: {
                      kind: 'array',
                      items: {
                        kind: 'string',
                        enum: [
                          { value: 'APP_SCENE' },
                          { value: 'SWING_CARD_SCENE' },
                          { value: 'NO_SECRET_SCENE' },
                          { value: 'MINIAPP_SCENE' },
                          { value: 'FACE_PAY_SCENE' },
                          { value: 'OTHER_SCENE' },
                        ],
                      },
                    },
                  },
                  {
                    name: 'payment_method_information',
                    schema: {
                      kind: 'object',
                      properties: [
                        {
                          name: 'payment_method',
                          schema: {
                            kind: 'string',
                            enum: [{ value: 'CFT' }, { value: 'SPECIFIC_BANK_CARD' }],
                          },
                        },
                        { name: 'bank_abbreviation', schema: { kind: 'string' } },
                      ],
                    },
                  },
                ],
              },
            },
            { name: 'goods_tags', schema: { kind: 'array', items: { kind: 'string' } } },
            {
              name: 'payment_method_information',
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'payment_method',
                    required: true,
                    schema: { kind: 'string', enum: [{ value: 'CFT' }, { value: 'SPECIFIC_BANK_CARD' }] },
                  },
                  { name: 'bank_abbreviation', schema: { kind: 'string' } },
                ],
              },
            },
          ],
        },
      },
      {
        name: 'award_send_rule',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'award_type',
              required: true,
              schema: { kind: 'string', enum: [{ value: 'BUSIFAVOR' }] },
            },
            {
              name: 'merchant_option',
              required: true,
              schema: {
                kind: 'string',
                enum: [{ value: 'IN_SEVICE_COUPON_MERCHANT' }, { value: 'MANUAL_INPUT_MERCHANT' }],
              },
            },
            { name: 'transaction_amount_minimum', required: true, schema: { kind: 'integer' } },
            {
              name: 'send_content',
              required: true,
              schema: { kind: 'string', enum: [{ value: 'SINGLE_COUPON' }, { value: 'GIFT_PACKAGE' }] },
            },
            {
              name: 'award_list',
              required: true,
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    { name: 'stock_id', required: true, schema: { kind: 'string' } },
                    { name: 'original_image_url', required: true, schema: { kind: 'string' } },
                    { name: 'thumbnail_url', schema: { kind: 'string' } },
                  ],
                },
              },
            },
            { name: 'merchant_id_list', schema: { kind: 'array', items: { kind: 'string' } } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.paygiftactivity.uniqueThresholdActivity`。 */
export interface PageMethods {
  /**
   * 创建全场满额送活动
   *
   * 建一场付款满额就送商家券的活动，门槛单位分。可限定时段、支付方式和订单标记，成功返回活动ID。
   *
   * 重试沿用`out_request_no`，避免建出两场。`merchant_option`的`IN_SEVICE_COUPON_MERCHANT`照此拼写；选手动填写才要给`merchant_id_list`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012487898)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012492900)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.paygiftactivity.uniqueThresholdActivity.post({
   *   json: {
   *     activity_base_info: {
   *       activity_name: '中秋答谢',
   *       activity_second_title: '饮品满减券',
   *       merchant_logo_url: 'https://img.example.com/logo.png',
   *       begin_time: '2026-08-08T00:00:00+08:00',
   *       end_time: '20260801130000',
   *       out_request_no: 'RQ202608010001',
   *       delivery_purpose: 'OFF_LINE_PAY',
   *     },
   *     award_send_rule: {
   *       award_type: 'BUSIFAVOR',
   *       merchant_option: 'IN_SEVICE_COUPON_MERCHANT',
   *       transaction_amount_minimum: 1000,
   *       send_content: 'SINGLE_COUPON',
   *       award_list: [
   *         {
   *           stock_id: '1288000000000731',
   *           original_image_url: 'https://img.example.com/original-image.png',
   *         },
   *       ],
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

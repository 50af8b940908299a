/** 由openapi/v3/marketing/paygiftactivity/activities/{activity_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询支付有礼活动详情：请求 */
export interface GetRequest {
  /** 活动id */
  activity_id: string
}

/** 查询支付有礼活动详情：应答 */
export interface GetResponse {
  /** 活动id */
  activity_id: string
  /** 活动类型 */
  activity_type?: 'FULL_SEND_ACT_TYPE' | 'STEP_SEND_ACT_TYPE' | 'SPECIFIC_SEND_ACT_TYPE' | (string & {})
  /** 活动状态 */
  activity_status:
    | 'CREATE_ACT_STATUS'
    | 'ONGOING_ACT_STATUS'
    | 'TERMINATE_ACT_STATUS'
    | 'STOP_ACT_STATUS'
    | 'OVER_TIME_ACT_STATUS'
    | 'CREATE_ACT_FAILED'
    | 'ACT_STATUS_UNKNOWN'
    | (string & {})
  /** 创建商户号 */
  creator_merchant_id: string
  /** 所属商户号 */
  belong_merchant_id: string
  /** 活动暂停时间 */
  pause_time?: string
  /** 活动恢复时间 */
  recovery_time?: string
  /** 活动创建时间 */
  create_time?: string
  /** 活动更新时间 */
  update_time?: string
  /** 活动基本信息 */
  activity_base_info: GetResponseActivityBaseInfo
  /** 活动高级设置 */
  advanced_setting?: GetResponseAdvancedSetting
  /** 活动奖品发放规则 */
  award_send_rule: GetResponseAwardSendRule
}

/**
 * 查询支付有礼活动详情：错误码
 *
 * - `INVALID_REQUEST` (400): 不合支付有礼的业务规则，依 message 调整
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对发券商户号
 * - `NO_AUTH` (403): 商户未被授权，到商户平台核对授权
 * - `RESOURCE_NOT_EXISTS` (404): 活动或批次不存在或不可用，核对编号
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'MCH_NOT_EXISTS'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface GetResponseActivityBaseInfo {
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
    | (string & {})
  /** 活动开始时间 */
  begin_time: string
  /** 活动结束时间 */
  end_time: string
  /** 可用时间段 */
  available_periods?: GetResponseActivityBaseInfoAvailablePeriods
  /** 商户请求单号 */
  out_request_no: string
  /** 投放目的 */
  delivery_purpose: 'OFF_LINE_PAY' | 'JUMP_MINI_APP' | (string & {})
  /** 商家小程序appid */
  mini_programs_appid?: string
  /** 商家小程序path */
  mini_programs_path?: string
}

export interface GetResponseActivityBaseInfoAvailablePeriods {
  /** 可用时间 */
  available_time?: GetResponseActivityBaseInfoAvailablePeriodsAvailableTime[]
  /** 每日可用时间 */
  available_day_time?: GetResponseActivityBaseInfoAvailablePeriodsAvailableDayTime[]
}

export interface GetResponseActivityBaseInfoAvailablePeriodsAvailableTime {
  /** 可用开始时间 */
  begin_time: string
  /** 可用结束时间 */
  end_time: string
}

export interface GetResponseActivityBaseInfoAvailablePeriodsAvailableDayTime {
  /** 每日可用开始时间，格式为HHmmss */
  begin_day_time: string
  /** 每日可用结束时间，格式为HHmmss */
  end_day_time: string
}

export interface GetResponseAdvancedSetting {
  /** 投放用户类别 */
  delivery_user_category?: 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON' | (string & {})
  /** 商家会员appid */
  merchant_member_appid?: string
  /** 支付模式 */
  payment_mode?: GetResponseAdvancedSettingPaymentMode
  /** 订单优惠标记 */
  goods_tags?: string[]
  /** 支付方式信息 */
  payment_method_information?: GetResponseAdvancedSettingPaymentMethodInformation
}

export interface GetResponseAdvancedSettingPaymentMode {
  /** 支付场景列表 */
  payment_scene_list?: (
    | 'APP_SCENE'
    | 'SWING_CARD_SCENE'
    | 'NO_SECRET_SCENE'
    | 'MINIAPP_SCENE'
    | 'FACE_PAY_SCENE'
    | 'OTHER_SCENE'
    | (string & {})
  )[]
  /** 支付方式信息 */
  payment_method_information?: GetResponseAdvancedSettingPaymentModePaymentMethodInformation
}

export interface GetResponseAdvancedSettingPaymentModePaymentMethodInformation {
  /** 支付方式 */
  payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {})
  /** 银行简称 */
  bank_abbreviation?: string
}

export interface GetResponseAdvancedSettingPaymentMethodInformation {
  /** 银行简称 */
  bank_abbreviation?: string
  /** 支付方式 */
  payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {})
}

export interface GetResponseAwardSendRule {
  /** 满送活动奖品发放规则 */
  full_send_rule?: GetResponseAwardSendRuleFullSendRule
}

export interface GetResponseAwardSendRuleFullSendRule {
  /**
   * 奖品类型
   * `BUSIFAVOR` 枚举值
   */
  award_type: 'BUSIFAVOR' | (string & {})
  /** 发券商户号选项 */
  merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {})
  /** 消费金额门槛，单位为分 */
  transaction_amount_minimum: number
  /** 发放内容 */
  send_content: 'SINGLE_COUPON' | 'GIFT_PACKAGE' | (string & {})
  /** 奖品基本信息列表 */
  award_list: GetResponseAwardSendRuleFullSendRuleAwardList[]
  /** 发券商户号列表 */
  merchant_id_list?: string[]
}

export interface GetResponseAwardSendRuleFullSendRuleAwardList {
  /** 代金券批次Id */
  stock_id: string
  /** 奖品原始图（大图） */
  original_image_url: string
  /** 奖品缩略图（小图） */
  thumbnail_url?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/paygiftactivity/activities/{activity_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/paygiftactivity/activities/{activity_id}',
  pathParameters: ['activity_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询支付有礼活动详情
 *
 * 按活动ID看一场支付有礼的门槛、奖品、时间和当前状态，暂停过的还有暂停与恢复时间。
 *
 * 发券商户号选项的枚举拼作`IN_SEVICE_COUPON_MERCHANT`，少一个R，照原样比较。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012487971)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012492967)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { activity_id: '10028001' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'activity_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.marketing.paygiftactivity.activities._activity_id_`。 */
export interface PageMethods {
  /**
   * 查询支付有礼活动详情
   *
   * 按活动ID看一场支付有礼的门槛、奖品、时间和当前状态，暂停过的还有暂停与恢复时间。
   *
   * 发券商户号选项的枚举拼作`IN_SEVICE_COUPON_MERCHANT`，少一个R，照原样比较。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012487971)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012492967)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.paygiftactivity.activities._activity_id_.get({
   *   activity_id: '10028001',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

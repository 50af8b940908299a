/** 由openapi/v3/marketing/membercard-activity/activities/{activity_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询会员有礼活动详情：请求 */
export interface GetRequest {
  /** 活动ID */
  activity_id: string
}

/** 查询会员有礼活动详情：应答 */
export interface GetResponse {
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
  award_send_period?: GetResponseAwardSendPeriod
  /** 优惠券列表 */
  stock_list?: GetResponseStockList[]
  /** 商户请求单号 */
  out_request_no?: string
  /** 支付后活动设置 */
  pay_activity_setting?: GetResponsePayActivitySetting
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: GetResponseMiniprogramActivitySetting
}

/** 查询会员有礼活动详情：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseAwardSendPeriod {
  /** 指定时间 */
  award_send_time?: GetResponseAwardSendPeriodAwardSendTime[]
  /** 指定时间段 */
  award_send_day_time?: GetResponseAwardSendPeriodAwardSendDayTime[]
}

export interface GetResponseAwardSendPeriodAwardSendTime {
  /** 发放开始时间 */
  begin_time: string
  /** 发放结束时间 */
  end_time: string
}

export interface GetResponseAwardSendPeriodAwardSendDayTime {
  /** 每日发放开始时间 */
  begin_day_time: GetResponseAwardSendPeriodAwardSendDayTimeBeginDayTime
  /** 每日发放结束时间 */
  end_day_time: GetResponseAwardSendPeriodAwardSendDayTimeBeginDayTime
}

export interface GetResponseAwardSendPeriodAwardSendDayTimeBeginDayTime {
  /** 时 */
  hours: number
  /** 分 */
  minutes: number
  /** 秒 */
  seconds: number
}

export interface GetResponseStockList {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 券批次ID */
  stock_id: string
}

export interface GetResponsePayActivitySetting {
  /** 商户logo */
  logo_url: string
  /** 支付结果页活动副标题 */
  activity_second_title: string
  /** 活动曝光商户号 */
  mchid_list?: string[]
  /** 激活方式设置 */
  activate_setting?: GetResponsePayActivitySettingActivateSetting
  /** 支付设置 */
  payment_setting?: GetResponsePayActivitySettingPaymentSetting
}

export interface GetResponsePayActivitySettingActivateSetting {
  /** 激活类型 */
  activate_type: string
  /** 跳转激活的url */
  activate_url?: string
  /** 跳转激活的小程序 */
  activate_miniprogram?: GetResponsePayActivitySettingActivateSettingActivateMiniprogram
}

export interface GetResponsePayActivitySettingActivateSettingActivateMiniprogram {
  /** 跳转激活的appid */
  activate_appid: string
  /** 跳转激活的path */
  activate_path: string
}

export interface GetResponsePayActivitySettingPaymentSetting {
  /** 支付模式 */
  payment_mode?: GetResponsePayActivitySettingPaymentSettingPaymentMode
  /** 指定银行的简称 */
  limit_bank?: string
  /** 订单优惠标记 */
  goods_tags?: string[]
}

export interface GetResponsePayActivitySettingPaymentSettingPaymentMode {
  /** 支付场景列表 */
  payment_scene_list?: string[]
}

export interface GetResponseMiniprogramActivitySetting {
  /** 指定领取渠道 */
  outer_str?: string[]
  /** 领奖页面跳转配置 */
  award_jump_deploy?: GetResponseMiniprogramActivitySettingAwardJumpDeploy
}

export interface GetResponseMiniprogramActivitySettingAwardJumpDeploy {
  /** 小程序AppID */
  mini_program_appid?: string
  /** 小程序path */
  mini_program_path?: string
  /** 跳转按钮文案 */
  button_text?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/membercard-activity/activities/{activity_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/membercard-activity/activities/{activity_id}',
  pathParameters: ['activity_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询会员有礼活动详情
 *
 * 凭活动ID取一场会员有礼活动的配置与当前状态，核对发券批次、发放时段和曝光商户号。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553365)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012714471)
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

/** 客户端上的页面：`client.v3.marketing.membercardActivity.activities._activity_id_`。 */
export interface PageMethods {
  /**
   * 查询会员有礼活动详情
   *
   * 凭活动ID取一场会员有礼活动的配置与当前状态，核对发券批次、发放时段和曝光商户号。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553365)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012714471)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardActivity.activities._activity_id_.get({
   *   activity_id: '10028001',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

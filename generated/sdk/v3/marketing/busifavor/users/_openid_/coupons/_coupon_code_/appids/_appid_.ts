/** 由openapi/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../runtime/client/call.js'

/** 查询用户单张券详情：请求 */
export interface GetRequest {
  /**
   * 用户标识
   * 1–128个字符。
   */
  openid: string
  /**
   * 券code
   * 1–32个字符。
   */
  coupon_code: string
  /**
   * 公众账号ID
   * 1–32个字符。
   */
  appid: string
}

/** 查询用户单张券详情：应答 */
export interface GetResponse {
  /**
   * 商家券批次名称
   * 1–21个字符。
   */
  stock_name: string
  /**
   * 批次归属商户号
   * 8–15个字符。
   */
  belong_merchant: string
  /**
   * 批次备注
   * 1–20个字符。
   */
  comment?: string
  /**
   * 适用商品范围
   * 1–15个字符。
   */
  goods_name: string
  /**
   * 批次类型
   * `NORMAL`：固定面额满减券
   * `DISCOUNT`：折扣券
   * `EXCHANGE`：换购券
   */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 核销规则 */
  coupon_use_rule: GetResponseCouponUseRule
  /** 自定义入口 */
  custom_entrance?: GetResponseCustomEntrance
  /** 样式信息 */
  display_pattern_info?: GetResponseDisplayPatternInfo
  /** 券code */
  coupon_code?: string
  /** 券状态 */
  coupon_state?:
    | 'SENDED'
    | 'USED'
    | 'EXPIRED'
    | 'DELETED'
    | 'DEACTIVATED'
    | 'PENDING_REDEEM'
    | 'REDEEM_CONFIRMING'
    | 'REDEEM_FAILED'
    | 'REDEEM_EXPIRED'
    | (string & {})
  /** 批次号 */
  stock_id?: string
  /** 是否允许转赠 */
  transferable?: boolean
  /** 是否允许分享链接 */
  shareable?: boolean
  /** 发券请求单号 */
  send_request_no?: string
  /** 核销请求单号 */
  use_request_no?: string
  /** 券可使用开始时间 */
  available_start_time?: string
  /** 券过期时间 */
  expire_time?: string
  /** 券领券时间 */
  receive_time?: string
  /** 券核销时间 */
  use_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 */
  deactivate_time?: string
  /** 退券请求单号 */
  return_request_no?: string
  /** 退券时间 */
  return_time?: string
  /** 关联的商户订单号 */
  associate_out_trade_no?: string
}

/**
 * 查询用户单张券详情：错误码
 *
 * - `INVALID_REQUEST` (400): 不合商家券的业务规则，依 message 调整
 * - `APPID_MCHID_NOT_MATCH` (400): appid 与请求方商户号没有关联，先绑定
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对归属或请求方商户号
 * - `NOAUTH` (403): 对该批次或券没有权限，依 message 确认授权
 * - `RESOURCE_NOT_EXISTS` (404): 批次或券不存在，核对所查资源的编号
 * - `USER_NOT_EXISTS` (404): openid 有误或不属于该 appid，核对后再传
 * - `FREQUENCY_LIMITED` (429): 调用过于频繁，降低频率后再试
 * - `SYSTEM_ERROR` (500): 多为网络超时，参数与请求单号不变再试
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'APPID_MCHID_NOT_MATCH'
  | 'MCH_NOT_EXISTS'
  | 'NOAUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'USER_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface GetResponseCouponUseRule {
  /** 券可核销时间 */
  coupon_available_time: GetResponseCouponUseRuleCouponAvailableTime
  /** 固定周期有效时间段 */
  available_week?: GetResponseCouponUseRuleAvailableWeek
  /** 无规律的有效时间段 */
  irregulary_avaliable_time?: GetResponseCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime[]
  /** 固定面额满减券使用规则 */
  fixed_normal_coupon?: GetResponseCouponUseRuleFixedNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: GetResponseCouponUseRuleDiscountCoupon
  /** 换购券使用规则 */
  exchange_coupon?: GetResponseCouponUseRuleExchangeCoupon
  /**
   * 核销方式
   * `OFF_LINE`：线下扫码
   * `MINI_PROGRAMS`：线上小程序
   * `SELF_CONSUME`：用户自助
   * `PAYMENT_CODE`：微信支付付款码
   */
  use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {})
  /** 小程序appid */
  mini_programs_appid?: string
  /** 小程序path */
  mini_programs_path?: string
}

export interface GetResponseCouponUseRuleCouponAvailableTime {
  /** 开始时间 */
  available_begin_time: string
  /** 结束时间 */
  available_end_time: string
  /** 领取后N天内有效 */
  available_day_after_receive?: number
  /** 固定周期有效时间段 */
  available_week?: GetResponseCouponUseRuleCouponAvailableTimeAvailableWeek
  /** 无规律的有效时间段 */
  irregulary_avaliable_time?: GetResponseCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime[]
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number
}

export interface GetResponseCouponUseRuleCouponAvailableTimeAvailableWeek {
  /** 可用星期数，0为周日 */
  week_day?: number[]
  /** 当天可用时间段 */
  available_day_time?: GetResponseCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime[]
}

export interface GetResponseCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime {
  /** 当天可用开始时间，从零点起计秒 */
  begin_time?: number
  /** 当天可用结束时间，从零点起计秒 */
  end_time?: number
}

export interface GetResponseCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime {
  /** 开始时间 */
  begin_time?: string
  /** 结束时间 */
  end_time?: string
}

export interface GetResponseCouponUseRuleAvailableWeek {
  /** 可用星期数，0为周日 */
  week_day?: (0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}))[]
  /** 当天可用时间段 */
  available_day_time?: GetResponseCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime[]
}

export interface GetResponseCouponUseRuleFixedNormalCoupon {
  /** 优惠金额，单位为分 */
  discount_amount?: number
  /** 消费门槛，单位为分 */
  transaction_minimum?: number
}

export interface GetResponseCouponUseRuleDiscountCoupon {
  /** 折扣比例，88表示打八八折 */
  discount_percent?: number
  /** 消费门槛，单位为分 */
  transaction_minimum?: number
}

export interface GetResponseCouponUseRuleExchangeCoupon {
  /** 单品换购价，单位为分 */
  exchange_price?: number
  /** 消费门槛，单位为分 */
  transaction_minimum?: number
}

export interface GetResponseCustomEntrance {
  /** 小程序入口 */
  mini_programs_info?: GetResponseCustomEntranceMiniProgramsInfo
  /** 商户公众号appid */
  appid?: string
  /** 营销馆id */
  hall_id?: string
  /** 可用门店id */
  store_id?: string
  /** code展示模式 */
  code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {})
}

export interface GetResponseCustomEntranceMiniProgramsInfo {
  /** 商家小程序appid */
  mini_programs_appid: string
  /** 商家小程序path */
  mini_programs_path: string
  /** 入口文案 */
  entrance_words: string
  /** 引导文案 */
  guiding_words?: string
}

export interface GetResponseDisplayPatternInfo {
  /** 使用须知 */
  description?: string
  /** 商户logo */
  merchant_logo_url?: string
  /** 商户名称 */
  merchant_name?: string
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
  /** 券详情图片 */
  coupon_image_url?: string
  /** 视频号相关信息 */
  finder_info?: GetResponseDisplayPatternInfoFinderInfo
}

export interface GetResponseDisplayPatternInfoFinderInfo {
  /** 视频号ID */
  finder_id?: string
  /** 视频号视频ID */
  finder_video_id?: string
  /** 视频号封面图 */
  finder_video_cover_image_url?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}',
  pathParameters: ['openid', 'coupon_code', 'appid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询用户单张券详情
 *
 * 查看用户卡包里一张券的规则、状态和领取、核销时间。券code须与用户标识、公众账号ID相配。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535011)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012693103)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715938)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717405)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   coupon_code: 'MJ20260801A0007',
 *   appid: 'wx5a7c1e9d3b2f4860',
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'openid', required: true, schema: { kind: 'string', minLength: 1, maxLength: 128 } },
    { name: 'coupon_code', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
    { name: 'appid', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.busifavor.users._openid_.coupons._coupon_code_.appids._appid_`。 */
export interface PageMethods {
  /**
   * 查询用户单张券详情
   *
   * 查看用户卡包里一张券的规则、状态和领取、核销时间。券code须与用户标识、公众账号ID相配。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535011)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012693103)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715938)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717405)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.busifavor.users._openid_.coupons._coupon_code_.appids._appid_.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   coupon_code: 'MJ20260801A0007',
   *   appid: 'wx5a7c1e9d3b2f4860',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

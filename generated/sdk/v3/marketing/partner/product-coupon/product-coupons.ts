/** 由openapi/v3/marketing/partner/product-coupon/product-coupons.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 创建商品券：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌ID */
  brand_id: string
  /** 创建请求单号 */
  out_request_no: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY'
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL'
  /** 单券模式信息 */
  single_usage_info?: PostRequestJsonSingleUsageInfo | undefined
  /** 多次优惠模式信息 */
  sequential_usage_info?: PostRequestJsonSequentialUsageInfo | undefined
  /** 展示信息 */
  display_info: PostRequestJsonDisplayInfo
  /** 外部商品ID */
  out_product_no?: string | undefined
  /** 批次信息 */
  stock: PostRequestJsonStock
}

/** 创建商品券：应答 */
export interface PostResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 品牌ID */
  brand_id: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: PostResponseSingleUsageInfo
  /** 多次优惠模式信息 */
  sequential_usage_info?: PostResponseSequentialUsageInfo
  /** 展示信息 */
  display_info: PostResponseDisplayInfo
  /** 外部商品ID */
  out_product_no?: string
  /** 批次信息 */
  stock: PostResponseStock
}

/**
 * 创建商品券：错误码
 *
 * - `ALREADY_EXISTS` (400): 商品券已经存在，检查 out_request_no 是否重复
 * - `RATELIMIT_EXCEEDED` (429): 超出每秒频率上限，稍后以原参数重试
 * - `SYSTEM_ERROR` (500): 微信侧异常，用相同 out_request_no 重试
 */
export type PostErrorCode = 'ALREADY_EXISTS' | 'RATELIMIT_EXCEEDED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface PostRequestJsonSingleUsageInfo {
  /** 满减券使用规则 */
  normal_coupon?: PostRequestJsonSingleUsageInfoNormalCoupon | undefined
  /** 折扣券使用规则 */
  discount_coupon?: PostRequestJsonSingleUsageInfoDiscountCoupon | undefined
}

export interface PostRequestJsonSingleUsageInfoNormalCoupon {
  /** 门槛金额 */
  threshold: number
  /** 固定减免金额 */
  discount_amount: number
}

export interface PostRequestJsonSingleUsageInfoDiscountCoupon {
  /** 门槛金额 */
  threshold: number
  /** 固定减免百分比 */
  percent_off: number
}

export interface PostRequestJsonSequentialUsageInfo {
  /** 多次优惠规则类型 */
  type: 'INCREMENTAL' | 'EQUAL'
  /** 可使用次数 */
  count: number
  /** 多次优惠有效天数 */
  available_days: number
  /** 多次优惠使用间隔天数 */
  interval_days?: number | undefined
}

export interface PostRequestJsonDisplayInfo {
  /** 商品券名称 */
  name: string
  /** 商品券图片 */
  image_url: string
  /** 商品券背景图 */
  background_url: string
  /** 商品券详情图列表 */
  detail_image_url_list?: readonly string[] | undefined
  /** 商品原价 */
  original_price?: number | undefined
  /** 套餐组合 */
  combo_package_list?: readonly PostRequestJsonDisplayInfoComboPackageList[] | undefined
}

export interface PostRequestJsonDisplayInfoComboPackageList {
  /** 套餐名 */
  name: string
  /** 可选单品数量 */
  pick_count: number
  /** 单品列表 */
  choice_list: readonly PostRequestJsonDisplayInfoComboPackageListChoiceList[]
}

export interface PostRequestJsonDisplayInfoComboPackageListChoiceList {
  /** 单品名称 */
  name: string
  /** 单品价格 */
  price: number
  /** 单品数量 */
  count: number
  /** 单品图片 */
  image_url?: string | undefined
  /** 单品跳转小程序AppID */
  mini_program_appid?: string | undefined
  /** 单品跳转小程序路径 */
  mini_program_path?: string | undefined
}

export interface PostRequestJsonStock {
  /** 备注 */
  remark?: string | undefined
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
  /** 发放规则 */
  stock_send_rule: PostRequestJsonStockStockSendRule
  /** 单券使用规则 */
  single_usage_rule?: PostRequestJsonStockSingleUsageRule | undefined
  /** 多次优惠使用规则 */
  sequential_usage_rule?: PostRequestJsonStockSequentialUsageRule | undefined
  /** 券使用规则展示信息 */
  usage_rule_display_info: PostRequestJsonStockUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: PostRequestJsonStockCouponDisplayInfo
  /** 事件通知配置 */
  notify_config: PostRequestJsonStockNotifyConfig
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
}

export interface PostRequestJsonStockStockSendRule {
  /** 发放次数总上限 */
  max_count: number
  /** 每日发放次数上限 */
  max_count_per_day?: number | undefined
  /** 每个用户领取次数上限 */
  max_count_per_user?: number | undefined
}

export interface PostRequestJsonStockSingleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: PostRequestJsonStockSingleUsageRuleCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: PostRequestJsonSingleUsageInfoNormalCoupon | undefined
  /** 折扣券使用规则 */
  discount_coupon?: PostRequestJsonSingleUsageInfoDiscountCoupon | undefined
  /** 兑换券使用规则 */
  exchange_coupon?: PostRequestJsonStockSingleUsageRuleExchangeCoupon | undefined
}

export interface PostRequestJsonStockSingleUsageRuleCouponAvailablePeriod {
  /** 开始时间 */
  available_begin_time: string
  /** 结束时间 */
  available_end_time: string
  /** 生效后N天内有效 */
  available_days?: number | undefined
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number | undefined
  /** 每周固定可用时间 */
  weekly_available_period?:
    | PostRequestJsonStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    | undefined
  /** 无规律的可用时间段 */
  irregular_available_period_list?:
    | readonly PostRequestJsonStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList[]
    | undefined
  /** 领取后N秒内有效 */
  available_seconds?: number | undefined
}

export interface PostRequestJsonStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod {
  /** 每周可用星期数 */
  day_list?:
    | readonly ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[]
    | undefined
  /** 当天可用时间段 */
  day_period_list?:
    | readonly PostRequestJsonStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList[]
    | undefined
}

export interface PostRequestJsonStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList {
  /** 当天可用开始时间 */
  begin_time: number
  /** 当天可用结束时间 */
  end_time: number
}

export interface PostRequestJsonStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList {
  /** 开始时间 */
  begin_time: string
  /** 结束时间 */
  end_time: string
}

export interface PostRequestJsonStockSingleUsageRuleExchangeCoupon {
  /** 门槛金额 */
  threshold: number
  /** 固定兑换价格 */
  exchange_price: number
}

export interface PostRequestJsonStockSequentialUsageRule {
  /** 券可核销时间 */
  coupon_available_period: PostRequestJsonStockSequentialUsageRuleCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon_list?: readonly PostRequestJsonSingleUsageInfoNormalCoupon[] | undefined
  /** 折扣券使用规则列表 */
  discount_coupon_list?: readonly PostRequestJsonSingleUsageInfoDiscountCoupon[] | undefined
  /** 兑换券使用规则列表 */
  exchange_coupon_list?: readonly PostRequestJsonStockSingleUsageRuleExchangeCoupon[] | undefined
  /** 多次优惠是否提供首笔特惠 */
  special_first?: boolean | undefined
}

export interface PostRequestJsonStockSequentialUsageRuleCouponAvailablePeriod {
  /** 开始时间 */
  available_begin_time: string
  /** 结束时间 */
  available_end_time: string
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number | undefined
  /** 每周固定可用时间 */
  weekly_available_period?:
    | PostRequestJsonStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
    | undefined
  /** 无规律的可用时间段 */
  irregular_available_period_list?:
    | readonly PostRequestJsonStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList[]
    | undefined
}

export interface PostRequestJsonStockUsageRuleDisplayInfo {
  /** 券使用方式列表 */
  coupon_usage_method_list: readonly ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE')[]
  /** 小程序AppID */
  mini_program_appid?: string | undefined
  /** 小程序跳转路径 */
  mini_program_path?: string | undefined
  /** APP的H5跳转路径 */
  app_path?: string | undefined
  /** 券使用说明 */
  usage_description: string
  /** 券可用门店信息 */
  coupon_available_store_info?: PostRequestJsonStockUsageRuleDisplayInfoCouponAvailableStoreInfo | undefined
  /** APP跳转类型 */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | undefined
  /** 口令链接 */
  passcode_link?: string | undefined
}

export interface PostRequestJsonStockUsageRuleDisplayInfoCouponAvailableStoreInfo {
  /** 券可用门店描述 */
  description: string
  /** 小程序AppID */
  mini_program_appid?: string | undefined
  /** 小程序跳转路径 */
  mini_program_path?: string | undefined
}

export interface PostRequestJsonStockCouponDisplayInfo {
  /** 用户商品券Code展示模式 */
  code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE'
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
  /** 小程序入口 */
  entrance_mini_program?: PostRequestJsonStockCouponDisplayInfoEntranceMiniProgram | undefined
  /** 公众号入口 */
  entrance_official_account?: PostRequestJsonStockCouponDisplayInfoEntranceOfficialAccount | undefined
  /** 视频号入口 */
  entrance_finder?: PostRequestJsonStockCouponDisplayInfoEntranceFinder | undefined
}

export interface PostRequestJsonStockCouponDisplayInfoEntranceMiniProgram {
  /** 小程序appid */
  appid: string
  /** 小程序跳转路径 */
  path: string
  /** 入口文案 */
  entrance_wording: string
  /** 引导文案 */
  guidance_wording?: string | undefined
}

export interface PostRequestJsonStockCouponDisplayInfoEntranceOfficialAccount {
  /** 公众号AppID */
  appid: string
}

export interface PostRequestJsonStockCouponDisplayInfoEntranceFinder {
  /** 视频号ID */
  finder_id: string
  /** 视频号视频ID */
  finder_video_id: string
  /** 视频号封面图 */
  finder_video_cover_image_url: string
}

export interface PostRequestJsonStockNotifyConfig {
  /** 事件通知appid */
  notify_appid?: string | undefined
}

export interface PostResponseSingleUsageInfo {
  /** 满减券使用规则 */
  normal_coupon?: PostResponseSingleUsageInfoNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: PostResponseSingleUsageInfoDiscountCoupon
}

export interface PostResponseSingleUsageInfoNormalCoupon {
  /** 门槛金额 */
  threshold: number
  /** 固定减免金额 */
  discount_amount: number
}

export interface PostResponseSingleUsageInfoDiscountCoupon {
  /** 门槛金额 */
  threshold: number
  /** 固定减免百分比 */
  percent_off: number
}

export interface PostResponseSequentialUsageInfo {
  /** 多次优惠规则类型 */
  type: 'INCREMENTAL' | 'EQUAL' | (string & {})
  /** 可使用次数 */
  count: number
  /** 多次优惠有效天数 */
  available_days: number
  /** 多次优惠使用间隔天数 */
  interval_days?: number
}

export interface PostResponseDisplayInfo {
  /** 商品券名称 */
  name: string
  /** 商品券图片 */
  image_url: string
  /** 商品券背景图 */
  background_url: string
  /** 商品券详情图列表 */
  detail_image_url_list?: string[]
  /** 商品原价 */
  original_price?: number
  /** 套餐组合 */
  combo_package_list?: PostResponseDisplayInfoComboPackageList[]
}

export interface PostResponseDisplayInfoComboPackageList {
  /** 套餐名 */
  name: string
  /** 可选单品数量 */
  pick_count: number
  /** 单品列表 */
  choice_list: PostResponseDisplayInfoComboPackageListChoiceList[]
}

export interface PostResponseDisplayInfoComboPackageListChoiceList {
  /** 单品名称 */
  name: string
  /** 单品价格 */
  price: number
  /** 单品数量 */
  count: number
  /** 单品图片 */
  image_url?: string
  /** 单品跳转小程序AppID */
  mini_program_appid?: string
  /** 单品跳转小程序路径 */
  mini_program_path?: string
}

export interface PostResponseStock {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 发放规则 */
  stock_send_rule: PostResponseStockStockSendRule
  /** 单券使用规则 */
  single_usage_rule?: PostResponseStockSingleUsageRule
  /** 多次优惠使用规则 */
  sequential_usage_rule?: PostResponseStockSequentialUsageRule
  /** 券使用规则展示信息 */
  usage_rule_display_info: PostResponseStockUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: PostResponseStockCouponDisplayInfo
  /** 事件通知配置 */
  notify_config: PostResponseStockNotifyConfig
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: PostResponseStockSentCountInfo
  /** 批次状态 */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID */
  brand_id: string
}

export interface PostResponseStockStockSendRule {
  /** 发放次数总上限 */
  max_count: number
  /** 每日发放次数上限 */
  max_count_per_day?: number
  /** 每个用户领取次数上限 */
  max_count_per_user?: number
}

export interface PostResponseStockSingleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: PostResponseStockSingleUsageRuleCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: PostResponseSingleUsageInfoNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: PostResponseSingleUsageInfoDiscountCoupon
  /** 兑换券使用规则 */
  exchange_coupon?: PostResponseStockSingleUsageRuleExchangeCoupon
}

export interface PostResponseStockSingleUsageRuleCouponAvailablePeriod {
  /** 开始时间 */
  available_begin_time: string
  /** 结束时间 */
  available_end_time: string
  /** 生效后N天内有效 */
  available_days?: number
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: PostResponseStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: PostResponseStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList[]
}

export interface PostResponseStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod {
  /** 每周可用星期数 */
  day_list?: (
    | 'MONDAY'
    | 'TUESDAY'
    | 'WEDNESDAY'
    | 'THURSDAY'
    | 'FRIDAY'
    | 'SATURDAY'
    | 'SUNDAY'
    | (string & {})
  )[]
  /** 当天可用时间段 */
  day_period_list?: PostResponseStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList[]
}

export interface PostResponseStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList {
  /** 当天可用开始时间 */
  begin_time: number
  /** 当天可用结束时间 */
  end_time: number
}

export interface PostResponseStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList {
  /** 开始时间 */
  begin_time: string
  /** 结束时间 */
  end_time: string
}

export interface PostResponseStockSingleUsageRuleExchangeCoupon {
  /** 门槛金额 */
  threshold: number
  /** 固定兑换价格 */
  exchange_price: number
}

export interface PostResponseStockSequentialUsageRule {
  /** 券可核销时间 */
  coupon_available_period: PostResponseStockSequentialUsageRuleCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon_list?: PostResponseSingleUsageInfoNormalCoupon[]
  /** 折扣券使用规则列表 */
  discount_coupon_list?: PostResponseSingleUsageInfoDiscountCoupon[]
  /** 兑换券使用规则列表 */
  exchange_coupon_list?: PostResponseStockSingleUsageRuleExchangeCoupon[]
  /** 多次优惠是否提供首笔特惠 */
  special_first?: boolean
}

export interface PostResponseStockSequentialUsageRuleCouponAvailablePeriod {
  /** 开始时间 */
  available_begin_time: string
  /** 结束时间 */
  available_end_time: string
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: PostResponseStockSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: PostResponseStockSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList[]
}

export interface PostResponseStockUsageRuleDisplayInfo {
  /** 券使用方式列表 */
  coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
  /** 小程序AppID */
  mini_program_appid?: string
  /** 小程序跳转路径 */
  mini_program_path?: string
  /** APP的H5跳转路径 */
  app_path?: string
  /** 券使用说明 */
  usage_description: string
  /** 券可用门店信息 */
  coupon_available_store_info?: PostResponseStockUsageRuleDisplayInfoCouponAvailableStoreInfo
  /** APP跳转类型 */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
  /** 口令链接 */
  passcode_link?: string
}

export interface PostResponseStockUsageRuleDisplayInfoCouponAvailableStoreInfo {
  /** 券可用门店描述 */
  description: string
  /** 小程序AppID */
  mini_program_appid?: string
  /** 小程序跳转路径 */
  mini_program_path?: string
}

export interface PostResponseStockCouponDisplayInfo {
  /** 用户商品券Code展示模式 */
  code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
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
  /** 小程序入口 */
  entrance_mini_program?: PostResponseStockCouponDisplayInfoEntranceMiniProgram
  /** 公众号入口 */
  entrance_official_account?: PostResponseStockCouponDisplayInfoEntranceOfficialAccount
  /** 视频号入口 */
  entrance_finder?: PostResponseStockCouponDisplayInfoEntranceFinder
}

export interface PostResponseStockCouponDisplayInfoEntranceMiniProgram {
  /** 小程序appid */
  appid: string
  /** 小程序跳转路径 */
  path: string
  /** 入口文案 */
  entrance_wording: string
  /** 引导文案 */
  guidance_wording: string
}

export interface PostResponseStockCouponDisplayInfoEntranceOfficialAccount {
  /** 公众号AppID */
  appid: string
}

export interface PostResponseStockCouponDisplayInfoEntranceFinder {
  /** 视频号ID */
  finder_id: string
  /** 视频号视频ID */
  finder_video_id: string
  /** 视频号封面图 */
  finder_video_cover_image_url: string
}

export interface PostResponseStockNotifyConfig {
  /** 事件通知appid */
  notify_appid?: string
}

export interface PostResponseStockSentCountInfo {
  /** 已发放总次数 */
  total_count: number
  /** 当天已发放次数 */
  today_count: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/partner/product-coupon/product-coupons#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/partner/product-coupon/product-coupons',
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
 * 创建商品券
 *
 * 为品牌一次建好商品券和它的首个批次，含优惠规则、展示与发放限额，金额单位分。返回`AUDITING`时要等审核，`EFFECTIVE`才能投放。
 *
 * 重试沿用`out_request_no`，否则会建出两张券。`usage_mode`为`SINGLE`填单券的规则，为`SEQUENTIAL`填多次优惠的规则，商品券和批次两层要一致。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781289)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016434630)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     brand_id: '120344',
 *     out_request_no: 'RQ202608010001',
 *     scope: 'ALL',
 *     type: 'NORMAL',
 *     usage_mode: 'SINGLE',
 *     display_info: {
 *       name: '满60元打九折',
 *       image_url: 'https://img.example.com/image.png',
 *       background_url: 'https://img.example.com/background.png',
 *     },
 *     stock: {
 *       coupon_code_mode: 'WECHATPAY',
 *       stock_send_rule: { max_count: 100000 },
 *       usage_rule_display_info: {
 *         coupon_usage_method_list: ['OFFLINE'],
 *         usage_description: '周末可用',
 *       },
 *       coupon_display_info: { code_display_mode: 'QRCODE' },
 *       notify_config: {},
 *       store_scope: 'NONE',
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
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      {
        name: 'scope',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'ALL' }, { value: 'SINGLE' }, { value: 'CATEGORY' }] },
      },
      {
        name: 'type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'NORMAL' }, { value: 'DISCOUNT' }, { value: 'EXCHANGE' }] },
      },
      {
        name: 'usage_mode',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'SINGLE' }, { value: 'SEQUENTIAL' }] },
      },
      {
        name: 'single_usage_info',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'normal_coupon',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'threshold', required: true, schema: { kind: 'integer' } },
                  { name: 'discount_amount', required: true, schema: { kind: 'integer' } },
                ],
              },
            },
            {
              name: 'discount_coupon',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'threshold', required: true, schema: { kind: 'integer' } },
                  { name: 'percent_off', required: true, schema: { kind: 'integer' } },
                ],
              },
            },
          ],
        },
      },
      {
        name: 'sequential_usage_info',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'type',
              required: true,
              schema: { kind: 'string', enum: [{ value: 'INCREMENTAL' }, { value: 'EQUAL' }] },
            },
            { name: 'count', required: true, schema: { kind: 'integer' } },
            { name: 'available_days', required: true, schema: { kind: 'integer' } },
            { name: 'interval_days', schema: { kind: 'integer' } },
          ],
        },
      },
      {
        name: 'display_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'name', required: true, schema: { kind: 'string' } },
            { name: 'image_url', required: true, schema: { kind: 'string' } },
            { name: 'background_url', required: true, schema: { kind: 'string' } },
            { name: 'detail_image_url_list', schema: { kind: 'array', items: { kind: 'string' } } },
            { name: 'original_price', schema: { kind: 'integer' } },
            {
              name: 'combo_package_list',
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    { name: 'name', required: true, schema: { kind: 'string' } },
                    { name: 'pick_count', required: true, schema: { kind: 'integer' } },
                    {
                      name: 'choice_list',
                      required: true,
                      schema: {
                        kind: 'array',
                        items: {
                          kind: 'object',
                          properties: [
                            { name: 'name', required: true, schema: { kind: 'string' } },
                            { name: 'price', required: true, schema: { kind: 'integer' } },
                            { name: 'count', required: true, schema: { kind: 'integer' } },
                            { name: 'image_url', schema: { kind: 'string' } },
                            { name: 'mini_program_appid', schema: { kind: 'string' } },
                            { name: 'mini_program_path', schema: { kind: 'string' } },
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          ],
        },
      },
      { name: 'out_product_no', schema: { kind: 'string' } },
      {
        name: 'stock',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'remark', schema: { kind: 'string' } },
            {
              name: 'coupon_code_mode',
              required: true,
              schema: {
                kind: 'string',
                enum: [{ value: 'WECHATPAY' }, { value: 'UPLOAD' }, { value: 'API_ASSIGN' }],
              },
            },
            {
              name: 'stock_send_rule',
              required: true,
              schema: {
                kind: 'object',
                properties: [
                  { name: 'max_count', required: true, schema: { kind: 'integer' } },
                  { name: 'max_count_per_day', schema: { kind: 'integer' } },
                  { name: 'max_count_per_user', schema: { kind: 'integer' } },
                ],
              },
            },
            {
              name: 'single_usage_rule',
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'coupon_available_period',
                    required: true,
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'available_begin_time', required: true, schema: { kind: 'string' } },
                        { name: 'available_end_time', required: true, schema: { kind: 'string' } },
                        { name: 'available_days', schema: { kind: 'integer' } },
                        { name: 'wait_days_after_receive', schema: { kind: 'integer' } },
                        {
                          name: 'weekly_available_period',
                          schema: {
                            kind: 'object',
                            properties: [
                              {
                                name: 'day_list',
                                schema: {
                                  kind: 'array',
                                  items: {
                                    kind: 'string',
                                    enum: [
                                      { value: 'MONDAY' },
                                      { value: 'TUESDAY' },
                                      { value: 'WEDNESDAY' },
                                      { value: 'THURSDAY' },
                                      { value: 'FRIDAY' },
                                      { value: 'SATURDAY' },
                                      { value: 'SUNDAY' },
                                    ],
                                  },
                                },
                              },
                              {
                                name: 'day_period_list',
                                schema: {
                                  kind: 'array',
                                  items: {
                                    kind: 'object',
                                    properties: [
                                      { name: 'begin_time', required: true, schema: { kind: 'integer' } },
                                      { name: 'end_time', required: true, schema: { kind: 'integer' } },
                                    ],
                                  },
                                },
                              },
                            ],
                          },
                        },
                        {
                          name: 'irregular_available_period_list',
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
                        { name: 'available_seconds', schema: { kind: 'integer' } },
                      ],
                    },
                  },
                  {
                    name: 'normal_coupon',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'threshold', required: true, schema: { kind: 'integer' } },
                        { name: 'discount_amount', required: true, schema: { kind: 'integer' } },
                      ],
                    },
                  },
                  {
                    name: 'discount_coupon',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'threshold', required: true, schema: { kind: 'integer' } },
                        { name: 'percent_off', required: true, schema: { kind: 'integer' } },
                      ],
                    },
                  },
                  {
                    name: 'exchange_coupon',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'threshold', required: true, schema: { kind: 'integer' } },
                        { name: 'exchange_price', required: true, schema: { kind: 'integer' } },
                      ],
                    },
                  },
                ],
              },
            },
            {
              name: 'sequential_usage_rule',
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'coupon_available_period',
                    required: true,
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'available_begin_time', required: true, schema: { kind: 'string' } },
                        { name: 'available_end_time', required: true, schema: { kind: 'string' } },
                        { name: 'wait_days_after_receive', schema: { kind: 'integer' } },
                        {
                          name: 'weekly_available_period',
                          schema: {
                            kind: 'object',
                            properties: [
                              {
                                name: 'day_list',
                                schema: {
                                  kind: 'array',
                                  items: {
                                    kind: 'string',
                                    enum: [
                                      { value: 'MONDAY' },
                                      { value: 'TUESDAY' },
                                      { value: 'WEDNESDAY' },
                                      { value: 'THURSDAY' },
                                      { value: 'FRIDAY' },
                                      { value: 'SATURDAY' },
                                      { value: 'SUNDAY' },
                                    ],
                                  },
                                },
                              },
                              {
                                name: 'day_period_list',
                                schema: {
                                  kind: 'array',
                                  items: {
                                    kind: 'object',
                                    properties: [
                                      { name: 'begin_time', required: true, schema: { kind: 'integer' } },
                                      { name: 'end_time', required: true, schema: { kind: 'integer' } },
                                    ],
                                  },
                                },
                              },
                            ],
                          },
                        },
                        {
                          name: 'irregular_available_period_list',
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
                      ],
                    },
                  },
                  {
                    name: 'normal_coupon_list',
                    schema: {
                      kind: 'array',
                      items: {
                        kind: 'object',
                        properties: [
                          { name: 'threshold', required: true, schema: { kind: 'integer' } },
                          { name: 'discount_amount', required: true, schema: { kind: 'integer' } },
                        ],
                      },
                    },
                  },
                  {
                    name: 'discount_coupon_list',
                    schema: {
                      kind: 'array',
                      items: {
                        kind: 'object',
                        properties: [
                          { name: 'threshold', required: true, schema: { kind: 'integer' } },
                          { name: 'percent_off', required: true, schema: { kind: 'integer' } },
                        ],
                      },
                    },
                  },
                  {
                    name: 'exchange_coupon_list',
                    schema: {
                      kind: 'array',
                      items: {
                        kind: 'object',
                        properties: [
                          { name: 'threshold', required: true, schema: { kind: 'integer' } },
                          { name: 'exchange_price', required: true, schema: { kind: 'integer' } },
                        ],
                      },
                    },
                  },
                  { name: 'special_first', schema: { kind: 'boolean' } },
                ],
              },
            },
            {
              name: 'usage_rule_display_info',
              required: true,
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'coupon_usage_method_list',
                    required: true,
                    schema: {
                      kind: 'array',
                      items: {
                        kind: 'string',
                        enum: [
                          { value: 'OFFLINE' },
                          { value: 'MINI_PROGRAM' },
                          { value: 'APP' },
                          { value: 'PAYMENT_CODE' },
                        ],
                      },
                    },
                  },
                  { name: 'mini_program_appid', schema: { kind: 'string' } },
                  { name: 'mini_program_path', schema: { kind: 'string' } },
                  { name: 'app_path', schema: { kind: 'string' } },
                  { name: 'usage_description', required: true, schema: { kind: 'string' } },
                  {
                    name: 'coupon_available_store_info',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'description', required: true, schema: { kind: 'string' } },
                        { name: 'mini_program_appid', schema: { kind: 'string' } },
                        { name: 'mini_program_path', schema: { kind: 'string' } },
                      ],
                    },
                  },
                  {
                    name: 'app_jump_type',
                    schema: {
                      kind: 'string',
                      enum: [{ value: 'H5' }, { value: 'PASSCODE_LINK' }, { value: 'USAGE_GUIDE' }],
                    },
                  },
                  { name: 'passcode_link', schema: { kind: 'string' } },
                ],
              },
            },
            {
              name: 'coupon_display_info',
              required: true,
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'code_display_mode',
                    required: true,
                    schema: {
                      kind: 'string',
                      enum: [{ value: 'INVISIBLE' }, { value: 'BARCODE' }, { value: 'QRCODE' }],
                    },
                  },
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
                  {
                    name: 'entrance_mini_program',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'appid', required: true, schema: { kind: 'string' } },
                        { name: 'path', required: true, schema: { kind: 'string' } },
                        { name: 'entrance_wording', required: true, schema: { kind: 'string' } },
                        { name: 'guidance_wording', schema: { kind: 'string' } },
                      ],
                    },
                  },
                  {
                    name: 'entrance_official_account',
                    schema: {
                      kind: 'object',
                      properties: [{ name: 'appid', required: true, schema: { kind: 'string' } }],
                    },
                  },
                  {
                    name: 'entrance_finder',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'finder_id', required: true, schema: { kind: 'string' } },
                        { name: 'finder_video_id', required: true, schema: { kind: 'string' } },
                        { name: 'finder_video_cover_image_url', required: true, schema: { kind: 'string' } },
                      ],
                    },
                  },
                ],
              },
            },
            {
              name: 'notify_config',
              required: true,
              schema: { kind: 'object', properties: [{ name: 'notify_appid', schema: { kind: 'string' } }] },
            },
            {
              name: 'store_scope',
              required: true,
              schema: { kind: 'string', enum: [{ value: 'NONE' }, { value: 'ALL' }, { value: 'SPECIFIC' }] },
            },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.partner.productCoupon.productCoupons`。 */
export interface PageMethods {
  /**
   * 创建商品券
   *
   * 为品牌一次建好商品券和它的首个批次，含优惠规则、展示与发放限额，金额单位分。返回`AUDITING`时要等审核，`EFFECTIVE`才能投放。
   *
   * 重试沿用`out_request_no`，否则会建出两张券。`usage_mode`为`SINGLE`填单券的规则，为`SEQUENTIAL`填多次优惠的规则，商品券和批次两层要一致。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781289)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016434630)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.productCoupon.productCoupons.post({
   *   json: {
   *     brand_id: '120344',
   *     out_request_no: 'RQ202608010001',
   *     scope: 'ALL',
   *     type: 'NORMAL',
   *     usage_mode: 'SINGLE',
   *     display_info: {
   *       name: '满60元打九折',
   *       image_url: 'https://img.example.com/image.png',
   *       background_url: 'https://img.example.com/background.png',
   *     },
   *     stock: {
   *       coupon_code_mode: 'WECHATPAY',
   *       stock_send_rule: { max_count: 100000 },
   *       usage_rule_display_info: {
   *         coupon_usage_method_list: ['OFFLINE'],
   *         usage_description: '周末可用',
   *       },
   *       coupon_display_info: { code_display_mode: 'QRCODE' },
   *       notify_config: {},
   *       store_scope: 'NONE',
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

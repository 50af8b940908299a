/** 由openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../runtime/client/call.js'

/** 修改商品券批次发放预算：请求 */
export interface PostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌ID */
  brand_id: string
  /** 修改请求单号 */
  out_request_no: string
  /** 更新模式 */
  update_mode: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY'
  /** 当前批次发放次数总上限 */
  current_max_count?: number | undefined
  /** 目标批次发放次数总上限 */
  target_max_count?: number | undefined
  /** 当前批次每日发放次数上限 */
  current_max_count_per_day?: number | undefined
  /** 目标批次每日发放次数上限 */
  target_max_count_per_day?: number | undefined
}

/** 修改商品券批次发放预算：应答 */
export interface PostResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预存券码的数量 */
  coupon_code_count_info?: PostResponseCouponCodeCountInfo
  /** 发放规则 */
  stock_send_rule: PostResponseStockSendRule
  /** 单券使用规则 */
  single_usage_rule?: PostResponseSingleUsageRule
  /** 多次优惠使用规则 */
  sequential_usage_rule?: PostResponseSequentialUsageRule
  /** 券使用规则展示信息 */
  usage_rule_display_info: PostResponseUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: PostResponseCouponDisplayInfo
  /** 事件通知配置 */
  notify_config: PostResponseNotifyConfig
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: PostResponseSentCountInfo
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

/** 修改商品券批次发放预算：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostResponseCouponCodeCountInfo {
  /** 已上传的Code总数 */
  total_count: number
  /** 当前可用的Code */
  available_count: number
}

export interface PostResponseStockSendRule {
  /** 发放次数总上限 */
  max_count: number
  /** 每日发放次数上限 */
  max_count_per_day?: number
  /** 每个用户领取次数上限 */
  max_count_per_user?: number
}

export interface PostResponseSingleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: PostResponseSingleUsageRuleCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: PostResponseSingleUsageRuleNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: PostResponseSingleUsageRuleDiscountCoupon
  /** 兑换券使用规则 */
  exchange_coupon?: PostResponseSingleUsageRuleExchangeCoupon
}

export interface PostResponseSingleUsageRuleCouponAvailablePeriod {
  /** 开始时间 */
  available_begin_time: string
  /** 结束时间 */
  available_end_time: string
  /** 生效后N天内有效 */
  available_days?: number
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: PostResponseSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: PostResponseSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList[]
}

export interface PostResponseSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod {
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
  day_period_list?: PostResponseSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList[]
}

export interface PostResponseSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList {
  /** 当天可用开始时间 */
  begin_time: number
  /** 当天可用结束时间 */
  end_time: number
}

export interface PostResponseSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList {
  /** 开始时间 */
  begin_time: string
  /** 结束时间 */
  end_time: string
}

export interface PostResponseSingleUsageRuleNormalCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定减免金额，单位为分 */
  discount_amount: number
}

export interface PostResponseSingleUsageRuleDiscountCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定减免百分比 */
  percent_off: number
}

export interface PostResponseSingleUsageRuleExchangeCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定兑换价格，单位为分 */
  exchange_price: number
}

export interface PostResponseSequentialUsageRule {
  /** 券可核销时间 */
  coupon_available_period: PostResponseSequentialUsageRuleCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon_list?: PostResponseSingleUsageRuleNormalCoupon[]
  /** 折扣券使用规则列表 */
  discount_coupon_list?: PostResponseSingleUsageRuleDiscountCoupon[]
  /** 兑换券使用规则列表 */
  exchange_coupon_list?: PostResponseSingleUsageRuleExchangeCoupon[]
  /** 多次优惠是否提供首笔特惠 */
  special_first?: boolean
}

export interface PostResponseSequentialUsageRuleCouponAvailablePeriod {
  /** 开始时间 */
  available_begin_time: string
  /** 结束时间 */
  available_end_time: string
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: PostResponseSingleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: PostResponseSingleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList[]
}

export interface PostResponseUsageRuleDisplayInfo {
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
  coupon_available_store_info?: PostResponseUsageRuleDisplayInfoCouponAvailableStoreInfo
  /** APP跳转类型 */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
  /** 口令链接 */
  passcode_link?: string
}

export interface PostResponseUsageRuleDisplayInfoCouponAvailableStoreInfo {
  /** 券可用门店描述 */
  description: string
  /** 小程序AppID */
  mini_program_appid?: string
  /** 小程序跳转路径 */
  mini_program_path?: string
}

export interface PostResponseCouponDisplayInfo {
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
  entrance_mini_program?: PostResponseCouponDisplayInfoEntranceMiniProgram
  /** 公众号入口 */
  entrance_official_account?: PostResponseCouponDisplayInfoEntranceOfficialAccount
  /** 视频号入口 */
  entrance_finder?: PostResponseCouponDisplayInfoEntranceFinder
}

export interface PostResponseCouponDisplayInfoEntranceMiniProgram {
  /** 小程序appid */
  appid: string
  /** 小程序跳转路径 */
  path: string
  /** 入口文案 */
  entrance_wording: string
  /** 引导文案 */
  guidance_wording: string
}

export interface PostResponseCouponDisplayInfoEntranceOfficialAccount {
  /** 公众号AppID */
  appid: string
}

export interface PostResponseCouponDisplayInfoEntranceFinder {
  /** 视频号ID */
  finder_id: string
  /** 视频号视频ID */
  finder_video_id: string
  /** 视频号封面图 */
  finder_video_cover_image_url: string
}

export interface PostResponseNotifyConfig {
  /** 事件通知appid */
  notify_appid?: string
}

export interface PostResponseSentCountInfo {
  /** 已发放总次数 */
  total_count: number
  /** 当天已发放次数 */
  today_count: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget',
  pathParameters: ['product_coupon_id', 'stock_id'],
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
 * 修改商品券批次发放预算
 *
 * 批次快发完时加量，或缩减每天的发放数。`update_mode`选`MAX_COUNT`就给总上限的当前值和目标值，选`MAX_COUNT_PER_DAY`则给每日的一对。
 *
 * 一次只改一个维度；重试用原`out_request_no`，当前值不对会改不成，先查批次取最新值。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781561)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   product_coupon_id: '1000000137',
 *   stock_id: '1288000000000731',
 *   json: {
 *     brand_id: '120344',
 *     out_request_no: 'RQ202608010001',
 *     update_mode: 'MAX_COUNT',
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
    { name: 'product_coupon_id', required: true, schema: { kind: 'string' } },
    { name: 'stock_id', required: true, schema: { kind: 'string' } },
  ],
  body: {
    kind: 'object',
    properties: [
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      {
        name: 'update_mode',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'MAX_COUNT' }, { value: 'MAX_COUNT_PER_DAY' }] },
      },
      { name: 'current_max_count', schema: { kind: 'integer' } },
      { name: 'target_max_count', schema: { kind: 'integer' } },
      { name: 'current_max_count_per_day', schema: { kind: 'integer' } },
      { name: 'target_max_count_per_day', schema: { kind: 'integer' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.updateBudget`。 */
export interface PageMethods {
  /**
   * 修改商品券批次发放预算
   *
   * 批次快发完时加量，或缩减每天的发放数。`update_mode`选`MAX_COUNT`就给总上限的当前值和目标值，选`MAX_COUNT_PER_DAY`则给每日的一对。
   *
   * 一次只改一个维度；重试用原`out_request_no`，当前值不对会改不成，先查批次取最新值。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781561)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.updateBudget.post({
   *   product_coupon_id: '1000000137',
   *   stock_id: '1288000000000731',
   *   json: {
   *     brand_id: '120344',
   *     out_request_no: 'RQ202608010001',
   *     update_mode: 'MAX_COUNT',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../runtime/client/call.js'

/** 修改商品券批次组发放预算：请求 */
export interface PostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
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
  /** 品牌ID */
  brand_id: string
}

/** 修改商品券批次组发放预算：应答 */
export interface PostResponse {
  /** 批次组ID */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: PostResponseStockList[]
}

/** 修改商品券批次组发放预算：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostResponseStockList {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {})
  /** 品牌方预存券码的数量 */
  coupon_code_count_info?: PostResponseStockListCouponCodeCountInfo
  /** 发放规则 */
  stock_send_rule: PostResponseStockListStockSendRule
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: PostResponseStockListProgressiveBundleUsageRule
  /** 批次组信息 */
  stock_bundle_info: PostResponseStockListStockBundleInfo
  /** 券使用规则展示信息 */
  usage_rule_display_info: PostResponseStockListUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: PostResponseStockListCouponDisplayInfo
  /** 事件通知配置 */
  notify_config: PostResponseStockListNotifyConfig
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: PostResponseStockListSentCountInfo
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

export interface PostResponseStockListCouponCodeCountInfo {
  /** 已上传的Code总数 */
  total_count: number
  /** 当前可用的Code */
  available_count: number
}

export interface PostResponseStockListStockSendRule {
  /** 发放次数总上限 */
  max_count: number
  /** 每日发放次数上限 */
  max_count_per_day?: number
  /** 每个用户领取次数上限 */
  max_count_per_user: number
}

export interface PostResponseStockListProgressiveBundleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: PostResponseStockListProgressiveBundleUsageRuleCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: PostResponseStockListProgressiveBundleUsageRuleNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: PostResponseStockListProgressiveBundleUsageRuleDiscountCoupon
  /** 兑换券使用规则 */
  exchange_coupon?: PostResponseStockListProgressiveBundleUsageRuleExchangeCoupon
}

export interface PostResponseStockListProgressiveBundleUsageRuleCouponAvailablePeriod {
  /** 开始时间 */
  available_begin_time: string
  /** 结束时间 */
  available_end_time: string
  /** 生效后N天内有效 */
  available_days?: number
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: PostResponseStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: PostResponseStockListProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList[]
}

export interface PostResponseStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod {
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
  day_period_list?: PostResponseStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList[]
}

export interface PostResponseStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList {
  /** 当天可用开始时间 */
  begin_time: number
  /** 当天可用结束时间 */
  end_time: number
}

export interface PostResponseStockListProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList {
  /** 开始时间 */
  begin_time: string
  /** 结束时间 */
  end_time: string
}

export interface PostResponseStockListProgressiveBundleUsageRuleNormalCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定减免金额，单位为分 */
  discount_amount: number
}

export interface PostResponseStockListProgressiveBundleUsageRuleDiscountCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定减免百分比 */
  percent_off: number
}

export interface PostResponseStockListProgressiveBundleUsageRuleExchangeCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定兑换价格，单位为分 */
  exchange_price: number
}

export interface PostResponseStockListStockBundleInfo {
  /** 批次组ID */
  stock_bundle_id: string
  /** 批次在批次组内的次序 */
  stock_bundle_index: number
}

export interface PostResponseStockListUsageRuleDisplayInfo {
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
  coupon_available_store_info?: PostResponseStockListUsageRuleDisplayInfoCouponAvailableStoreInfo
  /** APP跳转类型 */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
  /** 口令链接 */
  passcode_link?: string
}

export interface PostResponseStockListUsageRuleDisplayInfoCouponAvailableStoreInfo {
  /** 券可用门店描述 */
  description: string
  /** 小程序AppID */
  mini_program_appid?: string
  /** 小程序跳转路径 */
  mini_program_path?: string
}

export interface PostResponseStockListCouponDisplayInfo {
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
  entrance_mini_program?: PostResponseStockListCouponDisplayInfoEntranceMiniProgram
  /** 公众号入口 */
  entrance_official_account?: PostResponseStockListCouponDisplayInfoEntranceOfficialAccount
  /** 视频号入口 */
  entrance_finder?: PostResponseStockListCouponDisplayInfoEntranceFinder
}

export interface PostResponseStockListCouponDisplayInfoEntranceMiniProgram {
  /** 小程序appid */
  appid: string
  /** 小程序跳转路径 */
  path: string
  /** 入口文案 */
  entrance_wording: string
  /** 引导文案 */
  guidance_wording: string
}

export interface PostResponseStockListCouponDisplayInfoEntranceOfficialAccount {
  /** 公众号AppID */
  appid: string
}

export interface PostResponseStockListCouponDisplayInfoEntranceFinder {
  /** 视频号ID */
  finder_id: string
  /** 视频号视频ID */
  finder_video_id: string
  /** 视频号封面图 */
  finder_video_cover_image_url: string
}

export interface PostResponseStockListNotifyConfig {
  /** 事件通知appid */
  notify_appid?: string
}

export interface PostResponseStockListSentCountInfo {
  /** 已发放总次数 */
  total_count: number
  /** 当天已发放次数 */
  today_count: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget',
  pathParameters: ['product_coupon_id', 'stock_bundle_id'],
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
 * 修改商品券批次组发放预算
 *
 * 追加或收紧整组批次的发放总上限或每日上限，一次只动一个维度，由`update_mode`指明。当前值与目标值成对给出。
 *
 * 当前值要与实际一致，改之前先查批次；两个维度都要改就调两次，各用各的`out_request_no`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016280642)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   product_coupon_id: '1000000137',
 *   stock_bundle_id: '1000000000137',
 *   json: {
 *     out_request_no: 'RQ202608010001',
 *     update_mode: 'MAX_COUNT',
 *     brand_id: '120344',
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
    { name: 'stock_bundle_id', required: true, schema: { kind: 'string' } },
  ],
  body: {
    kind: 'object',
    properties: [
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
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.updateBudget`。 */
export interface PageMethods {
  /**
   * 修改商品券批次组发放预算
   *
   * 追加或收紧整组批次的发放总上限或每日上限，一次只动一个维度，由`update_mode`指明。当前值与目标值成对给出。
   *
   * 当前值要与实际一致，改之前先查批次；两个维度都要改就调两次，各用各的`out_request_no`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016280642)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.updateBudget.post({
   *   product_coupon_id: '1000000137',
   *   stock_bundle_id: '1000000000137',
   *   json: {
   *     out_request_no: 'RQ202608010001',
   *     update_mode: 'MAX_COUNT',
   *     brand_id: '120344',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

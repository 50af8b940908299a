/** 由openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  PagedPromise,
} from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 添加商品券批次：请求 */
export interface PostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌ID */
  brand_id: string
  /**
   * 创建请求单号
   * 6–40个字符。
   */
  out_request_no: string
  /** 批次信息 */
  stock: PostRequestJsonStock
}

/** 添加商品券批次：应答 */
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

/** 添加商品券批次：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询商品券批次列表：请求 */
export interface GetRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 批次状态 */
  state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | undefined
  /** 分页大小 */
  page_size?: number | undefined
  /** 分页Token */
  page_token?: string | undefined
  /** 品牌ID */
  brand_id: string
}

/** 查询商品券批次列表：应答 */
export interface GetResponse {
  /** 总个数 */
  total_count: number
  /** 下一页Token */
  next_page_token?: string
  /** 批次列表 */
  stock_list?: GetResponseStockList[]
}

/** 查询商品券批次列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface PostRequestJsonStock {
  /**
   * 备注
   * 至多20个字符。
   */
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
  normal_coupon?: PostRequestJsonStockSingleUsageRuleNormalCoupon | undefined
  /** 折扣券使用规则 */
  discount_coupon?: PostRequestJsonStockSingleUsageRuleDiscountCoupon | undefined
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

export interface PostRequestJsonStockSingleUsageRuleNormalCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定减免金额，单位为分 */
  discount_amount: number
}

export interface PostRequestJsonStockSingleUsageRuleDiscountCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定减免百分比 */
  percent_off: number
}

export interface PostRequestJsonStockSingleUsageRuleExchangeCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定兑换价格，单位为分 */
  exchange_price: number
}

export interface PostRequestJsonStockSequentialUsageRule {
  /** 券可核销时间 */
  coupon_available_period: PostRequestJsonStockSequentialUsageRuleCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon_list?: readonly PostRequestJsonStockSingleUsageRuleNormalCoupon[] | undefined
  /** 折扣券使用规则列表 */
  discount_coupon_list?: readonly PostRequestJsonStockSingleUsageRuleDiscountCoupon[] | undefined
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
  code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | undefined
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
  guidance_wording: string
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
  /** APP跳转路径 */
  app_path?: string
  /** 券使用说明 */
  usage_description: string
  /** 券可用门店信息 */
  coupon_available_store_info?: PostResponseUsageRuleDisplayInfoCouponAvailableStoreInfo
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

export interface GetResponseStockList {
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
  usage_rule_display_info: GetResponseStockListUsageRuleDisplayInfo
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

export interface GetResponseStockListUsageRuleDisplayInfo {
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

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks',
  pathParameters: ['product_coupon_id'],
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
 * 添加商品券批次
 *
 * 同一张商品券要走多种投放时给它加批次，各批次有自己的发放上限、可用时间和门店范围。审核状态看返回的`state`。
 *
 * 重试沿用`out_request_no`。`coupon_code_mode`选`UPLOAD`的，还要预上传券code才发得出去；选`API_ASSIGN`的在发券时指定。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781304)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   product_coupon_id: '1000000137',
 *   json: {
 *     brand_id: '120344',
 *     out_request_no: 'RQ202608010001',
 *     stock: {
 *       coupon_code_mode: 'WECHATPAY',
 *       stock_send_rule: { max_count: 100000 },
 *       usage_rule_display_info: {
 *         coupon_usage_method_list: ['OFFLINE'],
 *         usage_description: '周末可用',
 *       },
 *       coupon_display_info: {},
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
  path: [{ name: 'product_coupon_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string', minLength: 6, maxLength: 40 } },
      {
        name: 'stock',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'remark', schema: { kind: 'string', maxLength: 20 } },
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
                        { name: 'guidance_wording', required: true, schema: { kind: 'string' } },
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

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks',
  pathParameters: ['product_coupon_id'],
  queryParameters: ['state', 'page_size', 'page_token', 'brand_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'token',
    position: '/query/page_token',
    items: 'stock_list',
    total: 'total_count',
    next: '/next_page_token',
  },
})

/**
 * 查询商品券批次列表
 *
 * 列出一张商品券的批次，可按`state`筛出正在发放的。翻页用上一页给的`next_page_token`，不是页码。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`stock_list`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781553)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016434641)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   product_coupon_id: '1000000137',
 *   query: { brand_id: '120344' },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'stock_list'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'product_coupon_id', required: true, schema: { kind: 'string' } }],
  query: [
    {
      name: 'state',
      schema: {
        kind: 'string',
        enum: [
          { value: 'AUDITING' },
          { value: 'SENDING' },
          { value: 'PAUSED' },
          { value: 'STOPPED' },
          { value: 'DEACTIVATED' },
        ],
      },
    },
    { name: 'page_size', schema: { kind: 'integer' } },
    { name: 'page_token', schema: { kind: 'string' } },
    { name: 'brand_id', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks`。 */
export interface PageMethods {
  /**
   * 添加商品券批次
   *
   * 同一张商品券要走多种投放时给它加批次，各批次有自己的发放上限、可用时间和门店范围。审核状态看返回的`state`。
   *
   * 重试沿用`out_request_no`。`coupon_code_mode`选`UPLOAD`的，还要预上传券code才发得出去；选`API_ASSIGN`的在发券时指定。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781304)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks.post({
   *   product_coupon_id: '1000000137',
   *   json: {
   *     brand_id: '120344',
   *     out_request_no: 'RQ202608010001',
   *     stock: {
   *       coupon_code_mode: 'WECHATPAY',
   *       stock_send_rule: { max_count: 100000 },
   *       usage_rule_display_info: {
   *         coupon_usage_method_list: ['OFFLINE'],
   *         usage_description: '周末可用',
   *       },
   *       coupon_display_info: {},
   *       notify_config: {},
   *       store_scope: 'NONE',
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询商品券批次列表
   *
   * 列出一张商品券的批次，可按`state`筛出正在发放的。翻页用上一页给的`next_page_token`，不是页码。
   *
   * 分页返回：`paginate(client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks.get, request)`逐个取得`stock_list`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781553)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016434641)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks.get({
   *   product_coupon_id: '1000000137',
   *   query: { brand_id: '120344' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'stock_list'>
}

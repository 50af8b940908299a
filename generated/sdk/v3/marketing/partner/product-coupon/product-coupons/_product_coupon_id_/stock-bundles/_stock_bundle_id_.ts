/** 由openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 修改商品券批次组：请求 */
export interface PatchRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 修改请求单号 */
  out_request_no: string
  /** 备注 */
  remark?: string | undefined
  /** 券使用规则展示信息 */
  usage_rule_display_info?: PatchRequestJsonUsageRuleDisplayInfo | undefined
  /** 用户商品券展示信息 */
  coupon_display_info?: PatchRequestJsonCouponDisplayInfo | undefined
  /** 事件通知配置 */
  notify_config?: PatchRequestJsonNotifyConfig | undefined
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | undefined
  /** 品牌ID */
  brand_id: string
}

/** 修改商品券批次组：应答 */
export interface PatchResponse {
  /** 批次组ID */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: PatchResponseStockList[]
}

/** 修改商品券批次组：错误码 */
export type PatchErrorCode = V3ErrorCode

export interface PatchRequestJsonUsageRuleDisplayInfo {
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
  coupon_available_store_info?: PatchRequestJsonUsageRuleDisplayInfoCouponAvailableStoreInfo | undefined
  /** APP跳转类型 */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | undefined
  /** 口令链接 */
  passcode_link?: string | undefined
}

export interface PatchRequestJsonUsageRuleDisplayInfoCouponAvailableStoreInfo {
  /** 券可用门店描述 */
  description: string
  /** 小程序AppID */
  mini_program_appid?: string | undefined
  /** 小程序跳转路径 */
  mini_program_path?: string | undefined
}

export interface PatchRequestJsonCouponDisplayInfo {
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
  entrance_mini_program?: PatchRequestJsonCouponDisplayInfoEntranceMiniProgram | undefined
  /** 公众号入口 */
  entrance_official_account?: PatchRequestJsonCouponDisplayInfoEntranceOfficialAccount | undefined
  /** 视频号入口 */
  entrance_finder?: PatchRequestJsonCouponDisplayInfoEntranceFinder | undefined
}

export interface PatchRequestJsonCouponDisplayInfoEntranceMiniProgram {
  /** 小程序appid */
  appid: string
  /** 小程序跳转路径 */
  path: string
  /** 入口文案 */
  entrance_wording: string
  /** 引导文案 */
  guidance_wording: string
}

export interface PatchRequestJsonCouponDisplayInfoEntranceOfficialAccount {
  /** 公众号AppID */
  appid: string
}

export interface PatchRequestJsonCouponDisplayInfoEntranceFinder {
  /** 视频号ID */
  finder_id: string
  /** 视频号视频ID */
  finder_video_id: string
  /** 视频号封面图 */
  finder_video_cover_image_url: string
}

export interface PatchRequestJsonNotifyConfig {
  /** 事件通知appid */
  notify_appid?: string | undefined
}

export interface PatchResponseStockList {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {})
  /** 品牌方预存券码的数量 */
  coupon_code_count_info?: PatchResponseStockListCouponCodeCountInfo
  /** 发放规则 */
  stock_send_rule: PatchResponseStockListStockSendRule
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: PatchResponseStockListProgressiveBundleUsageRule
  /** 批次组信息 */
  stock_bundle_info: PatchResponseStockListStockBundleInfo
  /** 券使用规则展示信息 */
  usage_rule_display_info: PatchResponseStockListUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: PatchResponseStockListCouponDisplayInfo
  /** 事件通知配置 */
  notify_config: PatchResponseStockListNotifyConfig
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: PatchResponseStockListSentCountInfo
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

export interface PatchResponseStockListCouponCodeCountInfo {
  /** 已上传的Code总数 */
  total_count: number
  /** 当前可用的Code */
  available_count: number
}

export interface PatchResponseStockListStockSendRule {
  /** 发放次数总上限 */
  max_count: number
  /** 每日发放次数上限 */
  max_count_per_day?: number
  /** 每个用户领取次数上限 */
  max_count_per_user: number
}

export interface PatchResponseStockListProgressiveBundleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: PatchResponseStockListProgressiveBundleUsageRuleCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: PatchResponseStockListProgressiveBundleUsageRuleNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: PatchResponseStockListProgressiveBundleUsageRuleDiscountCoupon
  /** 兑换券使用规则 */
  exchange_coupon?: PatchResponseStockListProgressiveBundleUsageRuleExchangeCoupon
}

export interface PatchResponseStockListProgressiveBundleUsageRuleCouponAvailablePeriod {
  /** 开始时间 */
  available_begin_time: string
  /** 结束时间 */
  available_end_time: string
  /** 生效后N天内有效 */
  available_days?: number
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: PatchResponseStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: PatchResponseStockListProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList[]
}

export interface PatchResponseStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod {
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
  day_period_list?: PatchResponseStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList[]
}

export interface PatchResponseStockListProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList {
  /** 当天可用开始时间 */
  begin_time: number
  /** 当天可用结束时间 */
  end_time: number
}

export interface PatchResponseStockListProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList {
  /** 开始时间 */
  begin_time: string
  /** 结束时间 */
  end_time: string
}

export interface PatchResponseStockListProgressiveBundleUsageRuleNormalCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定减免金额，单位为分 */
  discount_amount: number
}

export interface PatchResponseStockListProgressiveBundleUsageRuleDiscountCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定减免百分比 */
  percent_off: number
}

export interface PatchResponseStockListProgressiveBundleUsageRuleExchangeCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定兑换价格，单位为分 */
  exchange_price: number
}

export interface PatchResponseStockListStockBundleInfo {
  /** 批次组ID */
  stock_bundle_id: string
  /** 批次在批次组内的次序 */
  stock_bundle_index: number
}

export interface PatchResponseStockListUsageRuleDisplayInfo {
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
  coupon_available_store_info?: PatchResponseStockListUsageRuleDisplayInfoCouponAvailableStoreInfo
  /** APP跳转类型 */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
  /** 口令链接 */
  passcode_link?: string
}

export interface PatchResponseStockListUsageRuleDisplayInfoCouponAvailableStoreInfo {
  /** 券可用门店描述 */
  description: string
  /** 小程序AppID */
  mini_program_appid?: string
  /** 小程序跳转路径 */
  mini_program_path?: string
}

export interface PatchResponseStockListCouponDisplayInfo {
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
  entrance_mini_program?: PatchResponseStockListCouponDisplayInfoEntranceMiniProgram
  /** 公众号入口 */
  entrance_official_account?: PatchResponseStockListCouponDisplayInfoEntranceOfficialAccount
  /** 视频号入口 */
  entrance_finder?: PatchResponseStockListCouponDisplayInfoEntranceFinder
}

export interface PatchResponseStockListCouponDisplayInfoEntranceMiniProgram {
  /** 小程序appid */
  appid: string
  /** 小程序跳转路径 */
  path: string
  /** 入口文案 */
  entrance_wording: string
  /** 引导文案 */
  guidance_wording: string
}

export interface PatchResponseStockListCouponDisplayInfoEntranceOfficialAccount {
  /** 公众号AppID */
  appid: string
}

export interface PatchResponseStockListCouponDisplayInfoEntranceFinder {
  /** 视频号ID */
  finder_id: string
  /** 视频号视频ID */
  finder_video_id: string
  /** 视频号封面图 */
  finder_video_cover_image_url: string
}

export interface PatchResponseStockListNotifyConfig {
  /** 事件通知appid */
  notify_appid?: string
}

export interface PatchResponseStockListSentCountInfo {
  /** 已发放总次数 */
  total_count: number
  /** 当天已发放次数 */
  today_count: number
}

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}',
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
 * 修改商品券批次组
 *
 * 一次改齐组内各批次的展示信息和通知配置，不必逐个批次改。已发出的用户券展示不变，修改请求单号每次修改用新的、重试才沿用。
 *
 * 改不了发放上限，预算要用修改批次组发放预算。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016280633)
 * @example
 * ```ts
 * const answer = await patch(client, {
 *   product_coupon_id: '1000000137',
 *   stock_bundle_id: '1000000000137',
 *   json: { out_request_no: 'RQ202608010001', brand_id: '120344' },
 * })
 * ```
 */
export function patch(
  client: Caller,
  request: PatchRequest,
  options?: CallOptions,
): ApiPromise<PatchResponse> {
  return call(client, patchOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const patchRequestSchema = /* @__PURE__ */ requestSchema<PatchRequest>(patchOperation, () => ({
  path: [
    { name: 'product_coupon_id', required: true, schema: { kind: 'string' } },
    { name: 'stock_bundle_id', required: true, schema: { kind: 'string' } },
  ],
  body: {
    kind: 'object',
    properties: [
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'remark', schema: { kind: 'string' } },
      {
        name: 'usage_rule_display_info',
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
        schema: { kind: 'object', properties: [{ name: 'notify_appid', schema: { kind: 'string' } }] },
      },
      {
        name: 'store_scope',
        schema: { kind: 'string', enum: [{ value: 'NONE' }, { value: 'ALL' }, { value: 'SPECIFIC' }] },
      },
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_`。 */
export interface PageMethods {
  /**
   * 修改商品券批次组
   *
   * 一次改齐组内各批次的展示信息和通知配置，不必逐个批次改。已发出的用户券展示不变，修改请求单号每次修改用新的、重试才沿用。
   *
   * 改不了发放上限，预算要用修改批次组发放预算。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016280633)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.patch({
   *   product_coupon_id: '1000000137',
   *   stock_bundle_id: '1000000000137',
   *   json: { out_request_no: 'RQ202608010001', brand_id: '120344' },
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
}

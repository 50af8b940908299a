/** 由openapi/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 向用户发放商品券批次组：请求 */
export interface PostRequest {
  /** 用户OpenID */
  openid: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  /** 公众账号AppID */
  appid: string
  /** 发券请求单号 */
  send_request_no: string
  /** 自定义附加信息 */
  attach?: string | undefined
  /** 用户商品券标签信息 */
  coupon_tag_info?: PostRequestJsonCouponTagInfo | undefined
}

/** 向用户发放商品券批次组：应答 */
export interface PostResponse {
  /** 用户券组ID */
  user_coupon_bundle_id: string
  /** 用户商品券列表 */
  user_product_coupon_list: PostResponseUserProductCouponList[]
}

/** 向用户发放商品券批次组：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonCouponTagInfo {
  /** 用户商品券标签列表 */
  coupon_tag_list?: readonly string[] | undefined
  /** 会员标签信息 */
  member_tag_info?: PostRequestJsonCouponTagInfoMemberTagInfo | undefined
}

export interface PostRequestJsonCouponTagInfoMemberTagInfo {
  /** 会员卡模板ID */
  member_card_id: string
}

export interface PostResponseUserProductCouponList {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state:
    | 'CONFIRMING'
    | 'PENDING'
    | 'EFFECTIVE'
    | 'USED'
    | 'EXPIRED'
    | 'DELETED'
    | 'DEACTIVATED'
    | (string & {})
  /** 有效期开始时间 */
  valid_begin_time: string
  /** 有效期结束时间 */
  valid_end_time: string
  /** 领券时间 */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel:
    | 'API'
    | 'BRAND_MANAGE'
    | 'MERCHANT_CARD'
    | 'MEMBER'
    | 'SMALL_ACTIVITY'
    | 'RECEIVE_COMPONENT'
    | (string & {})
  /** 确认请求单号 */
  confirm_request_no?: string
  /** 确认发放时间 */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: PostResponseUserProductCouponListProgressiveBundleUsageDetail
  /** 用户券组信息 */
  user_product_coupon_bundle_info: PostResponseUserProductCouponListUserProductCouponBundleInfo
  /** 商品券信息 */
  product_coupon: PostResponseUserProductCouponListProductCoupon
  /** 批次信息 */
  stock: PostResponseUserProductCouponListStock
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: PostResponseUserProductCouponListCouponTagInfo
  /** 品牌ID */
  brand_id: string
}

export interface PostResponseUserProductCouponListProgressiveBundleUsageDetail {
  /** 券核销请求单号 */
  use_request_no?: string
  /** 核销时间 */
  use_time?: string
  /** 关联微信支付订单信息 */
  associated_order_info?: PostResponseUserProductCouponListProgressiveBundleUsageDetailAssociatedOrderInfo
  /** 退券请求单号 */
  return_request_no?: string
  /** 退券时间 */
  return_time?: string
}

export interface PostResponseUserProductCouponListProgressiveBundleUsageDetailAssociatedOrderInfo {
  /** 微信支付单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
}

export interface PostResponseUserProductCouponListUserProductCouponBundleInfo {
  /** 用户券组ID */
  user_coupon_bundle_id: string
  /** 用户券组内索引 */
  user_coupon_bundle_index: number
  /** 总可使用次数 */
  total_count: number
  /** 已使用次数 */
  used_count: number
}

export interface PostResponseUserProductCouponListProductCoupon {
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
  usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: PostResponseUserProductCouponListProductCouponSingleUsageInfo
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: PostResponseUserProductCouponListProductCouponProgressiveBundleUsageInfo
  /** 展示信息 */
  display_info: PostResponseUserProductCouponListProductCouponDisplayInfo
  /** 外部商品ID */
  out_product_no?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}

export interface PostResponseUserProductCouponListProductCouponSingleUsageInfo {
  /** 满减券使用规则 */
  normal_coupon?: PostResponseUserProductCouponListProductCouponSingleUsageInfoNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: PostResponseUserProductCouponListProductCouponSingleUsageInfoDiscountCoupon
}

export interface PostResponseUserProductCouponListProductCouponSingleUsageInfoNormalCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定减免金额，单位为分 */
  discount_amount: number
}

export interface PostResponseUserProductCouponListProductCouponSingleUsageInfoDiscountCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定减免百分比 */
  percent_off: number
}

export interface PostResponseUserProductCouponListProductCouponProgressiveBundleUsageInfo {
  /** 可使用次数 */
  count: number
  /** 多次优惠使用间隔天数 */
  interval_days?: number
}

export interface PostResponseUserProductCouponListProductCouponDisplayInfo {
  /** 商品券名称 */
  name: string
  /** 商品券图片 */
  image_url: string
  /** 商品券背景图 */
  background_url: string
  /** 商品券详情图列表 */
  detail_image_url_list?: string[]
  /** 商品原价，单位为分 */
  original_price?: number
  /** 套餐组合 */
  combo_package_list?: PostResponseUserProductCouponListProductCouponDisplayInfoComboPackageList[]
}

export interface PostResponseUserProductCouponListProductCouponDisplayInfoComboPackageList {
  /** 套餐名 */
  name: string
  /** 可选单品数量 */
  pick_count: number
  /** 单品列表 */
  choice_list: PostResponseUserProductCouponListProductCouponDisplayInfoComboPackageListChoiceList[]
}

export interface PostResponseUserProductCouponListProductCouponDisplayInfoComboPackageListChoiceList {
  /** 单品名称 */
  name: string
  /** 单品价格，单位为分 */
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

export interface PostResponseUserProductCouponListStock {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {})
  /** 品牌方预存券码的数量 */
  coupon_code_count_info?: PostResponseUserProductCouponListStockCouponCodeCountInfo
  /** 发放规则 */
  stock_send_rule: PostResponseUserProductCouponListStockStockSendRule
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: PostResponseUserProductCouponListStockProgressiveBundleUsageRule
  /** 批次组信息 */
  stock_bundle_info?: PostResponseUserProductCouponListStockStockBundleInfo
  /** 券使用规则展示信息 */
  usage_rule_display_info: PostResponseUserProductCouponListStockUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: PostResponseUserProductCouponListStockCouponDisplayInfo
  /** 事件通知配置 */
  notify_config: PostResponseUserProductCouponListStockNotifyConfig
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: PostResponseUserProductCouponListStockSentCountInfo
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

export interface PostResponseUserProductCouponListStockCouponCodeCountInfo {
  /** 已上传的Code总数 */
  total_count: number
  /** 当前可用的Code */
  available_count: number
}

export interface PostResponseUserProductCouponListStockStockSendRule {
  /** 发放次数总上限 */
  max_count: number
  /** 每日发放次数上限 */
  max_count_per_day?: number
  /** 每个用户领取次数上限 */
  max_count_per_user: number
}

export interface PostResponseUserProductCouponListStockProgressiveBundleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: PostResponseUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: PostResponseUserProductCouponListProductCouponSingleUsageInfoNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: PostResponseUserProductCouponListProductCouponSingleUsageInfoDiscountCoupon
  /** 兑换券使用规则 */
  exchange_coupon?: PostResponseUserProductCouponListStockProgressiveBundleUsageRuleExchangeCoupon
}

export interface PostResponseUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriod {
  /** 开始时间 */
  available_begin_time: string
  /** 结束时间 */
  available_end_time: string
  /** 生效后N天内有效 */
  available_days?: number
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: PostResponseUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: PostResponseUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList[]
}

export interface PostResponseUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriod {
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
  day_period_list?: PostResponseUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList[]
}

export interface PostResponseUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodWeeklyAvailablePeriodDayPeriodList {
  /** 当天可用开始时间 */
  begin_time: number
  /** 当天可用结束时间 */
  end_time: number
}

export interface PostResponseUserProductCouponListStockProgressiveBundleUsageRuleCouponAvailablePeriodIrregularAvailablePeriodList {
  /** 开始时间 */
  begin_time: string
  /** 结束时间 */
  end_time: string
}

export interface PostResponseUserProductCouponListStockProgressiveBundleUsageRuleExchangeCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定兑换价格，单位为分 */
  exchange_price: number
}

export interface PostResponseUserProductCouponListStockStockBundleInfo {
  /** 批次组ID */
  stock_bundle_id: string
  /** 批次在批次组内的次序 */
  stock_bundle_index: number
}

export interface PostResponseUserProductCouponListStockUsageRuleDisplayInfo {
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
  coupon_available_store_info?: PostResponseUserProductCouponListStockUsageRuleDisplayInfoCouponAvailableStoreInfo
  /** APP跳转类型 */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
  /** 口令链接 */
  passcode_link?: string
}

export interface PostResponseUserProductCouponListStockUsageRuleDisplayInfoCouponAvailableStoreInfo {
  /** 券可用门店描述 */
  description: string
  /** 小程序AppID */
  mini_program_appid?: string
  /** 小程序跳转路径 */
  mini_program_path?: string
}

export interface PostResponseUserProductCouponListStockCouponDisplayInfo {
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
  entrance_mini_program?: PostResponseUserProductCouponListStockCouponDisplayInfoEntranceMiniProgram
  /** 公众号入口 */
  entrance_official_account?: PostResponseUserProductCouponListStockCouponDisplayInfoEntranceOfficialAccount
  /** 视频号入口 */
  entrance_finder?: PostResponseUserProductCouponListStockCouponDisplayInfoEntranceFinder
}

export interface PostResponseUserProductCouponListStockCouponDisplayInfoEntranceMiniProgram {
  /** 小程序appid */
  appid: string
  /** 小程序跳转路径 */
  path: string
  /** 入口文案 */
  entrance_wording: string
  /** 引导文案 */
  guidance_wording: string
}

export interface PostResponseUserProductCouponListStockCouponDisplayInfoEntranceOfficialAccount {
  /** 公众号AppID */
  appid: string
}

export interface PostResponseUserProductCouponListStockCouponDisplayInfoEntranceFinder {
  /** 视频号ID */
  finder_id: string
  /** 视频号视频ID */
  finder_video_id: string
  /** 视频号封面图 */
  finder_video_cover_image_url: string
}

export interface PostResponseUserProductCouponListStockNotifyConfig {
  /** 事件通知appid */
  notify_appid?: string
}

export interface PostResponseUserProductCouponListStockSentCountInfo {
  /** 已发放总次数 */
  total_count: number
  /** 当天已发放次数 */
  today_count: number
}

export interface PostResponseUserProductCouponListCouponTagInfo {
  /**
   * 用户商品券标签列表
   * `MEMBER` 枚举值
   */
  coupon_tag_list?: ('MEMBER' | (string & {}))[]
  /** 会员标签信息 */
  member_tag_info?: PostResponseUserProductCouponListCouponTagInfoMemberTagInfo
}

export interface PostResponseUserProductCouponListCouponTagInfoMemberTagInfo {
  /** 会员卡模板ID */
  member_card_id: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles',
  pathParameters: ['openid'],
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
 * 向用户发放商品券批次组
 *
 * 一次把组内各批次的券都发给一位用户，返回用户券组ID和每张券。是否发得出看各批次的总预算、每日预算和每人限领。
 *
 * 没收到答复时用原`send_request_no`重试，换号可能又发一组。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016280664)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: {
 *     brand_id: '120344',
 *     product_coupon_id: '1000000137',
 *     stock_bundle_id: '1000000000137',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     send_request_no: 'SEND20260801000137',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      { name: 'product_coupon_id', required: true, schema: { kind: 'string' } },
      { name: 'stock_bundle_id', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'send_request_no', required: true, schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      {
        name: 'coupon_tag_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'coupon_tag_list', schema: { kind: 'array', items: { kind: 'string' } } },
            {
              name: 'member_tag_info',
              schema: {
                kind: 'object',
                properties: [{ name: 'member_card_id', required: true, schema: { kind: 'string' } }],
              },
            },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.partner.productCoupon.users._openid_.couponBundles`。 */
export interface PageMethods {
  /**
   * 向用户发放商品券批次组
   *
   * 一次把组内各批次的券都发给一位用户，返回用户券组ID和每张券。是否发得出看各批次的总预算、每日预算和每人限领。
   *
   * 没收到答复时用原`send_request_no`重试，换号可能又发一组。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016280664)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.productCoupon.users._openid_.couponBundles.post({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: {
   *     brand_id: '120344',
   *     product_coupon_id: '1000000137',
   *     stock_bundle_id: '1000000000137',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     send_request_no: 'SEND20260801000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

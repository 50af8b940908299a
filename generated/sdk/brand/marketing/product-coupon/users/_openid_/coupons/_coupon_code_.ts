/** 由openapi/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { BrandErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 查询用户商品券详情（品牌）：请求 */
export interface GetRequest {
  /** 用户OpenID */
  openid: string
  /**
   * 用户商品券Code
   * 至多40个字符。
   */
  coupon_code: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 公众账号AppID */
  appid: string
}

/** 查询用户商品券详情（品牌）：应答 */
export interface GetResponse {
  /** 用户商品券Code */
  coupon_code?: string
  /** 用户商品券状态 */
  coupon_state?:
    | 'CONFIRMING'
    | 'PENDING'
    | 'EFFECTIVE'
    | 'USED'
    | 'EXPIRED'
    | 'DELETED'
    | 'DEACTIVATED'
    | (string & {})
  /** 有效期开始时间 */
  valid_begin_time?: string
  /** 有效期结束时间 */
  valid_end_time?: string
  /** 领券时间 */
  receive_time?: string
  /** 发券请求单号 */
  send_request_no?: string
  /** 发券渠道 */
  send_channel?: 'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | (string & {})
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
  /** 单券使用详情 */
  single_usage_detail?: GetResponseSingleUsageDetail
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: GetResponseSingleUsageDetail
  /** 所属用户券组 */
  user_product_coupon_bundle_info?: GetResponseUserProductCouponBundleInfo
  /** 商品券信息 */
  product_coupon?: GetResponseProductCoupon
  /** 批次信息 */
  stock?: GetResponseStock
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: GetResponseCouponTagInfo
}

/** 查询用户商品券详情（品牌）：错误码 */
export type GetErrorCode = BrandErrorCode

export interface GetResponseSingleUsageDetail {
  /** 核销请求单号 */
  use_request_no?: string
  /** 核销时间 */
  use_time?: string
  /** 退券请求单号 */
  return_request_no?: string
  /** 退券时间 */
  return_time?: string
  /** 关联微信支付订单信息 */
  associated_order_info?: GetResponseSingleUsageDetailAssociatedOrderInfo
  /** 关联支付分订单信息 */
  associated_pay_score_order_info?: GetResponseSingleUsageDetailAssociatedPayScoreOrderInfo
}

export interface GetResponseSingleUsageDetailAssociatedOrderInfo {
  /** 微信支付单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
}

export interface GetResponseSingleUsageDetailAssociatedPayScoreOrderInfo {
  /** 微信支付分服务订单号 */
  order_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
}

export interface GetResponseUserProductCouponBundleInfo {
  /** 用户券组ID */
  user_coupon_bundle_id?: string
  /** 在券组里的次序 */
  user_coupon_bundle_index?: number
  /** 券组里的总张数 */
  total_count?: number
  /** 已核销张数 */
  used_count?: number
}

export interface GetResponseProductCoupon {
  /** 商品券ID */
  product_coupon_id?: string
  /** 优惠范围 */
  scope?: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type?: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: GetResponseProductCouponSingleUsageInfo
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: GetResponseProductCouponProgressiveBundleUsageInfo
  /** 展示信息 */
  display_info?: GetResponseProductCouponDisplayInfo
  /** 品牌自己的商品编号 */
  out_product_no?: string
  /** 商品券状态 */
  state?: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}

export interface GetResponseProductCouponSingleUsageInfo {
  /** 满减券使用规则 */
  normal_coupon?: GetResponseProductCouponSingleUsageInfoNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: GetResponseProductCouponSingleUsageInfoDiscountCoupon
}

export interface GetResponseProductCouponSingleUsageInfoNormalCoupon {
  /** 门槛金额，单位为分 */
  threshold?: number
  /** 固定减免金额，单位为分 */
  discount_amount?: number
}

export interface GetResponseProductCouponSingleUsageInfoDiscountCoupon {
  /** 门槛金额，单位为分 */
  threshold?: number
  /** 固定减免百分比 */
  percent_off?: number
}

export interface GetResponseProductCouponProgressiveBundleUsageInfo {
  /** 可使用次数 */
  count?: number
  /** 两次使用之间间隔的天数 */
  interval_days?: number
}

export interface GetResponseProductCouponDisplayInfo {
  /** 商品券名称 */
  name?: string
  /** 商品券图片 */
  image_url?: string
  /** 商品券背景图 */
  background_url?: string
  /** 商品券详情图列表 */
  detail_image_url_list?: string[]
  /** 商品原价，单位为分 */
  original_price?: number
  /** 套餐组合 */
  combo_package_list?: GetResponseProductCouponDisplayInfoComboPackageList[]
}

export interface GetResponseProductCouponDisplayInfoComboPackageList {
  /** 套餐名 */
  name?: string
  /** 可选单品数量 */
  pick_count?: number
  /** 单品列表 */
  choice_list?: GetResponseProductCouponDisplayInfoComboPackageListChoiceList[]
}

export interface GetResponseProductCouponDisplayInfoComboPackageListChoiceList {
  /** 单品名称 */
  name?: string
  /** 单品价格，单位为分 */
  price?: number
  /** 单品数量 */
  count?: number
  /** 单品图片 */
  image_url?: string
  /** 单品跳转小程序AppID */
  mini_program_appid?: string
  /** 单品跳转小程序路径 */
  mini_program_path?: string
}

export interface GetResponseStock {
  /** 商品券ID */
  product_coupon_id?: string
  /** 批次ID */
  stock_id?: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预存券码的数量 */
  coupon_code_count_info?: GetResponseStockCouponCodeCountInfo
  /** 发放规则 */
  stock_send_rule?: GetResponseStockStockSendRule
  /** 单券使用规则 */
  single_usage_rule?: GetResponseStockSingleUsageRule
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: GetResponseStockSingleUsageRule
  /** 批次组信息 */
  stock_bundle_info?: GetResponseStockStockBundleInfo
  /** 券使用规则展示信息 */
  usage_rule_display_info?: GetResponseStockUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info?: GetResponseStockCouponDisplayInfo
  /** 事件通知配置 */
  notify_config?: GetResponseStockNotifyConfig
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info?: GetResponseStockSentCountInfo
  /** 批次状态 */
  state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}

export interface GetResponseStockCouponCodeCountInfo {
  /** 已上传的Code总数 */
  total_count?: number
  /** 当前可用的Code */
  available_count?: number
}

export interface GetResponseStockStockSendRule {
  /** 发放次数总上限 */
  max_count?: number
  /** 每日发放次数上限 */
  max_count_per_day?: number
  /** 每个用户领取次数上限 */
  max_count_per_user?: number
}

export interface GetResponseStockSingleUsageRule {
  /** 券可核销时间 */
  coupon_available_period?: GetResponseStockSingleUsageRuleCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: GetResponseProductCouponSingleUsageInfoNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: GetResponseProductCouponSingleUsageInfoDiscountCoupon
  /** 兑换券使用规则 */
  exchange_coupon?: GetResponseStockSingleUsageRuleExchangeCoupon
}

export interface GetResponseStockSingleUsageRuleCouponAvailablePeriod {
  /** 开始时间 */
  available_begin_time?: string
  /** 结束时间 */
  available_end_time?: string
  /** 生效后N天内有效 */
  available_days?: number
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number
}

export interface GetResponseStockSingleUsageRuleExchangeCoupon {
  /** 门槛金额，单位为分 */
  threshold?: number
  /** 固定兑换价格，单位为分 */
  exchange_price?: number
}

export interface GetResponseStockStockBundleInfo {
  /** 批次组ID */
  stock_bundle_id?: string
  /** 在批次组里的次序 */
  stock_bundle_index?: number
}

export interface GetResponseStockUsageRuleDisplayInfo {
  /** 券使用方式列表 */
  coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
  /** 小程序AppID */
  mini_program_appid?: string
  /** 小程序跳转路径 */
  mini_program_path?: string
  /** APP的H5跳转路径 */
  app_path?: string
  /** 券使用说明 */
  usage_description?: string
  /** 券可用门店信息 */
  coupon_available_store_info?: GetResponseStockUsageRuleDisplayInfoCouponAvailableStoreInfo
}

export interface GetResponseStockUsageRuleDisplayInfoCouponAvailableStoreInfo {
  /** 券可用门店描述 */
  description?: string
  /** 小程序AppID */
  mini_program_appid?: string
  /** 小程序跳转路径 */
  mini_program_path?: string
}

export interface GetResponseStockCouponDisplayInfo {
  /** 用户商品券Code展示模式 */
  code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
  /** 背景颜色 */
  background_color?: string
  /** 小程序入口 */
  entrance_mini_program?: GetResponseStockCouponDisplayInfoEntranceMiniProgram
  /** 公众号入口 */
  entrance_official_account?: GetResponseStockCouponDisplayInfoEntranceOfficialAccount
  /** 视频号入口 */
  entrance_finder?: GetResponseStockCouponDisplayInfoEntranceFinder
}

export interface GetResponseStockCouponDisplayInfoEntranceMiniProgram {
  /** 小程序AppID */
  appid?: string
  /** 小程序跳转路径 */
  path?: string
  /** 入口文案 */
  entrance_wording?: string
  /** 引导文案 */
  guidance_wording?: string
}

export interface GetResponseStockCouponDisplayInfoEntranceOfficialAccount {
  /** 公众号AppID */
  appid?: string
}

export interface GetResponseStockCouponDisplayInfoEntranceFinder {
  /** 视频号ID */
  finder_id?: string
  /** 视频号视频ID */
  finder_video_id?: string
  /** 视频号封面图 */
  finder_video_cover_image_url?: string
}

export interface GetResponseStockNotifyConfig {
  /** 事件通知AppID */
  notify_appid?: string
}

export interface GetResponseStockSentCountInfo {
  /** 已发放总次数 */
  total_count?: number
  /** 当天已发放次数 */
  today_count?: number
}

export interface GetResponseCouponTagInfo {
  /**
   * 用户商品券标签列表
   * `MEMBER` 枚举值
   */
  coupon_tag_list?: ('MEMBER' | (string & {}))[]
  /** 会员标签信息 */
  member_tag_info?: GetResponseCouponTagInfoMemberTagInfo
}

export interface GetResponseCouponTagInfoMemberTagInfo {
  /** 会员卡模板ID */
  member_card_id?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}#get',
  protocol: 'brand',
  method: 'GET',
  path: '/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}',
  pathParameters: ['openid', 'coupon_code'],
  queryParameters: ['product_coupon_id', 'stock_id', 'appid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询用户商品券详情（品牌）
 *
 * 凭券Code看一张券走到了哪一步：是否确认、是否核销、关联了哪笔订单。通知没到或结果不明时，以这里的`coupon_state`为准。
 * @see [官方示例代码](https://github.com/wechatpay-apiv3/wechatpay-skills)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   coupon_code: 'MJ20260801A0007',
 *   query: {
 *     product_coupon_id: '1000000137',
 *     stock_id: '1000000137001',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'openid', required: true, schema: { kind: 'string' } },
    { name: 'coupon_code', required: true, schema: { kind: 'string', maxLength: 40 } },
  ],
  query: [
    { name: 'product_coupon_id', required: true, schema: { kind: 'string' } },
    { name: 'stock_id', required: true, schema: { kind: 'string' } },
    { name: 'appid', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_`。 */
export interface PageMethods {
  /**
   * 查询用户商品券详情（品牌）
   *
   * 凭券Code看一张券走到了哪一步：是否确认、是否核销、关联了哪笔订单。通知没到或结果不明时，以这里的`coupon_state`为准。
   * @see [官方示例代码](https://github.com/wechatpay-apiv3/wechatpay-skills)
   * @example
   * ```ts
   * const answer = await client.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   coupon_code: 'MJ20260801A0007',
   *   query: {
   *     product_coupon_id: '1000000137',
   *     stock_id: '1000000137001',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

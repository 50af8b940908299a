/** 由openapi/v3/marketing/partner/product-coupon/users/{openid}/coupons.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 向用户发放商品券（服务商）：请求 */
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
  /** 批次ID */
  stock_id: string
  /**
   * 用户商品券Code
   * 至多40个字符。
   */
  coupon_code?: string | undefined
  /** 公众账号AppID */
  appid: string
  /**
   * 发券请求单号
   * 6–128个字符。
   */
  send_request_no: string
  /**
   * 自定义附加信息
   * 至多150个字符。
   */
  attach?: string | undefined
  /** 用户商品券标签信息 */
  coupon_tag_info?: PostRequestJsonCouponTagInfo | undefined
}

/** 向用户发放商品券（服务商）：应答 */
export interface PostResponse {
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
  /** 单券使用详情 */
  single_usage_detail?: PostResponseSingleUsageDetail
  /** 多次优惠使用详情 */
  sequential_usage_detail?: PostResponseSequentialUsageDetail
  /** 商品券信息 */
  product_coupon: PostResponseProductCoupon
  /** 批次信息 */
  stock: PostResponseStock
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id: string
}

/** 向用户发放商品券（服务商）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 按状态查询用户商品券：请求 */
export interface GetRequest {
  /** 用户OpenID */
  openid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 商品券ID */
  product_coupon_id?: string | undefined
  /** 批次ID */
  stock_id?: string | undefined
  /** 公众账号AppID */
  appid: string
  /** 用户商品券状态 */
  coupon_state?:
    | 'CONFIRMING'
    | 'PENDING'
    | 'EFFECTIVE'
    | 'USED'
    | 'EXPIRED'
    | 'DELETED'
    | 'DEACTIVATED'
    | undefined
  /** 分页大小 */
  page_size?: number | undefined
  /** 分页Token */
  page_token?: string | undefined
  /** 品牌ID */
  brand_id: string
}

/** 按状态查询用户商品券：应答 */
export interface GetResponse {
  /** 总个数 */
  total_count: number
  /** 下一页Token */
  next_page_token?: string
  /** 用户商品券列表 */
  user_coupon_list?: GetResponseUserCouponList[]
}

/** 按状态查询用户商品券：错误码 */
export type GetErrorCode = V3ErrorCode

export interface PostRequestJsonCouponTagInfo {
  /**
   * 用户商品券标签列表
   * `MEMBER` 枚举值
   */
  coupon_tag_list?: readonly 'MEMBER'[] | undefined
  /** 会员标签信息 */
  member_tag_info?: PostRequestJsonCouponTagInfoMemberTagInfo | undefined
}

export interface PostRequestJsonCouponTagInfoMemberTagInfo {
  /** 会员卡模板ID */
  member_card_id?: string | undefined
}

export interface PostResponseSingleUsageDetail {
  /** 券核销请求单号 */
  use_request_no?: string
  /** 核销时间 */
  use_time?: string
  /** 关联微信支付订单信息 */
  associated_order_info?: PostResponseSingleUsageDetailAssociatedOrderInfo
  /** 退券请求单号 */
  return_request_no?: string
  /** 退券时间 */
  return_time?: string
}

export interface PostResponseSingleUsageDetailAssociatedOrderInfo {
  /** 微信支付单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
}

export interface PostResponseSequentialUsageDetail {
  /** 总可使用次数 */
  total_count?: number
  /** 已使用次数 */
  used_count?: number
  /** 轮次使用详情列表 */
  detail_item_list?: PostResponseSequentialUsageDetailDetailItemList[]
}

export interface PostResponseSequentialUsageDetailDetailItemList {
  /** 轮次使用详情状态 */
  detail_state?: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /** 有效期开始时间 */
  valid_begin_time?: string
  /** 有效期结束时间 */
  valid_end_time?: string
  /** 核销请求单号 */
  use_request_no?: string
  /** 核销时间 */
  use_time?: string
  /** 关联微信支付订单信息 */
  associated_order_info?: PostResponseSingleUsageDetailAssociatedOrderInfo
  /** 退券请求单号 */
  return_request_no?: string
  /** 退券时间 */
  return_time?: string
  /** 删除时间 */
  delete_time?: string
}

export interface PostResponseProductCoupon {
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
  single_usage_info?: PostResponseProductCouponSingleUsageInfo
  /** 多次优惠模式信息 */
  sequential_usage_info?: PostResponseProductCouponSequentialUsageInfo
  /** 展示信息 */
  display_info: PostResponseProductCouponDisplayInfo
  /** 外部商品ID */
  out_product_no?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}

export interface PostResponseProductCouponSingleUsageInfo {
  /** 满减券使用规则 */
  normal_coupon?: PostResponseProductCouponSingleUsageInfoNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: PostResponseProductCouponSingleUsageInfoDiscountCoupon
}

export interface PostResponseProductCouponSingleUsageInfoNormalCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定减免金额，单位为分 */
  discount_amount: number
}

export interface PostResponseProductCouponSingleUsageInfoDiscountCoupon {
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定减免百分比 */
  percent_off: number
}

export interface PostResponseProductCouponSequentialUsageInfo {
  /** 多次优惠规则类型 */
  type: 'INCREMENTAL' | 'EQUAL' | (string & {})
  /** 可使用次数 */
  count: number
  /** 多次优惠有效天数 */
  available_days: number
  /** 多次优惠使用间隔天数 */
  interval_days?: number
}

export interface PostResponseProductCouponDisplayInfo {
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
  combo_package_list?: PostResponseProductCouponDisplayInfoComboPackageList[]
}

export interface PostResponseProductCouponDisplayInfoComboPackageList {
  /** 套餐名 */
  name: string
  /** 可选单品数量 */
  pick_count: number
  /** 单品列表 */
  choice_list: PostResponseProductCouponDisplayInfoComboPackageListChoiceList[]
}

export interface PostResponseProductCouponDisplayInfoComboPackageListChoiceList {
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

export interface PostResponseStock {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预存券码的数量 */
  coupon_code_count_info?: PostResponseStockCouponCodeCountInfo
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

export interface PostResponseStockCouponCodeCountInfo {
  /** 已上传的Code总数 */
  total_count: number
  /** 当前可用的Code */
  available_count: number
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
  normal_coupon?: PostResponseProductCouponSingleUsageInfoNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: PostResponseProductCouponSingleUsageInfoDiscountCoupon
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
  /** 领取后N秒内有效 */
  available_seconds?: number
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
  /** 门槛金额，单位为分 */
  threshold: number
  /** 固定兑换价格，单位为分 */
  exchange_price: number
}

export interface PostResponseStockSequentialUsageRule {
  /** 券可核销时间 */
  coupon_available_period: PostResponseStockSequentialUsageRuleCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon_list?: PostResponseProductCouponSingleUsageInfoNormalCoupon[]
  /** 折扣券使用规则列表 */
  discount_coupon_list?: PostResponseProductCouponSingleUsageInfoDiscountCoupon[]
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
  /** 领取后N秒内有效 */
  available_seconds?: number
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

export interface GetResponseUserCouponList {
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
  /** 单券使用详情 */
  single_usage_detail?: PostResponseSingleUsageDetail
  /** 多次优惠使用详情 */
  sequential_usage_detail?: PostResponseSequentialUsageDetail
  /** 商品券信息 */
  product_coupon: PostResponseProductCoupon
  /** 批次信息 */
  stock: PostResponseStock
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/partner/product-coupon/users/{openid}/coupons#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/partner/product-coupon/users/{openid}/coupons',
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
 * 向用户发放商品券（服务商）
 *
 * 主动给用户发一张券，批次要处于`SENDING`。发出后先是`CONFIRMING`，品牌确认发放后用户才能用；受总预算、每日预算和每人限领约束。
 *
 * 重试沿用`send_request_no`，否则可能发两张。批次code模式为`API_ASSIGN`时`coupon_code`由你给。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781605)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: {
 *     brand_id: '120344',
 *     product_coupon_id: '1000000137',
 *     stock_id: '1288000000000731',
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
      { name: 'stock_id', required: true, schema: { kind: 'string' } },
      { name: 'coupon_code', schema: { kind: 'string', maxLength: 40 } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'send_request_no', required: true, schema: { kind: 'string', minLength: 6, maxLength: 128 } },
      { name: 'attach', schema: { kind: 'string', maxLength: 150 } },
      {
        name: 'coupon_tag_info',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'coupon_tag_list',
              schema: { kind: 'array', items: { kind: 'string', enum: [{ value: 'MEMBER' }] } },
            },
            {
              name: 'member_tag_info',
              schema: {
                kind: 'object',
                properties: [{ name: 'member_card_id', schema: { kind: 'string' } }],
              },
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
  id: 'v3/marketing/partner/product-coupon/users/{openid}/coupons#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/partner/product-coupon/users/{openid}/coupons',
  pathParameters: ['openid'],
  queryParameters: [
    'product_coupon_id',
    'stock_id',
    'appid',
    'coupon_state',
    'page_size',
    'page_token',
    'brand_id',
  ],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'token',
    position: '/query/page_token',
    items: 'user_coupon_list',
    total: 'total_count',
    next: '/next_page_token',
  },
})

/**
 * 按状态查询用户商品券
 *
 * 列出用户在品牌下的券，可限定商品券、批次或状态，比如只看`EFFECTIVE`的可用券。按`page_token`往后翻。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`user_coupon_list`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781590)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016435703)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   query: { appid: 'wx5a7c1e9d3b2f4860', brand_id: '120344' },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'user_coupon_list'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'product_coupon_id', schema: { kind: 'string' } },
    { name: 'stock_id', schema: { kind: 'string' } },
    { name: 'appid', required: true, schema: { kind: 'string' } },
    {
      name: 'coupon_state',
      schema: {
        kind: 'string',
        enum: [
          { value: 'CONFIRMING' },
          { value: 'PENDING' },
          { value: 'EFFECTIVE' },
          { value: 'USED' },
          { value: 'EXPIRED' },
          { value: 'DELETED' },
          { value: 'DEACTIVATED' },
        ],
      },
    },
    { name: 'page_size', schema: { kind: 'integer' } },
    { name: 'page_token', schema: { kind: 'string' } },
    { name: 'brand_id', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.partner.productCoupon.users._openid_.coupons`。 */
export interface PageMethods {
  /**
   * 向用户发放商品券（服务商）
   *
   * 主动给用户发一张券，批次要处于`SENDING`。发出后先是`CONFIRMING`，品牌确认发放后用户才能用；受总预算、每日预算和每人限领约束。
   *
   * 重试沿用`send_request_no`，否则可能发两张。批次code模式为`API_ASSIGN`时`coupon_code`由你给。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781605)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.productCoupon.users._openid_.coupons.post({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: {
   *     brand_id: '120344',
   *     product_coupon_id: '1000000137',
   *     stock_id: '1288000000000731',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     send_request_no: 'SEND20260801000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 按状态查询用户商品券
   *
   * 列出用户在品牌下的券，可限定商品券、批次或状态，比如只看`EFFECTIVE`的可用券。按`page_token`往后翻。
   *
   * 分页返回：`paginate(client.v3.marketing.partner.productCoupon.users._openid_.coupons.get, request)`逐个取得`user_coupon_list`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015781590)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016435703)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.productCoupon.users._openid_.coupons.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   query: { appid: 'wx5a7c1e9d3b2f4860', brand_id: '120344' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'user_coupon_list'>
}

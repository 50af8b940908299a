/** 由openapi/v3/marketing/busifavor/users/{openid}/coupons.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 根据过滤条件查询用户券：请求 */
export interface GetRequest {
  /** 用户标识 */
  openid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 公众账号ID */
  appid: string
  /** 批次号 */
  stock_id?: string | undefined
  /** 券状态 */
  coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | undefined
  /** 创建批次的商户号 */
  creator_merchant?: string | undefined
  /** 批次归属商户号 */
  belong_merchant?: string | undefined
  /** 批次发放商户号 */
  sender_merchant?: string | undefined
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 根据过滤条件查询用户券：应答 */
export interface GetResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 结果集 */
  data?: GetResponseData[]
}

/**
 * 根据过滤条件查询用户券：错误码
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

export interface GetResponseData {
  /** 商家券批次名称 */
  stock_name: string
  /** 批次归属商户号 */
  belong_merchant: string
  /** 批次备注 */
  comment?: string
  /** 适用商品范围 */
  goods_name: string
  /**
   * 批次类型
   * `NORMAL`：固定面额满减券
   * `DISCOUNT`：折扣券
   * `EXCHANGE`：换购券
   */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 核销规则 */
  coupon_use_rule: GetResponseDataCouponUseRule
  /** 自定义入口 */
  custom_entrance?: GetResponseDataCustomEntrance
  /** 样式信息 */
  display_pattern_info?: GetResponseDataDisplayPatternInfo
  /** 券code */
  coupon_code?: string
  /** 券状态 */
  coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
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

export interface GetResponseDataCouponUseRule {
  /** 券可核销时间 */
  coupon_available_time: GetResponseDataCouponUseRuleCouponAvailableTime
  /** 固定周期有效时间段 */
  available_week?: GetResponseDataCouponUseRuleAvailableWeek
  /** 无规律的有效时间段 */
  irregulary_avaliable_time?: GetResponseDataCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime[]
  /** 固定面额满减券使用规则 */
  fixed_normal_coupon?: GetResponseDataCouponUseRuleFixedNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: GetResponseDataCouponUseRuleDiscountCoupon
  /** 换购券使用规则 */
  exchange_coupon?: GetResponseDataCouponUseRuleExchangeCoupon
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

export interface GetResponseDataCouponUseRuleCouponAvailableTime {
  /** 开始时间 */
  available_begin_time: string
  /** 结束时间 */
  available_end_time: string
  /** 领取后N天内有效 */
  available_day_after_receive?: number
  /** 固定周期有效时间段 */
  available_week?: GetResponseDataCouponUseRuleCouponAvailableTimeAvailableWeek
  /** 无规律的有效时间段 */
  irregulary_avaliable_time?: GetResponseDataCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime[]
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number
}

export interface GetResponseDataCouponUseRuleCouponAvailableTimeAvailableWeek {
  /** 可用星期数，0为周日 */
  week_day?: number[]
  /** 当天可用时间段 */
  available_day_time?: GetResponseDataCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime[]
}

export interface GetResponseDataCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime {
  /** 当天可用开始时间，从零点起计秒 */
  begin_time?: number
  /** 当天可用结束时间，从零点起计秒 */
  end_time?: number
}

export interface GetResponseDataCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime {
  /** 开始时间 */
  begin_time?: string
  /** 结束时间 */
  end_time?: string
}

export interface GetResponseDataCouponUseRuleAvailableWeek {
  /** 可用星期数，0为周日 */
  week_day?: (0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}))[]
  /** 当天可用时间段 */
  available_day_time?: GetResponseDataCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime[]
}

export interface GetResponseDataCouponUseRuleFixedNormalCoupon {
  /** 优惠金额，单位为分 */
  discount_amount?: number
  /** 消费门槛，单位为分 */
  transaction_minimum?: number
}

export interface GetResponseDataCouponUseRuleDiscountCoupon {
  /** 折扣比例，88表示打八八折 */
  discount_percent?: number
  /** 消费门槛，单位为分 */
  transaction_minimum?: number
}

export interface GetResponseDataCouponUseRuleExchangeCoupon {
  /** 单品换购价，单位为分 */
  exchange_price?: number
  /** 消费门槛，单位为分 */
  transaction_minimum?: number
}

export interface GetResponseDataCustomEntrance {
  /** 小程序入口 */
  mini_programs_info?: GetResponseDataCustomEntranceMiniProgramsInfo
  /** 商户公众号appid */
  appid?: string
  /** 营销馆id */
  hall_id?: string
  /** 可用门店id */
  store_id?: string
  /** code展示模式 */
  code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {})
}

export interface GetResponseDataCustomEntranceMiniProgramsInfo {
  /** 商家小程序appid */
  mini_programs_appid: string
  /** 商家小程序path */
  mini_programs_path: string
  /** 入口文案 */
  entrance_words: string
  /** 引导文案 */
  guiding_words?: string
}

export interface GetResponseDataDisplayPatternInfo {
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
  finder_info?: GetResponseDataDisplayPatternInfoFinderInfo
}

export interface GetResponseDataDisplayPatternInfoFinderInfo {
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
  id: 'v3/marketing/busifavor/users/{openid}/coupons#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/busifavor/users/{openid}/coupons',
  pathParameters: ['openid'],
  queryParameters: [
    'appid',
    'stock_id',
    'coupon_state',
    'creator_merchant',
    'belong_merchant',
    'sender_merchant',
    'offset',
    'limit',
  ],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'page',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 根据过滤条件查询用户券
 *
 * 列出某个用户领到的商家券，可按批次、券状态和商户号筛选，分页返回。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534963)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012693087)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715918)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717400)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   query: { appid: 'wx5a7c1e9d3b2f4860' },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'data'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'stock_id', schema: { kind: 'string' } },
    {
      name: 'coupon_state',
      schema: {
        kind: 'string',
        enum: [
          { value: 'SENDED' },
          { value: 'USED' },
          { value: 'EXPIRED' },
          { value: 'DELETED' },
          { value: 'DEACTIVATED' },
        ],
      },
    },
    { name: 'creator_merchant', schema: { kind: 'string' } },
    { name: 'belong_merchant', schema: { kind: 'string' } },
    { name: 'sender_merchant', schema: { kind: 'string' } },
    { name: 'offset', schema: { kind: 'number' } },
    { name: 'limit', schema: { kind: 'number' } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.busifavor.users._openid_.coupons`。 */
export interface PageMethods {
  /**
   * 根据过滤条件查询用户券
   *
   * 列出某个用户领到的商家券，可按批次、券状态和商户号筛选，分页返回。
   *
   * 分页返回：`paginate(client.v3.marketing.busifavor.users._openid_.coupons.get, request)`逐个取得`data`的全部元素。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534963)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012693087)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715918)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717400)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.busifavor.users._openid_.coupons.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   query: { appid: 'wx5a7c1e9d3b2f4860' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

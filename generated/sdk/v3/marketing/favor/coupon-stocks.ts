/** 由openapi/v3/marketing/favor/coupon-stocks.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 创建代金券批次：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 批次名称
   * 至多20个字符。
   */
  stock_name: string
  /**
   * 开始时间
   * 1–32个字符。
   */
  available_begin_time: string
  /**
   * 结束时间
   * 1–32个字符。
   */
  available_end_time: string
  /** 发放规则 */
  stock_use_rule: PostRequestJsonStockUseRule
  /** 是否无资金流，`true`为免充值，`false`为预充值 */
  no_cash: boolean
  /** 批次类型 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT'
  /**
   * 批次备注
   * 至多60个字符。
   */
  comment?: string | undefined
  /**
   * 归属商户号
   * 至多20个字符。
   */
  belong_merchant: string
  /** 样式信息 */
  pattern_info?: PostRequestJsonPatternInfo | undefined
  /** 核销规则 */
  coupon_use_rule: PostRequestJsonCouponUseRule
  /**
   * 商户单据号，同一商户内唯一
   * 1–128个字符。
   */
  out_request_no: string
  /**
   * 扩展属性
   * 1–128个字符。
   */
  ext_info?: string | undefined
}

/** 创建代金券批次：应答 */
export interface PostResponse {
  /** 批次号 */
  stock_id: string
  /** 创建时间 */
  create_time: string
}

/**
 * 创建代金券批次：错误码
 *
 * - `MCH_NOT_EXISTS` (400): 商户号不合法，核对建券或可用商户号
 * - `INVALID_REQUEST` (400): 批次或券的状态、参数不合规则，依 message 改
 * - `APPID_MCHID_NOT_MATCH` (400): 调用方商户号未绑定该 appid，绑定后重试
 * - `REQUEST_BLOCKED` (403): 对该批次没有权限，核对创建方商户号与授权
 * - `RESOURCE_NOT_EXISTS` (404): 代金券批次或券不存在，核对批次号与券号
 * - `FREQUENCY_LIMIT_EXCEED` (429): 超出接口频率，放慢调用后再试
 */
export type PostErrorCode =
  | 'MCH_NOT_EXISTS'
  | 'INVALID_REQUEST'
  | 'APPID_MCHID_NOT_MATCH'
  | 'REQUEST_BLOCKED'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMIT_EXCEED'
  | V3ErrorCode

export interface PostRequestJsonStockUseRule {
  /**
   * 发放总上限
   * 取值5至10000000。
   */
  max_coupons: number
  /** 总预算，单位为分 */
  max_amount: number
  /** 单天发放上限金额，单位为分 */
  max_amount_by_day?: number | undefined
  /**
   * 单个用户可领个数
   * 取值1至60。
   */
  max_coupons_per_user: number
  /** 是否开启自然人限制 */
  natural_person_limit: boolean
  /** api发券防刷 */
  prevent_api_abuse: boolean
}

export interface PostRequestJsonPatternInfo {
  /**
   * 使用说明
   * 1–1000个字符。
   */
  description: string
  /**
   * 商户logo
   * 1–128个字符。
   */
  merchant_logo?: string | undefined
  /**
   * 商户名称
   * 1–128个字符。
   */
  merchant_name?: string | undefined
  /** 背景颜色 */
  background_color?:
    | 'COLOR010'
    | 'COLOR020'
    | 'COLOR030'
    | 'COLOR040'
    | 'COLOR050'
    | 'COLOR060'
    | 'COLOR070'
    | 'COLOR080'
    | 'COLOR081'
    | 'COLOR082'
    | 'COLOR090'
    | 'COLOR100'
    | 'COLOR101'
    | 'COLOR102'
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
  /**
   * 券详情图片
   * 1–128个字符。
   */
  coupon_image?: string | undefined
  /** 卡包跳转目标 */
  jump_target?: 'PAYMENT_CODE' | 'MINI_PROGRAM' | 'DEFAULT_PAGE' | undefined
  /** 小程序appid */
  mini_program_appid?: string | undefined
  /** 小程序path */
  mini_program_path?: string | undefined
}

export interface PostRequestJsonCouponUseRule {
  /** 券可核销时间 */
  coupon_available_time?: PostRequestJsonCouponUseRuleCouponAvailableTime | undefined
  /** 固定面额满减券使用规则 */
  fixed_normal_coupon?: PostRequestJsonCouponUseRuleFixedNormalCoupon | undefined
  /** 折扣券使用规则 */
  discount_coupon?: PostRequestJsonCouponUseRuleDiscountCoupon | undefined
  /** 换购券使用规则 */
  exchange_coupon?: PostRequestJsonCouponUseRuleExchangeCoupon | undefined
  /**
   * 订单优惠标记
   * 至多50个元素。
   */
  goods_tag?: readonly string[] | undefined
  /**
   * 指定支付方式
   * 固定1个元素。
   */
  limit_pay?: readonly string[] | undefined
  /** 指定银行卡BIN */
  limit_card?: PostRequestJsonCouponUseRuleLimitCard | undefined
  /** 支付方式 */
  trade_type?: readonly ('MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER')[] | undefined
  /**
   * 可核销商品编码
   * 1–50个元素。
   */
  available_items?: readonly string[] | undefined
  /** 不参与优惠商品编码 */
  unavailable_items?: readonly string[] | undefined
  /** 可核销商户号 */
  available_merchants?: readonly string[] | undefined
  /** 是否可叠加其他优惠 */
  combine_use?: boolean | undefined
}

export interface PostRequestJsonCouponUseRuleCouponAvailableTime {
  /** 开始时间 */
  available_begin_time?: string | undefined
  /** 结束时间 */
  available_end_time?: string | undefined
  /** 固定时间段可用 */
  fix_available_time?: PostRequestJsonCouponUseRuleCouponAvailableTimeFixAvailableTime | undefined
  /** 领取第二天生效 */
  second_day_available?: boolean | undefined
  /** 领取后有效时间，单位为分钟 */
  available_time_after_receive?: number | undefined
}

export interface PostRequestJsonCouponUseRuleCouponAvailableTimeFixAvailableTime {
  /** 可用星期数，0为周日 */
  available_week_day?: readonly (0 | 1 | 2 | 3 | 4 | 5 | 6)[] | undefined
  /** 当天开始时间，从零点起计秒 */
  begin_time: number
  /** 当天结束时间，从零点起计秒 */
  end_time?: number | undefined
}

export interface PostRequestJsonCouponUseRuleFixedNormalCoupon {
  /**
   * 面额，单位为分
   * 取值2至100000。
   */
  coupon_amount: number
  /** 门槛，单位为分 */
  transaction_minimum: number
}

export interface PostRequestJsonCouponUseRuleDiscountCoupon {
  /** 最高折扣金额，单位为分 */
  discount_amount_max?: number | undefined
  /** 折扣百分比，85表示打八五折 */
  discount_percent?: number | undefined
  /** 门槛，单位为分 */
  transaction_minimum?: number | undefined
}

export interface PostRequestJsonCouponUseRuleExchangeCoupon {
  /** 单品换购价，单位为分 */
  exchange_price?: number | undefined
  /** 门槛，单位为分 */
  transaction_minimum?: number | undefined
}

export interface PostRequestJsonCouponUseRuleLimitCard {
  /**
   * 银行卡名称
   * 1–4个字符。
   */
  name: string
  /**
   * 指定卡BIN
   * 1–10个元素。
   */
  bin: readonly string[]
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/favor/coupon-stocks#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/favor/coupon-stocks',
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
 * 创建代金券批次
 *
 * 新建一个代金券批次：定下面额、门槛、发放上限和可用时间。新批次要先激活才能发放；超时后用同一个商户单据号重试，不会重复创建。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534633)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012534537)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     stock_name: '盛夏满减券',
 *     available_begin_time: '2026-08-01T00:00:00+08:00',
 *     available_end_time: '2026-08-31T23:59:59+08:00',
 *     stock_use_rule: {
 *       max_coupons: 1000,
 *       max_amount: 500000,
 *       max_coupons_per_user: 3,
 *       natural_person_limit: false,
 *       prevent_api_abuse: true,
 *     },
 *     no_cash: false,
 *     stock_type: 'NORMAL',
 *     belong_merchant: '1900012345',
 *     coupon_use_rule: {},
 *     out_request_no: 'RQ202608010001',
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
      { name: 'stock_name', required: true, schema: { kind: 'string', maxLength: 20 } },
      {
        name: 'available_begin_time',
        required: true,
        schema: { kind: 'string', minLength: 1, maxLength: 32 },
      },
      { name: 'available_end_time', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      {
        name: 'stock_use_rule',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'max_coupons',
              required: true,
              schema: { kind: 'integer', minimum: 5, maximum: 10000000 },
            },
            { name: 'max_amount', required: true, schema: { kind: 'integer' } },
            { name: 'max_amount_by_day', schema: { kind: 'integer' } },
            {
              name: 'max_coupons_per_user',
              required: true,
              schema: { kind: 'integer', minimum: 1, maximum: 60 },
            },
            { name: 'natural_person_limit', required: true, schema: { kind: 'boolean' } },
            { name: 'prevent_api_abuse', required: true, schema: { kind: 'boolean' } },
          ],
        },
      },
      { name: 'no_cash', required: true, schema: { kind: 'boolean' } },
      {
        name: 'stock_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'NORMAL' },
            { value: 'DISCOUNT' },
            { value: 'EXCHAHGE' },
            { value: 'RANDOM' },
            { value: 'DISCOUNT_CUT' },
          ],
        },
      },
      { name: 'comment', schema: { kind: 'string', maxLength: 60 } },
      { name: 'belong_merchant', required: true, schema: { kind: 'string', maxLength: 20 } },
      {
        name: 'pattern_info',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'description',
              required: true,
              schema: { kind: 'string', minLength: 1, maxLength: 1000 },
            },
            { name: 'merchant_logo', schema: { kind: 'string', minLength: 1, maxLength: 128 } },
            { name: 'merchant_name', schema: { kind: 'string', minLength: 1, maxLength: 128 } },
            {
              name: 'background_color',
              schema: {
                kind: 'string',
                enum: [
                  { value: 'COLOR010' },
                  { value: 'COLOR020' },
                  { value: 'COLOR030' },
                  { value: 'COLOR040' },
                  { value: 'COLOR050' },
                  { value: 'COLOR060' },
                  { value: 'COLOR070' },
                  { value: 'COLOR080' },
                  { value: 'COLOR081' },
                  { value: 'COLOR082' },
                  { value: 'COLOR090' },
                  { value: 'COLOR100' },
                  { value: 'COLOR101' },
                  { value: 'COLOR102' },
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
            { name: 'coupon_image', schema: { kind: 'string', minLength: 1, maxLength: 128 } },
            {
              name: 'jump_target',
              schema: {
                kind: 'string',
                enum: [{ value: 'PAYMENT_CODE' }, { value: 'MINI_PROGRAM' }, { value: 'DEFAULT_PAGE' }],
              },
            },
            { name: 'mini_program_appid', schema: { kind: 'string' } },
            { name: 'mini_program_path', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'coupon_use_rule',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'coupon_available_time',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'available_begin_time', schema: { kind: 'string' } },
                  { name: 'available_end_time', schema: { kind: 'string' } },
                  {
                    name: 'fix_available_time',
                    schema: {
                      kind: 'object',
                      properties: [
                        {
                          name: 'available_week_day',
                          schema: {
                            kind: 'array',
                            items: {
                              kind: 'integer',
                              enum: [
                                { value: 0 },
                                { value: 1 },
                                { value: 2 },
                                { value: 3 },
                                { value: 4 },
                                { value: 5 },
                                { value: 6 },
                              ],
                            },
                          },
                        },
                        { name: 'begin_time', required: true, schema: { kind: 'integer' } },
                        { name: 'end_time', schema: { kind: 'integer' } },
                      ],
                    },
                  },
                  { name: 'second_day_available', schema: { kind: 'boolean' } },
                  { name: 'available_time_after_receive', schema: { kind: 'integer' } },
                ],
              },
            },
            {
              name: 'fixed_normal_coupon',
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'coupon_amount',
                    required: true,
                    schema: { kind: 'integer', minimum: 2, maximum: 100000 },
                  },
                  { name: 'transaction_minimum', required: true, schema: { kind: 'integer' } },
                ],
              },
            },
            {
              name: 'discount_coupon',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'discount_amount_max', schema: { kind: 'integer' } },
                  { name: 'discount_percent', schema: { kind: 'integer' } },
                  { name: 'transaction_minimum', schema: { kind: 'integer' } },
                ],
              },
            },
            {
              name: 'exchange_coupon',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'exchange_price', schema: { kind: 'integer' } },
                  { name: 'transaction_minimum', schema: { kind: 'integer' } },
                ],
              },
            },
            { name: 'goods_tag', schema: { kind: 'array', items: { kind: 'string' }, maxItems: 50 } },
            {
              name: 'limit_pay',
              schema: { kind: 'array', items: { kind: 'string' }, minItems: 1, maxItems: 1 },
            },
            {
              name: 'limit_card',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'name', required: true, schema: { kind: 'string', minLength: 1, maxLength: 4 } },
                  {
                    name: 'bin',
                    required: true,
                    schema: { kind: 'array', items: { kind: 'string' }, minItems: 1, maxItems: 10 },
                  },
                ],
              },
            },
            {
              name: 'trade_type',
              schema: {
                kind: 'array',
                items: {
                  kind: 'string',
                  enum: [
                    { value: 'MICROAPP' },
                    { value: 'APPPAY' },
                    { value: 'PPAY' },
                    { value: 'CARD' },
                    { value: 'FACE' },
                    { value: 'OTHER' },
                  ],
                },
              },
            },
            {
              name: 'available_items',
              schema: { kind: 'array', items: { kind: 'string' }, minItems: 1, maxItems: 50 },
            },
            { name: 'unavailable_items', schema: { kind: 'array', items: { kind: 'string' } } },
            { name: 'available_merchants', schema: { kind: 'array', items: { kind: 'string' } } },
            { name: 'combine_use', schema: { kind: 'boolean' } },
          ],
        },
      },
      { name: 'out_request_no', required: true, schema: { kind: 'string', minLength: 1, maxLength: 128 } },
      { name: 'ext_info', schema: { kind: 'string', minLength: 1, maxLength: 128 } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.favor.couponStocks`。 */
export interface PageMethods {
  /**
   * 创建代金券批次
   *
   * 新建一个代金券批次：定下面额、门槛、发放上限和可用时间。新批次要先激活才能发放；超时后用同一个商户单据号重试，不会重复创建。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534633)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012534537)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.favor.couponStocks.post({
   *   json: {
   *     stock_name: '盛夏满减券',
   *     available_begin_time: '2026-08-01T00:00:00+08:00',
   *     available_end_time: '2026-08-31T23:59:59+08:00',
   *     stock_use_rule: {
   *       max_coupons: 1000,
   *       max_amount: 500000,
   *       max_coupons_per_user: 3,
   *       natural_person_limit: false,
   *       prevent_api_abuse: true,
   *     },
   *     no_cash: false,
   *     stock_type: 'NORMAL',
   *     belong_merchant: '1900012345',
   *     coupon_use_rule: {},
   *     out_request_no: 'RQ202608010001',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/marketing/busifavor/stocks.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  ExactlyOne,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 创建商家券：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 商家券批次名称
   * 至多21个字符。
   */
  stock_name: string
  /**
   * 批次归属商户号
   * 8–15个字符。
   */
  belong_merchant: string
  /**
   * 批次备注
   * 至多20个字符。
   */
  comment?: string | undefined
  /**
   * 适用商品范围
   * 至多15个字符。
   */
  goods_name: string
  /**
   * 批次类型
   * `NORMAL`：固定面额满减券
   * `DISCOUNT`：折扣券
   * `EXCHANGE`：换购券
   */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 核销规则 */
  coupon_use_rule: PostRequestJsonCouponUseRule
  /** 发放规则 */
  stock_send_rule: PostRequestJsonStockSendRule
  /**
   * 商户请求单号
   * 至多128个字符。
   */
  out_request_no: string
  /** 自定义入口 */
  custom_entrance?: PostRequestJsonCustomEntrance | undefined
  /** 样式信息 */
  display_pattern_info?: PostRequestJsonDisplayPatternInfo | undefined
  /**
   * 券code模式
   * `WECHATPAY_MODE`：由微信支付生成
   * `MERCHANT_API`：发券时由商户传入
   * `MERCHANT_UPLOAD`：由商户预先上传
   */
  coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD'
  /** 事件通知配置 */
  notify_config?: PostRequestJsonNotifyConfig | undefined
  /** 是否允许营销补贴 */
  subsidy?: boolean | undefined
}

/** 创建商家券：应答 */
export interface PostResponse {
  /** 批次号 */
  stock_id: string
  /** 创建时间 */
  create_time: string
}

/**
 * 创建商家券：错误码
 *
 * - `INVALID_REQUEST` (400): 不合商家券的业务规则，依 message 调整
 * - `RESOURCE_ALREADY_EXISTS` (400): 请求单号已用于别的请求，换单号或沿用原参数
 * - `APPID_MCHID_NOT_MATCH` (400): appid 与请求方商户号没有关联，先绑定
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对归属或请求方商户号
 * - `NOAUTH` (403): 对该批次或券没有权限，依 message 确认授权
 * - `RESOURCE_NOT_EXISTS` (404): 批次或券不存在，核对所查资源的编号
 * - `FREQUENCY_LIMITED` (429): 调用过于频繁，降低频率后再试
 * - `SYSTEM_ERROR` (500): 多为网络超时，参数与请求单号不变再试
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'RESOURCE_ALREADY_EXISTS'
  | 'APPID_MCHID_NOT_MATCH'
  | 'MCH_NOT_EXISTS'
  | 'NOAUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export type PostRequestJsonCouponUseRule = ExactlyOne<
  {
    /** 券可核销时间 */
    coupon_available_time: PostRequestJsonCouponUseRuleCouponAvailableTime
    /**
     * 固定面额满减券使用规则
     * 以下字段恰好提供一个：`fixed_normal_coupon`、`discount_coupon`、`exchange_coupon`。
     */
    fixed_normal_coupon?: PostRequestJsonCouponUseRuleFixedNormalCoupon | undefined
    /**
     * 折扣券使用规则
     * 以下字段恰好提供一个：`fixed_normal_coupon`、`discount_coupon`、`exchange_coupon`。
     */
    discount_coupon?: PostRequestJsonCouponUseRuleDiscountCoupon | undefined
    /**
     * 换购券使用规则
     * 以下字段恰好提供一个：`fixed_normal_coupon`、`discount_coupon`、`exchange_coupon`。
     */
    exchange_coupon?: PostRequestJsonCouponUseRuleExchangeCoupon | undefined
    /**
     * 核销方式
     * `OFF_LINE`：线下扫码
     * `MINI_PROGRAMS`：线上小程序
     * `SELF_CONSUME`：用户自助
     * `PAYMENT_CODE`：微信支付付款码
     */
    use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE'
    /** 小程序appid */
    mini_programs_appid?: string | undefined
    /** 小程序path */
    mini_programs_path?: string | undefined
  },
  'fixed_normal_coupon' | 'discount_coupon' | 'exchange_coupon'
>

export interface PostRequestJsonCouponUseRuleCouponAvailableTime {
  /** 开始时间 */
  available_begin_time: string
  /** 结束时间 */
  available_end_time: string
  /** 生效后N天内有效 */
  available_day_after_receive?: number | undefined
  /** 固定周期有效时间段 */
  available_week?: PostRequestJsonCouponUseRuleCouponAvailableTimeAvailableWeek | undefined
  /** 无规律的有效时间段 */
  irregulary_avaliable_time?:
    | readonly PostRequestJsonCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime[]
    | undefined
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number | undefined
  /** 领取后N秒内有效 */
  available_second_after_receive?: number | undefined
}

export interface PostRequestJsonCouponUseRuleCouponAvailableTimeAvailableWeek {
  /** 可用星期数，0为周日 */
  week_day?: readonly number[] | undefined
  /** 当天可用时间段 */
  available_day_time?:
    | readonly PostRequestJsonCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime[]
    | undefined
}

export interface PostRequestJsonCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime {
  /** 当天可用开始时间，从零点起计秒 */
  begin_time?: number | undefined
  /** 当天可用结束时间，从零点起计秒 */
  end_time?: number | undefined
}

export interface PostRequestJsonCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime {
  /** 开始时间 */
  begin_time?: string | undefined
  /** 结束时间 */
  end_time?: string | undefined
}

export interface PostRequestJsonCouponUseRuleFixedNormalCoupon {
  /** 优惠金额，单位为分 */
  discount_amount: number
  /** 消费门槛，单位为分 */
  transaction_minimum: number
}

export interface PostRequestJsonCouponUseRuleDiscountCoupon {
  /** 折扣比例，88表示打八八折 */
  discount_percent: number
  /** 消费门槛，单位为分 */
  transaction_minimum: number
}

export interface PostRequestJsonCouponUseRuleExchangeCoupon {
  /** 单品换购价，单位为分 */
  exchange_price: number
  /** 消费门槛，单位为分 */
  transaction_minimum: number
}

export interface PostRequestJsonStockSendRule {
  /** 批次总预算 */
  max_amount?: number | undefined
  /** 批次最大发放个数 */
  max_coupons?: number | undefined
  /** 用户最大可领个数 */
  max_coupons_per_user: number
  /** 单天发放上限金额 */
  max_amount_by_day?: number | undefined
  /** 单天发放上限个数 */
  max_coupons_by_day?: number | undefined
  /** 是否开启自然人限制 */
  natural_person_limit?: boolean | undefined
  /** 可疑账号拦截 */
  prevent_api_abuse?: boolean | undefined
  /** 是否允许转赠 */
  transferable?: boolean | undefined
  /** 是否允许分享链接 */
  shareable?: boolean | undefined
}

export interface PostRequestJsonCustomEntrance {
  /** 小程序入口 */
  mini_programs_info?: PostRequestJsonCustomEntranceMiniProgramsInfo | undefined
  /** 商户公众号appid */
  appid?: string | undefined
  /** 营销馆id */
  hall_id?: string | undefined
  /** 可用门店id */
  store_id?: string | undefined
  /**
   * code展示模式
   * `NOT_SHOW`：不展示
   * `BARCODE`：条形码
   * `QRCODE`：二维码
   */
  code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | undefined
}

export interface PostRequestJsonCustomEntranceMiniProgramsInfo {
  /** 商家小程序appid */
  mini_programs_appid: string
  /** 商家小程序path */
  mini_programs_path: string
  /** 入口文案 */
  entrance_words: string
  /** 引导文案 */
  guiding_words?: string | undefined
}

export interface PostRequestJsonDisplayPatternInfo {
  /** 使用须知 */
  description?: string | undefined
  /** 商户logo */
  merchant_logo_url?: string | undefined
  /** 商户名称 */
  merchant_name?: string | undefined
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
  /** 券详情图片 */
  coupon_image_url?: string | undefined
  /** 视频号相关信息 */
  finder_info?: PostRequestJsonDisplayPatternInfoFinderInfo | undefined
}

export interface PostRequestJsonDisplayPatternInfoFinderInfo {
  /** 视频号ID */
  finder_id?: string | undefined
  /** 视频号视频ID */
  finder_video_id?: string | undefined
  /** 视频号封面图 */
  finder_video_cover_image_url?: string | undefined
}

export interface PostRequestJsonNotifyConfig {
  /** 事件通知appid */
  notify_appid?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/busifavor/stocks#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/busifavor/stocks',
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
 * 创建商家券
 *
 * 新建一个商家券批次：在这里定下面额或折扣、可用时间、发放上限和展示样式。批次类型决定三种使用规则里填哪一种。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534855)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012692931)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715853)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716931)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     stock_name: '盛夏满减券',
 *     belong_merchant: '1900012345',
 *     goods_name: '全场饮品可用',
 *     stock_type: 'NORMAL',
 *     coupon_use_rule: {
 *       coupon_available_time: {
 *         available_begin_time: '2026-08-01T00:00:00+08:00',
 *         available_end_time: '2026-08-31T23:59:59+08:00',
 *       },
 *       fixed_normal_coupon: { discount_amount: 500, transaction_minimum: 3000 },
 *       use_method: 'MINI_PROGRAMS',
 *     },
 *     stock_send_rule: { max_coupons_per_user: 1 },
 *     out_request_no: 'RQ202608010001',
 *     coupon_code_mode: 'WECHATPAY_MODE',
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
      { name: 'stock_name', required: true, schema: { kind: 'string', maxLength: 21 } },
      { name: 'belong_merchant', required: true, schema: { kind: 'string', minLength: 8, maxLength: 15 } },
      { name: 'comment', schema: { kind: 'string', maxLength: 20 } },
      { name: 'goods_name', required: true, schema: { kind: 'string', maxLength: 15 } },
      {
        name: 'stock_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'NORMAL' }, { value: 'DISCOUNT' }, { value: 'EXCHANGE' }] },
      },
      {
        name: 'coupon_use_rule',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'coupon_available_time',
              required: true,
              schema: {
                kind: 'object',
                properties: [
                  { name: 'available_begin_time', required: true, schema: { kind: 'string' } },
                  { name: 'available_end_time', required: true, schema: { kind: 'string' } },
                  { name: 'available_day_after_receive', schema: { kind: 'integer' } },
                  {
                    name: 'available_week',
                    schema: {
                      kind: 'object',
                      properties: [
                        { name: 'week_day', schema: { kind: 'array', items: { kind: 'integer' } } },
                        {
                          name: 'available_day_time',
                          schema: {
                            kind: 'array',
                            items: {
                              kind: 'object',
                              properties: [
                                { name: 'begin_time', schema: { kind: 'integer' } },
                                { name: 'end_time', schema: { kind: 'integer' } },
                              ],
                            },
                          },
                        },
                      ],
                    },
                  },
                  {
                    name: 'irregulary_avaliable_time',
                    schema: {
                      kind: 'array',
                      items: {
                        kind: 'object',
                        properties: [
                          { name: 'begin_time', schema: { kind: 'string' } },
                          { name: 'end_time', schema: { kind: 'string' } },
                        ],
                      },
                    },
                  },
                  { name: 'wait_days_after_receive', schema: { kind: 'integer' } },
                  { name: 'available_second_after_receive', schema: { kind: 'integer' } },
                ],
              },
            },
            {
              name: 'fixed_normal_coupon',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'discount_amount', required: true, schema: { kind: 'integer' } },
                  { name: 'transaction_minimum', required: true, schema: { kind: 'integer' } },
                ],
              },
              choice: { rule: 'exactly-one', group: 'coupon' },
            },
            {
              name: 'discount_coupon',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'discount_percent', required: true, schema: { kind: 'integer' } },
                  { name: 'transaction_minimum', required: true, schema: { kind: 'integer' } },
                ],
              },
              choice: { rule: 'exactly-one', group: 'coupon' },
            },
            {
              name: 'exchange_coupon',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'exchange_price', required: true, schema: { kind: 'integer' } },
                  { name: 'transaction_minimum', required: true, schema: { kind: 'integer' } },
                ],
              },
              choice: { rule: 'exactly-one', group: 'coupon' },
            },
            {
              name: 'use_method',
              required: true,
              schema: {
                kind: 'string',
                enum: [
                  { value: 'OFF_LINE' },
                  { value: 'MINI_PROGRAMS' },
                  { value: 'SELF_CONSUME' },
                  { value: 'PAYMENT_CODE' },
                ],
              },
            },
            { name: 'mini_programs_appid', schema: { kind: 'string' } },
            { name: 'mini_programs_path', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'stock_send_rule',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'max_amount', schema: { kind: 'number' } },
            { name: 'max_coupons', schema: { kind: 'integer' } },
            { name: 'max_coupons_per_user', required: true, schema: { kind: 'integer' } },
            { name: 'max_amount_by_day', schema: { kind: 'number' } },
            { name: 'max_coupons_by_day', schema: { kind: 'integer' } },
            { name: 'natural_person_limit', schema: { kind: 'boolean' } },
            { name: 'prevent_api_abuse', schema: { kind: 'boolean' } },
            { name: 'transferable', schema: { kind: 'boolean' } },
            { name: 'shareable', schema: { kind: 'boolean' } },
          ],
        },
      },
      { name: 'out_request_no', required: true, schema: { kind: 'string', maxLength: 128 } },
      {
        name: 'custom_entrance',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'mini_programs_info',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'mini_programs_appid', required: true, schema: { kind: 'string' } },
                  { name: 'mini_programs_path', required: true, schema: { kind: 'string' } },
                  { name: 'entrance_words', required: true, schema: { kind: 'string' } },
                  { name: 'guiding_words', schema: { kind: 'string' } },
                ],
              },
            },
            { name: 'appid', schema: { kind: 'string' } },
            { name: 'hall_id', schema: { kind: 'string' } },
            { name: 'store_id', schema: { kind: 'string' } },
            {
              name: 'code_display_mode',
              schema: {
                kind: 'string',
                enum: [{ value: 'NOT_SHOW' }, { value: 'BARCODE' }, { value: 'QRCODE' }],
              },
            },
          ],
        },
      },
      {
        name: 'display_pattern_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'description', schema: { kind: 'string' } },
            { name: 'merchant_logo_url', schema: { kind: 'string' } },
            { name: 'merchant_name', schema: { kind: 'string' } },
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
            { name: 'coupon_image_url', schema: { kind: 'string' } },
            {
              name: 'finder_info',
              schema: {
                kind: 'object',
                properties: [
                  { name: 'finder_id', schema: { kind: 'string' } },
                  { name: 'finder_video_id', schema: { kind: 'string' } },
                  { name: 'finder_video_cover_image_url', schema: { kind: 'string' } },
                ],
              },
            },
          ],
        },
      },
      {
        name: 'coupon_code_mode',
        required: true,
        schema: {
          kind: 'string',
          enum: [{ value: 'WECHATPAY_MODE' }, { value: 'MERCHANT_API' }, { value: 'MERCHANT_UPLOAD' }],
        },
      },
      {
        name: 'notify_config',
        schema: { kind: 'object', properties: [{ name: 'notify_appid', schema: { kind: 'string' } }] },
      },
      { name: 'subsidy', schema: { kind: 'boolean' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.busifavor.stocks`。 */
export interface PageMethods {
  /**
   * 创建商家券
   *
   * 新建一个商家券批次：在这里定下面额或折扣、可用时间、发放上限和展示样式。批次类型决定三种使用规则里填哪一种。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534855)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012692931)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715853)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716931)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.busifavor.stocks.post({
   *   json: {
   *     stock_name: '盛夏满减券',
   *     belong_merchant: '1900012345',
   *     goods_name: '全场饮品可用',
   *     stock_type: 'NORMAL',
   *     coupon_use_rule: {
   *       coupon_available_time: {
   *         available_begin_time: '2026-08-01T00:00:00+08:00',
   *         available_end_time: '2026-08-31T23:59:59+08:00',
   *       },
   *       fixed_normal_coupon: { discount_amount: 500, transaction_minimum: 3000 },
   *       use_method: 'MINI_PROGRAMS',
   *     },
   *     stock_send_rule: { max_coupons_per_user: 1 },
   *     out_request_no: 'RQ202608010001',
   *     coupon_code_mode: 'WECHATPAY_MODE',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

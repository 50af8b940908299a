/** 由openapi/v3/marketing/busifavor/stocks/{stock_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询商家券详情：请求 */
export interface GetRequest {
  /**
   * 批次号
   * 1–20个字符。
   */
  stock_id: string
}

/** 查询商家券详情：应答 */
export interface GetResponse {
  /**
   * 商家券批次名称
   * 1–21个字符。
   */
  stock_name: string
  /**
   * 批次归属商户号
   * 8–15个字符。
   */
  belong_merchant: string
  /**
   * 批次备注
   * 1–20个字符。
   */
  comment?: string
  /**
   * 适用商品范围
   * 1–15个字符。
   */
  goods_name: string
  /**
   * 批次类型
   * `NORMAL`：固定面额满减券
   * `DISCOUNT`：折扣券
   * `EXCHANGE`：换购券
   */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 核销规则 */
  coupon_use_rule: GetResponseCouponUseRule
  /** 发放规则 */
  stock_send_rule: GetResponseStockSendRule
  /** 自定义入口 */
  custom_entrance?: GetResponseCustomEntrance
  /** 样式信息 */
  display_pattern_info?: GetResponseDisplayPatternInfo
  /** 批次状态 */
  stock_state: 'UNAUDIT' | 'RUNNING' | 'STOPED' | 'PAUSED' | (string & {})
  /**
   * 券code模式
   * `WECHATPAY_MODE`：由微信支付生成
   * `MERCHANT_API`：发券时由商户传入
   * `MERCHANT_UPLOAD`：由商户预先上传
   */
  coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD' | (string & {})
  /** 批次号 */
  stock_id: string
  /** 券code数量 */
  coupon_code_count?: GetResponseCouponCodeCount
  /** 事件通知配置 */
  notify_config?: GetResponseNotifyConfig
  /** 批次发放情况 */
  send_count_information?: GetResponseSendCountInformation
  /** 是否允许营销补差 */
  subsidy?: boolean
}

/**
 * 查询商家券详情：错误码
 *
 * - `INVALID_REQUEST` (400): 不合商家券的业务规则，依 message 调整
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对归属或请求方商户号
 * - `NOAUTH` (403): 对该批次或券没有权限，依 message 确认授权
 * - `RESOURCE_NOT_EXISTS` (404): 批次或券不存在，核对所查资源的编号
 * - `FREQUENCY_LIMITED` (429): 调用过于频繁，降低频率后再试
 * - `SYSTEM_ERROR` (500): 多为网络超时，参数与请求单号不变再试
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'MCH_NOT_EXISTS'
  | 'NOAUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 修改商家券基本信息：请求 */
export interface PatchRequest {
  /**
   * 批次号
   * 1–20个字符。
   */
  stock_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 自定义入口 */
  custom_entrance?: PatchRequestJsonCustomEntrance | undefined
  /**
   * 批次名称
   * 至多21个字符。
   */
  stock_name?: string | undefined
  /**
   * 批次备注
   * 至多20个字符。
   */
  comment?: string | undefined
  /**
   * 适用商品范围
   * 至多15个字符。
   */
  goods_name?: string | undefined
  /** 商户请求单号 */
  out_request_no: string
  /** 样式信息 */
  display_pattern_info?: PatchRequestJsonDisplayPatternInfo | undefined
  /** 核销规则 */
  coupon_use_rule?: PatchRequestJsonCouponUseRule | undefined
  /** 发放规则 */
  stock_send_rule?: PatchRequestJsonStockSendRule | undefined
  /** 事件通知配置 */
  notify_config?: PatchRequestJsonNotifyConfig | undefined
  /** 是否允许营销补差 */
  subsidy?: boolean | undefined
}

/** 空字符串(无返回内容) */
export type PatchResponse = EmptyResponse

/**
 * 修改商家券基本信息：错误码
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
export type PatchErrorCode =
  | 'INVALID_REQUEST'
  | 'RESOURCE_ALREADY_EXISTS'
  | 'APPID_MCHID_NOT_MATCH'
  | 'MCH_NOT_EXISTS'
  | 'NOAUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface GetResponseCouponUseRule {
  /** 券可核销时间 */
  coupon_available_time: GetResponseCouponUseRuleCouponAvailableTime
  /** 固定面额满减券使用规则 */
  fixed_normal_coupon?: GetResponseCouponUseRuleFixedNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: GetResponseCouponUseRuleDiscountCoupon
  /** 换购券使用规则 */
  exchange_coupon?: GetResponseCouponUseRuleExchangeCoupon
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

export interface GetResponseCouponUseRuleCouponAvailableTime {
  /**
   * 开始时间
   * 1–32个字符。
   */
  available_begin_time: string
  /** 结束时间 */
  available_end_time: string
  /** 生效后N天内有效 */
  available_day_after_receive?: number
  /** 固定周期有效时间段 */
  available_week?: GetResponseCouponUseRuleCouponAvailableTimeAvailableWeek
  /** 无规律的有效时间段 */
  irregulary_avaliable_time?: GetResponseCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime[]
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number
}

export interface GetResponseCouponUseRuleCouponAvailableTimeAvailableWeek {
  /** 可用星期数，0为周日 */
  week_day?: number[]
  /** 当天可用时间段 */
  available_day_time?: GetResponseCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime[]
}

export interface GetResponseCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime {
  /** 当天可用开始时间，从零点起计秒 */
  begin_time?: number
  /** 当天可用结束时间，从零点起计秒 */
  end_time?: number
}

export interface GetResponseCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime {
  /** 开始时间 */
  begin_time?: string
  /** 结束时间 */
  end_time?: string
}

export interface GetResponseCouponUseRuleFixedNormalCoupon {
  /** 优惠金额，单位为分 */
  discount_amount?: number
  /** 消费门槛，单位为分 */
  transaction_minimum?: number
}

export interface GetResponseCouponUseRuleDiscountCoupon {
  /** 折扣比例，88表示打八八折 */
  discount_percent?: number
  /** 消费门槛，单位为分 */
  transaction_minimum?: number
}

export interface GetResponseCouponUseRuleExchangeCoupon {
  /** 单品换购价，单位为分 */
  exchange_price?: number
  /** 消费门槛，单位为分 */
  transaction_minimum?: number
}

export interface GetResponseStockSendRule {
  /** 批次总预算 */
  max_amount?: number
  /** 批次最大发放个数 */
  max_coupons?: number
  /** 用户最大可领个数 */
  max_coupons_per_user: number
  /** 单天发放上限金额 */
  max_amount_by_day?: number
  /** 单天发放上限个数 */
  max_coupons_by_day?: number
  /** 是否开启自然人限制 */
  natural_person_limit?: boolean
  /** 可疑账号拦截 */
  prevent_api_abuse?: boolean
  /** 是否允许转赠 */
  transferable?: boolean
  /** 是否允许分享链接 */
  shareable?: boolean
}

export interface GetResponseCustomEntrance {
  /** 小程序入口 */
  mini_programs_info?: GetResponseCustomEntranceMiniProgramsInfo
  /** 商户公众号appid */
  appid?: string
  /** 营销馆id */
  hall_id?: string
  /** 可用门店id */
  store_id?: string
  /**
   * code展示模式
   * `NOT_SHOW`：不展示
   * `BARCODE`：条形码
   * `QRCODE`：二维码
   */
  code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {})
}

export interface GetResponseCustomEntranceMiniProgramsInfo {
  /** 商家小程序appid */
  mini_programs_appid: string
  /** 商家小程序path */
  mini_programs_path: string
  /** 入口文案 */
  entrance_words: string
  /** 引导文案 */
  guiding_words?: string
}

export interface GetResponseDisplayPatternInfo {
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
  finder_info?: GetResponseDisplayPatternInfoFinderInfo
}

export interface GetResponseDisplayPatternInfoFinderInfo {
  /** 视频号ID */
  finder_id?: string
  /** 视频号视频ID */
  finder_video_id?: string
  /** 视频号封面图 */
  finder_video_cover_image_url?: string
}

export interface GetResponseCouponCodeCount {
  /** 该批次总共已上传的code总数 */
  total_count: number
  /** 该批次当前可用的code数 */
  available_count: number
}

export interface GetResponseNotifyConfig {
  /** 事件通知appid */
  notify_appid?: string
}

export interface GetResponseSendCountInformation {
  /** 已发放券张数 */
  total_send_num?: number
  /** 已发放券金额 */
  total_send_amount?: number
  /** 单天已发放券张数 */
  today_send_num?: number
  /** 单天已发放券金额 */
  today_send_amount?: number
}

export interface PatchRequestJsonCustomEntrance {
  /** 小程序入口 */
  mini_programs_info?: PatchRequestJsonCustomEntranceMiniProgramsInfo | undefined
  /** 商户公众号appid */
  appid?: string | undefined
  /** 营销馆id */
  hall_id?: string | undefined
  /**
   * code展示模式
   * `NOT_SHOW`：不展示
   * `BARCODE`：条形码
   * `QRCODE`：二维码
   */
  code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | undefined
}

export interface PatchRequestJsonCustomEntranceMiniProgramsInfo {
  /** 商家小程序appid */
  mini_programs_appid?: string | undefined
  /** 商家小程序path */
  mini_programs_path?: string | undefined
  /** 入口文案 */
  entrance_words?: string | undefined
  /** 引导文案 */
  guiding_words?: string | undefined
}

export interface PatchRequestJsonDisplayPatternInfo {
  /**
   * 使用须知
   * 至多1000个字符。
   */
  description?: string | undefined
  /** 商户logo */
  merchant_logo_url?: string | undefined
  /**
   * 商户名称
   * 至多16个字符。
   */
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
  finder_info?: PatchRequestJsonDisplayPatternInfoFinderInfo | undefined
}

export interface PatchRequestJsonDisplayPatternInfoFinderInfo {
  /** 视频号ID */
  finder_id?: string | undefined
  /** 视频号视频ID */
  finder_video_id?: string | undefined
  /** 视频号封面图 */
  finder_video_cover_image_url?: string | undefined
}

export interface PatchRequestJsonCouponUseRule {
  /**
   * 核销方式
   * `OFF_LINE`：线下扫码
   * `MINI_PROGRAMS`：线上小程序
   * `SELF_CONSUME`：用户自助
   * `PAYMENT_CODE`：微信支付付款码
   */
  use_method?: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | undefined
  /** 小程序appid */
  mini_programs_appid?: string | undefined
  /** 小程序path */
  mini_programs_path?: string | undefined
}

export interface PatchRequestJsonStockSendRule {
  /** 是否开启自然人限领 */
  natural_person_limit?: boolean | undefined
  /** 可疑账号拦截 */
  prevent_api_abuse?: boolean | undefined
}

export interface PatchRequestJsonNotifyConfig {
  /** 事件通知appid */
  notify_appid?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/busifavor/stocks/{stock_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/busifavor/stocks/{stock_id}',
  pathParameters: ['stock_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询商家券详情
 *
 * 按批次号读取一个批次的全部设置、状态和已发放数量。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534928)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012693047)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715866)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716977)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { stock_id: '1288000000000731' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'stock_id', required: true, schema: { kind: 'string', minLength: 1, maxLength: 20 } }],
}))

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/marketing/busifavor/stocks/{stock_id}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/marketing/busifavor/stocks/{stock_id}',
  pathParameters: ['stock_id'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 修改商家券基本信息
 *
 * 修改批次的展示信息、核销方式等。只传要改的字段，成功时没有应答内容。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535020)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012696764)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716868)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717486)
 * @throws {ApiError} 错误码见{@link PatchErrorCode}
 * @example
 * ```ts
 * await patch(client, {
 *   stock_id: '1288000000000731',
 *   json: { out_request_no: 'RQ202608010001' },
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
  path: [{ name: 'stock_id', required: true, schema: { kind: 'string', minLength: 1, maxLength: 20 } }],
  body: {
    kind: 'object',
    properties: [
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
                  { name: 'mini_programs_appid', schema: { kind: 'string' } },
                  { name: 'mini_programs_path', schema: { kind: 'string' } },
                  { name: 'entrance_words', schema: { kind: 'string' } },
                  { name: 'guiding_words', schema: { kind: 'string' } },
                ],
              },
            },
            { name: 'appid', schema: { kind: 'string' } },
            { name: 'hall_id', schema: { kind: 'string' } },
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
      { name: 'stock_name', schema: { kind: 'string', maxLength: 21 } },
      { name: 'comment', schema: { kind: 'string', maxLength: 20 } },
      { name: 'goods_name', schema: { kind: 'string', maxLength: 15 } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      {
        name: 'display_pattern_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'description', schema: { kind: 'string', maxLength: 1000 } },
            { name: 'merchant_logo_url', schema: { kind: 'string' } },
            { name: 'merchant_name', schema: { kind: 'string', maxLength: 16 } },
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
        name: 'coupon_use_rule',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'use_method',
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
        schema: {
          kind: 'object',
          properties: [
            { name: 'natural_person_limit', schema: { kind: 'boolean' } },
            { name: 'prevent_api_abuse', schema: { kind: 'boolean' } },
          ],
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

/** 客户端上的页面：`client.v3.marketing.busifavor.stocks._stock_id_`。 */
export interface PageMethods {
  /**
   * 查询商家券详情
   *
   * 按批次号读取一个批次的全部设置、状态和已发放数量。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534928)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012693047)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715866)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716977)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.busifavor.stocks._stock_id_.get({
   *   stock_id: '1288000000000731',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
  /**
   * 修改商家券基本信息
   *
   * 修改批次的展示信息、核销方式等。只传要改的字段，成功时没有应答内容。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535020)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012696764)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716868)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717486)
   * @throws {ApiError} 错误码见{@link PatchErrorCode}
   * @example
   * ```ts
   * await client.v3.marketing.busifavor.stocks._stock_id_.patch({
   *   stock_id: '1288000000000731',
   *   json: { out_request_no: 'RQ202608010001' },
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
}

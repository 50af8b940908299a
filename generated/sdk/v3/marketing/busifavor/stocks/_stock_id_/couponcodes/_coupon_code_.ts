/** 由openapi/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 查询预存code详情：请求 */
export interface GetRequest {
  /** 批次号 */
  stock_id: string
  /** 商户上传的code */
  coupon_code: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 公众账号ID */
  appid?: string | undefined
}

/** 查询预存code详情：应答 */
export interface GetResponse {
  /** 券code信息 */
  code_information: GetResponseCodeInformation
  /** 券码信息 */
  coupon_information?: GetResponseCouponInformation
}

/**
 * 查询预存code详情：错误码
 *
 * - `INVALID_REQUEST` (400): 不合商家券的业务规则，依 message 调整
 * - `APPID_MCHID_NOT_MATCH` (400): appid 与请求方商户号没有关联，先绑定
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对归属或请求方商户号
 * - `NOAUTH` (403): 对该批次或券没有权限，依 message 确认授权
 * - `RESOURCE_NOT_EXISTS` (404): 批次或券不存在，核对所查资源的编号
 * - `FREQUENCY_LIMITED` (429): 调用过于频繁，降低频率后再试
 * - `SYSTEM_ERROR` (500): 多为网络超时，参数与请求单号不变再试
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'APPID_MCHID_NOT_MATCH'
  | 'MCH_NOT_EXISTS'
  | 'NOAUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 删除预存code：请求 */
export interface DeleteRequest {
  /** 批次号 */
  stock_id: string
  /** 商户上传的code */
  coupon_code: string
  /** 声明请求的查询参数 */
  query: DeleteRequestQuery
}

/** 声明请求的查询参数 */
export interface DeleteRequestQuery {
  /** 请求业务单据号 */
  delete_request_no: string
}

/** 删除预存code：应答 */
export interface DeleteResponse {
  /** 批次号 */
  stock_id: string
  /** 删除时间 */
  delete_time: string
}

/**
 * 删除预存code：错误码
 *
 * - `INVALID_REQUEST` (400): 不合商家券的业务规则，依 message 调整
 * - `RESOURCE_ALREADY_EXISTS` (400): 请求单号已用于别的请求，换单号或沿用原参数
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对归属或请求方商户号
 * - `NOAUTH` (403): 对该批次或券没有权限，依 message 确认授权
 * - `RESOURCE_NOT_EXISTS` (404): 批次或券不存在，核对所查资源的编号
 * - `FREQUENCY_LIMITED` (429): 调用过于频繁，降低频率后再试
 * - `SYSTEM_ERROR` (500): 多为网络超时，参数与请求单号不变再试
 */
export type DeleteErrorCode =
  | 'INVALID_REQUEST'
  | 'RESOURCE_ALREADY_EXISTS'
  | 'MCH_NOT_EXISTS'
  | 'NOAUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface GetResponseCodeInformation {
  /** 商户上传code */
  code: string
  /** 商户上传code分配状态 */
  code_status: 'AVAILABLE' | 'DISPATCHED' | (string & {})
  /** 上传时间 */
  upload_time?: string
  /** 被分配时间 */
  dispatched_time?: string
  /** 领券用户的OpenID */
  openid?: string
  /** 领券用户的UnionID */
  unionid?: string
  /** 用户券code */
  coupon_code?: string
}

export interface GetResponseCouponInformation {
  /** 商家券批次名称 */
  stock_name: string
  /** 批次归属商户号 */
  belong_merchant: string
  /** 批次备注 */
  comment?: string
  /** 适用商品范围 */
  goods_name: string
  /** 批次类型 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 是否允许转赠 */
  transferable?: boolean
  /** 是否允许分享领券链接 */
  shareable?: boolean
  /** 券状态 */
  coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /** 核销规则 */
  coupon_use_rule: GetResponseCouponInformationCouponUseRule
  /** 自定义入口 */
  custom_entrance?: GetResponseCouponInformationCustomEntrance
  /** 样式信息 */
  display_pattern_info?: GetResponseCouponInformationDisplayPatternInfo
  /** 关联的商户订单号 */
  associate_out_trade_no?: string
  /** 券可使用开始时间 */
  available_start_time?: string
  /** 商家券Code */
  coupon_code?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 */
  deactivate_time?: string
  /** 券过期时间 */
  expire_time?: string
  /** 领券时间 */
  receive_time?: string
  /** 退券请求单号 */
  return_request_no?: string
  /** 退券时间 */
  return_time?: string
  /** 发券请求单号 */
  send_request_no?: string
  /** 批次号 */
  stock_id?: string
  /** 核销请求单号 */
  use_request_no?: string
  /** 核销时间 */
  use_time?: string
}

export interface GetResponseCouponInformationCouponUseRule {
  /** 券可核销时间 */
  coupon_available_time: GetResponseCouponInformationCouponUseRuleCouponAvailableTime
  /** 固定面额满减券使用规则 */
  fixed_normal_coupon?: GetResponseCouponInformationCouponUseRuleFixedNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: GetResponseCouponInformationCouponUseRuleDiscountCoupon
  /** 换购券使用规则 */
  exchange_coupon?: GetResponseCouponInformationCouponUseRuleExchangeCoupon
  /** 核销方式 */
  use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {})
  /** 小程序appid */
  mini_programs_appid?: string
  /** 小程序path */
  mini_programs_path?: string
}

export interface GetResponseCouponInformationCouponUseRuleCouponAvailableTime {
  /** 开始时间 */
  available_begin_time: string
  /** 结束时间 */
  available_end_time: string
  /** 生效后N天内有效 */
  available_day_after_receive?: number
  /** 固定周期有效时间段 */
  available_week?: GetResponseCouponInformationCouponUseRuleCouponAvailableTimeAvailableWeek
  /** 无规律的有效时间段 */
  irregulary_avaliable_time?: GetResponseCouponInformationCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime[]
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number
}

export interface GetResponseCouponInformationCouponUseRuleCouponAvailableTimeAvailableWeek {
  /** 可用星期数 */
  week_day?: number[]
  /** 当天可用时间段 */
  available_day_time?: GetResponseCouponInformationCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime[]
}

export interface GetResponseCouponInformationCouponUseRuleCouponAvailableTimeAvailableWeekAvailableDayTime {
  /** 当天可用开始时间 */
  begin_time?: number
  /** 当天可用结束时间 */
  end_time?: number
}

export interface GetResponseCouponInformationCouponUseRuleCouponAvailableTimeIrregularyAvaliableTime {
  /** 开始时间 */
  begin_time?: string
  /** 结束时间 */
  end_time?: string
}

export interface GetResponseCouponInformationCouponUseRuleFixedNormalCoupon {
  /** 优惠金额，单位为分 */
  discount_amount?: number
  /** 消费门槛，单位为分 */
  transaction_minimum?: number
}

export interface GetResponseCouponInformationCouponUseRuleDiscountCoupon {
  /** 折扣比例 */
  discount_percent?: number
  /** 消费门槛，单位为分 */
  transaction_minimum?: number
}

export interface GetResponseCouponInformationCouponUseRuleExchangeCoupon {
  /** 单品换购价 */
  exchange_price?: number
  /** 消费门槛，单位为分 */
  transaction_minimum?: number
}

export interface GetResponseCouponInformationCustomEntrance {
  /** 小程序入口 */
  mini_programs_info?: GetResponseCouponInformationCustomEntranceMiniProgramsInfo
  /** 商户公众号appid */
  appid?: string
  /** 营销馆id */
  hall_id?: string
  /** 可用门店id */
  store_id?: string
  /** code展示模式 */
  code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {})
}

export interface GetResponseCouponInformationCustomEntranceMiniProgramsInfo {
  /** 商家小程序appid */
  mini_programs_appid: string
  /** 商家小程序path */
  mini_programs_path: string
  /** 入口文案 */
  entrance_words: string
  /** 引导文案 */
  guiding_words?: string
}

export interface GetResponseCouponInformationDisplayPatternInfo {
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
  finder_info?: GetResponseCouponInformationDisplayPatternInfoFinderInfo
}

export interface GetResponseCouponInformationDisplayPatternInfoFinderInfo {
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
  id: 'v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}',
  pathParameters: ['stock_id', 'coupon_code'],
  queryParameters: ['appid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询预存code详情
 *
 * 核对一个预存code有没有分给用户、分给了谁，连同它所属批次的核销规则与样式一起返回。`code`是你上传的，`coupon_code`是用户券code，别混用。
 *
 * 无规律有效时间段的字段拼作`irregulary_avaliable_time`，照此取值。
 * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   stock_id: '1288000000000731',
 *   coupon_code: 'MJ20260801A0007',
 *   query: { appid: 'wx5a7c1e9d3b2f4860' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'stock_id', required: true, schema: { kind: 'string' } },
    { name: 'coupon_code', required: true, schema: { kind: 'string' } },
  ],
  query: [{ name: 'appid', schema: { kind: 'string' } }],
}))

/** 下方接口的描述，供客户端使用。 */
export const deleteOperation: OperationDescriptor<DeleteErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<DeleteErrorCode>
>({
  id: 'v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}#delete',
  protocol: 'v3',
  method: 'DELETE',
  path: '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}',
  pathParameters: ['stock_id', 'coupon_code'],
  queryParameters: ['delete_request_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 删除预存code
 *
 * 上传错了的code还没发给用户时删掉它。`delete_request_no`是这次删除的单据号，重试时保持不变。
 *
 * 删除之前先查清楚它还没有被分配。
 * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
 * @throws {ApiError} 错误码见{@link DeleteErrorCode}
 * @example
 * ```ts
 * const answer = await delete_(client, {
 *   stock_id: '1288000000000731',
 *   coupon_code: 'MJ20260801A0007',
 *   query: { delete_request_no: '1212' },
 * })
 * ```
 */
function delete_(client: Caller, request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse> {
  return call(client, deleteOperation, request, options)
}

export { delete_ as delete }

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const deleteRequestSchema = /* @__PURE__ */ requestSchema<DeleteRequest>(deleteOperation, () => ({
  path: [
    { name: 'stock_id', required: true, schema: { kind: 'string' } },
    { name: 'coupon_code', required: true, schema: { kind: 'string' } },
  ],
  query: [{ name: 'delete_request_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.marketing.busifavor.stocks._stock_id_.couponcodes._coupon_code_`。 */
export interface PageMethods {
  /**
   * 查询预存code详情
   *
   * 核对一个预存code有没有分给用户、分给了谁，连同它所属批次的核销规则与样式一起返回。`code`是你上传的，`coupon_code`是用户券code，别混用。
   *
   * 无规律有效时间段的字段拼作`irregulary_avaliable_time`，照此取值。
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.busifavor.stocks._stock_id_.couponcodes._coupon_code_.get({
   *   stock_id: '1288000000000731',
   *   coupon_code: 'MJ20260801A0007',
   *   query: { appid: 'wx5a7c1e9d3b2f4860' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
  /**
   * 删除预存code
   *
   * 上传错了的code还没发给用户时删掉它。`delete_request_no`是这次删除的单据号，重试时保持不变。
   *
   * 删除之前先查清楚它还没有被分配。
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
   * @throws {ApiError} 错误码见{@link DeleteErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.busifavor.stocks._stock_id_.couponcodes._coupon_code_.delete({
   *   stock_id: '1288000000000731',
   *   coupon_code: 'MJ20260801A0007',
   *   query: { delete_request_no: '1212' },
   * })
   * ```
   */
  delete(request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse>
}

/** 由openapi/v3/payscore/oversea/partner/serviceorder.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 创建支付分订单（境外）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务ID */
  service_id: string
  /** 服务商公众号ID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户公众号ID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_order_no: string
  /** 货币类型 */
  currency: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: readonly PostRequestJsonPostPayments[] | undefined
  /** 商户优惠 */
  post_discounts?: readonly PostRequestJsonPostDiscounts[] | undefined
  /** 服务风险金 */
  risk_fund: PostRequestJsonRiskFund
  /** 服务时间 */
  time_range: PostRequestJsonTimeRange
  /** 服务位置 */
  location?: PostRequestJsonLocation | undefined
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 商户回调地址 */
  notify_url: string
  /** 商户数据包 */
  attach?: string | undefined
}

/** 创建支付分订单（境外）：应答 */
export interface PostResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 货币类型 */
  currency?: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: PostResponsePostPayments[]
  /** 后付费商户优惠 */
  post_discounts?: PostResponsePostDiscounts[]
  /** 订单风险金 */
  risk_fund?: PostResponseRiskFund
  /** 服务时间段 */
  time_range?: PostResponseTimeRange
  /** 服务位置 */
  location?: PostResponseLocation
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 跳转微信侧数据包 */
  package?: string
}

/**
 * 创建支付分订单（境外）：错误码
 *
 * - `INVALID_REQUEST` (400): 违反业务规则，查同一单号是否换了参数
 * - `INVALID_ORDER_STATE` (400): 服务订单当前状态不允许此操作，先查单
 * - `ORDER_CANCELED` (400): 服务订单已经取消，无须再操作
 * - `ORDER_DONE` (400): 服务订单已经完结，无须再操作
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'NO_AUTH'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 查询支付分订单（境外）：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 商户服务订单号 */
  out_order_no?: string | undefined
  /** 回跳查询ID */
  query_id?: string | undefined
}

/** 查询支付分订单（境外）：应答 */
export interface GetResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: PostResponsePostPayments[]
  /** 商户优惠 */
  post_discounts?: GetResponsePostDiscounts[]
  /** 订单风险金 */
  risk_fund: PostResponseRiskFund
  /** 总金额 */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: GetResponseCollection
  /** 服务时间段 */
  time_range: GetResponseTimeRange
  /** 服务位置 */
  location?: GetResponseLocation
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 货币类型 */
  currency?: string
  /** 汇率值 */
  currency_price?: number
  /** 汇率 */
  currency_rate_info?: string
}

/**
 * 查询支付分订单（境外）：错误码
 *
 * - `INVALID_REQUEST` (400): 不合业务规则，核对所查的单号与所属商户
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `ORDER_NOT_EXIST` (404): 查无此服务订单，核对商户服务订单号
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'NO_AUTH'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostRequestJsonPostPayments {
  /** 付费名称 */
  name: string
  /** 付费金额 */
  amount?: number | undefined
  /** 付费说明 */
  description?: string | undefined
  /** 付费数量 */
  count?: number | undefined
}

export interface PostRequestJsonPostDiscounts {
  /** 优惠名称 */
  name: string
  /** 优惠说明 */
  description: string
  /** 优惠金额 */
  amount?: number | undefined
  /** 优惠数量 */
  count?: number | undefined
}

export interface PostRequestJsonRiskFund {
  /** 风险名称 */
  name: string
  /** 风险金额 */
  amount: number
  /** 风险说明 */
  description?: string | undefined
}

export interface PostRequestJsonTimeRange {
  /** 服务开始时间 */
  start_time: string
  /** 服务结束时间 */
  end_time?: string | undefined
  /** 服务开始时间备注 */
  start_time_remark?: string | undefined
  /** 服务结束时间备注 */
  end_time_remark?: string | undefined
}

export interface PostRequestJsonLocation {
  /** 服务开始地点 */
  start_location?: string | undefined
  /** 预计服务结束地点 */
  end_location?: string | undefined
}

export interface PostResponsePostPayments {
  /** 付费名称 */
  name: string
  /** 付费金额 */
  amount?: number
  /** 付费说明 */
  description?: string
  /** 付费数量 */
  count?: number
}

export interface PostResponsePostDiscounts {
  /** 优惠名称 */
  name: string
  /** 优惠说明 */
  description: string
  /** 优惠数量 */
  count?: number
}

export interface PostResponseRiskFund {
  /** 风险金名称 */
  name: string
  /** 风险金额 */
  amount: number
  /** 风险说明 */
  description?: string
}

export interface PostResponseTimeRange {
  /** 服务开始时间 */
  start_time: string
  /** 服务结束时间 */
  end_time?: string
  /** 服务开始时间备注 */
  start_time_remark?: string
  /** 服务结束时间备注 */
  end_time_remark?: string
}

export interface PostResponseLocation {
  /** 服务开始地点 */
  start_location?: string
  /** 预计服务结束地点 */
  end_location: string
}

export interface GetResponsePostDiscounts {
  /** 优惠名称 */
  name: string
  /** 优惠说明 */
  description: string
  /** 优惠金额 */
  amount?: number
  /** 优惠数量 */
  count?: number
}

export interface GetResponseCollection {
  /** 收款状态 */
  state: 'USER_PAYING' | 'USER_PAID' | (string & {})
  /** 总收款金额 */
  total_amount?: number
  /** 待收金额 */
  paying_amount?: number
  /** 已收金额 */
  paid_amount?: number
  /** 收款银行 */
  bank_type?: string
  /** 收款明细列表 */
  details?: GetResponseCollectionDetails[]
}

export interface GetResponseCollectionDetails {
  /** 收款序号 */
  seq?: number
  /** 单笔收款金额 */
  amount?: number
  /** 收款成功渠道 */
  paid_type?: 'NEWTON' | 'MCH' | (string & {})
  /** 收款成功时间 */
  paid_time?: string
  /** 微信支付交易单号 */
  transaction_id?: string
  /** 优惠功能 */
  promotion_detail?: GetResponseCollectionDetailsPromotionDetail[]
}

export interface GetResponseCollectionDetailsPromotionDetail {
  /** 券ID */
  coupon_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型 */
  type?: 'CASH' | 'NOCASH' | (string & {})
  /** 优惠券面额 */
  amount: number
  /** 活动ID */
  stock_id?: string
  /** 微信出资 */
  wechatpay_contribute?: number
  /** 商户出资 */
  merchant_contribute?: number
  /** 其他出资 */
  other_contribute?: number
  /** 优惠币种 */
  currency?: string
  /** 单品列表 */
  goods_detail?: GetResponseCollectionDetailsPromotionDetailGoodsDetail[]
}

export interface GetResponseCollectionDetailsPromotionDetailGoodsDetail {
  /** 商品编码 */
  goods_id: string
  /** 商品数量 */
  quantity?: number
  /** 商品价格 */
  unit_price?: number
  /** 商品优惠金额 */
  discount_amount?: number
  /** 商品备注 */
  goods_remark?: string
}

export interface GetResponseTimeRange {
  /** 服务开始时间 */
  start_time?: string
  /** 服务开始时间备注 */
  start_time_remark?: string
  /** 服务结束时间 */
  end_time?: string
  /** 服务结束时间备注 */
  end_time_remark?: string
}

export interface GetResponseLocation {
  /** 服务开始地点 */
  start_location?: string
  /** 服务结束地点 */
  end_location?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/oversea/partner/serviceorder#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/oversea/partner/serviceorder',
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 创建支付分订单（境外）
 *
 * 境外机构替子商户建单，`currency`必填，金额按币种最小单位。`CREATED`表示等用户确认，用`package`跳转；确认后才变为`DOING`。
 *
 * 接入点在香港，`base_uri`用`https://apihk.mch.weixin.qq.com/`；重试不换`out_order_no`。
 *
 * 后续通知：
 *
 * - 支付分用户确认订单通知(PAYSCORE.USER_CONFIRM)（`webhooks/v3/PAYSCORE.USER_CONFIRM`），发往`json.notify_url`
 * - 支付分订单支付成功通知(PAYSCORE.USER_PAID)（`webhooks/v3/PAYSCORE.USER_PAID`），发往`json.notify_url`
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096395)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     service_id: '2002000000000000000000000000042',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sub_mchid: '1900013511',
 *     out_order_no: 'ZD202608010003',
 *     currency: 'HKD',
 *     service_introduction: '滨河充电宝',
 *     risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 10000 },
 *     time_range: { start_time: '2026-08-11T16:24:05+08:00' },
 *     notify_url: 'https://pay.example.com/notify/payment',
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
      { name: 'service_id', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'out_order_no', required: true, schema: { kind: 'string' } },
      { name: 'currency', required: true, schema: { kind: 'string' } },
      { name: 'service_introduction', required: true, schema: { kind: 'string' } },
      {
        name: 'post_payments',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'name', required: true, schema: { kind: 'string' } },
              { name: 'amount', schema: { kind: 'integer' } },
              { name: 'description', schema: { kind: 'string' } },
              { name: 'count', schema: { kind: 'integer' } },
            ],
          },
        },
      },
      {
        name: 'post_discounts',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'name', required: true, schema: { kind: 'string' } },
              { name: 'description', required: true, schema: { kind: 'string' } },
              { name: 'amount', schema: { kind: 'integer' } },
              { name: 'count', schema: { kind: 'integer' } },
            ],
          },
        },
      },
      {
        name: 'risk_fund',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'name', required: true, schema: { kind: 'string' } },
            { name: 'amount', required: true, schema: { kind: 'integer' } },
            { name: 'description', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'time_range',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'start_time', required: true, schema: { kind: 'string' } },
            { name: 'end_time', schema: { kind: 'string' } },
            { name: 'start_time_remark', schema: { kind: 'string' } },
            { name: 'end_time_remark', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'location',
        schema: {
          kind: 'object',
          properties: [
            { name: 'start_location', schema: { kind: 'string' } },
            { name: 'end_location', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'sub_openid', schema: { kind: 'string' } },
      { name: 'need_user_confirm', schema: { kind: 'boolean' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/payscore/oversea/partner/serviceorder#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/payscore/oversea/partner/serviceorder',
  queryParameters: ['service_id', 'sub_mchid', 'out_order_no', 'query_id'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询支付分订单（境外）
 *
 * 以商户服务订单号或`query_id`查一张单，除收款明细外还有汇率`currency_price`。`DONE`、`REVOKED`、`EXPIRED`不会再变。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096411)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     service_id: '2002000000000000000000000000042',
 *     sub_mchid: '1900013511',
 *     out_order_no: 'ZD202608010003',
 *     query_id: '15646546545165651651',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'service_id', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    { name: 'out_order_no', schema: { kind: 'string' } },
    { name: 'query_id', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.payscore.oversea.partner.serviceorder`。 */
export interface PageMethods {
  /**
   * 创建支付分订单（境外）
   *
   * 境外机构替子商户建单，`currency`必填，金额按币种最小单位。`CREATED`表示等用户确认，用`package`跳转；确认后才变为`DOING`。
   *
   * 接入点在香港，`base_uri`用`https://apihk.mch.weixin.qq.com/`；重试不换`out_order_no`。
   *
   * 后续通知：
   *
   * - 支付分用户确认订单通知(PAYSCORE.USER_CONFIRM)（`webhooks/v3/PAYSCORE.USER_CONFIRM`），发往`json.notify_url`
   * - 支付分订单支付成功通知(PAYSCORE.USER_PAID)（`webhooks/v3/PAYSCORE.USER_PAID`），发往`json.notify_url`
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096395)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.oversea.partner.serviceorder.post({
   *   json: {
   *     service_id: '2002000000000000000000000000042',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sub_mchid: '1900013511',
   *     out_order_no: 'ZD202608010003',
   *     currency: 'HKD',
   *     service_introduction: '滨河充电宝',
   *     risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 10000 },
   *     time_range: { start_time: '2026-08-11T16:24:05+08:00' },
   *     notify_url: 'https://pay.example.com/notify/payment',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询支付分订单（境外）
   *
   * 以商户服务订单号或`query_id`查一张单，除收款明细外还有汇率`currency_price`。`DONE`、`REVOKED`、`EXPIRED`不会再变。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096411)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.oversea.partner.serviceorder.get({
   *   query: {
   *     service_id: '2002000000000000000000000000042',
   *     sub_mchid: '1900013511',
   *     out_order_no: 'ZD202608010003',
   *     query_id: '15646546545165651651',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

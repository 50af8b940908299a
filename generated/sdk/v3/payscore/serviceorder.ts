/** 由openapi/v3/payscore/serviceorder.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, ExactlyOne, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 创建支付分订单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 商户服务订单号，同一商户内唯一
   * 至多32个字符。
   */
  out_order_no: string
  /**
   * 应用ID
   * 至多32个字符。
   */
  appid: string
  /**
   * 服务ID
   * 至多32个字符。
   */
  service_id: string
  /**
   * 服务信息
   * 至多20个字符。
   */
  service_introduction: string
  /**
   * 后付费项目
   * 至多100个元素。
   */
  post_payments?: readonly PostRequestJsonPostPayments[] | undefined
  /**
   * 商户优惠
   * 至多30个元素。
   */
  post_discounts?: readonly PostRequestJsonPostDiscounts[] | undefined
  /** 服务时间段 */
  time_range: PostRequestJsonTimeRange
  /** 服务位置 */
  location?: PostRequestJsonLocation | undefined
  /** 订单风险金 */
  risk_fund: PostRequestJsonRiskFund
  /**
   * 商户数据包
   * 至多256个字符。
   */
  attach?: string | undefined
  /**
   * 商户回调地址
   * 至多255个字符。
   */
  notify_url: string
  /** 用户标识，免确认的订单必填 */
  openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 设备信息 */
  device?: PostRequestJsonDevice | undefined
}

/** 创建支付分订单：应答 */
export interface PostResponse {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 服务ID */
  service_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务信息 */
  service_introduction: string
  /**
   * 服务订单状态
   * `CREATED`：商户已创建服务订单
   * `DOING`：服务订单进行中
   * `DONE`：服务订单完成
   * `REVOKED`：商户取消服务订单
   * `EXPIRED`：服务订单已失效
   */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /**
   * 订单状态说明，进行中时返回
   * `USER_CONFIRM`：用户确认
   * `MCH_COMPLETE`：商户完结
   */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: PostResponsePostPayments[]
  /** 商户优惠 */
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
  /** 跳转确认页的凭证，只用于需要用户确认的订单 */
  package?: string
}

/**
 * 创建支付分订单：错误码
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

/** 查询支付分订单：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export type GetRequestQuery = ExactlyOne<
  {
    /**
     * 商户服务订单号
     * 至多32个字符。
     * 以下字段恰好提供一个：`out_order_no`、`query_id`。
     */
    out_order_no?: string | undefined
    /**
     * 回跳查询ID
     * 至多512个字符。
     * 以下字段恰好提供一个：`out_order_no`、`query_id`。
     */
    query_id?: string | undefined
    /**
     * 服务ID
     * 至多32个字符。
     */
    service_id: string
    /**
     * 应用ID
     * 至多32个字符。
     */
    appid: string
  },
  'out_order_no' | 'query_id'
>

/** 查询支付分订单：应答 */
export interface GetResponse {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 服务ID */
  service_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务信息 */
  service_introduction: string
  /**
   * 服务订单状态
   * `CREATED`：商户已创建服务订单
   * `DOING`：服务订单进行中
   * `DONE`：服务订单完成
   * `REVOKED`：商户取消服务订单
   * `EXPIRED`：服务订单已失效
   */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /**
   * 订单状态说明，进行中时返回
   * `USER_CONFIRM`：用户确认
   * `MCH_COMPLETE`：商户完结
   */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 商户收款总金额，单位为分 */
  total_amount?: number
  /** 后付费项目 */
  post_payments?: PostResponsePostPayments[]
  /** 商户优惠 */
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
  notify_url: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 用户标识 */
  openid?: string
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: GetResponseCollection
}

/**
 * 查询支付分订单：错误码
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
  /**
   * 付费项目名称
   * 至多20个字符。
   */
  name: string
  /**
   * 金额，单位为分
   * 不小于0。
   */
  amount?: number | undefined
  /**
   * 计费说明
   * 至多30个字符。
   */
  description?: string | undefined
  /**
   * 付费数量
   * 取值1至100。
   */
  count?: number | undefined
}

export interface PostRequestJsonPostDiscounts {
  /**
   * 优惠名称
   * 至多20个字符。
   */
  name: string
  /** 优惠说明 */
  description: string
  /** 优惠金额，单位为分 */
  amount?: number | undefined
  /** 优惠数量 */
  count?: number | undefined
}

export interface PostRequestJsonTimeRange {
  /** 服务开始时间，格式为`yyyyMMddHHmmss`，或用`OnAccept`表示用户确认之时 */
  start_time: string
  /** 服务开始时间备注 */
  start_time_remark?: string | undefined
  /** 服务结束时间 */
  end_time?: string | undefined
  /** 服务结束时间备注 */
  end_time_remark?: string | undefined
}

export interface PostRequestJsonLocation {
  /** 服务开始地点 */
  start_location?: string | undefined
  /** 服务结束位置 */
  end_location?: string | undefined
}

export interface PostRequestJsonRiskFund {
  /**
   * 风险金名称
   * `DEPOSIT`：押金
   * `ADVANCE`：预付款
   * `CASH_DEPOSIT`：保证金
   * `ESTIMATE_ORDER_COST`：预估订单费用
   */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST'
  /** 风险金额，单位为分 */
  amount: number
  /** 风险说明 */
  description?: string | undefined
}

export interface PostRequestJsonDevice {
  /** 服务开始的设备ID */
  start_device_id?: string | undefined
  /** 服务结束的设备ID */
  end_device_id?: string | undefined
  /** 物料URL */
  materiel_no?: string | undefined
}

export interface PostResponsePostPayments {
  /** 付费项目名称 */
  name?: string
  /** 金额，单位为分 */
  amount?: number
  /** 计费说明 */
  description?: string
  /** 付费数量 */
  count?: number
}

export interface PostResponsePostDiscounts {
  /** 优惠名称 */
  name?: string
  /** 优惠说明 */
  description?: string
  /** 优惠金额，单位为分 */
  amount?: number
  /** 优惠数量 */
  count?: number
}

export interface PostResponseRiskFund {
  /**
   * 风险金名称
   * `DEPOSIT`：押金
   * `ADVANCE`：预付款
   * `CASH_DEPOSIT`：保证金
   * `ESTIMATE_ORDER_COST`：预估订单费用
   */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
  /** 风险金额，单位为分 */
  amount: number
  /** 风险说明 */
  description?: string
}

export interface PostResponseTimeRange {
  /** 服务开始时间，格式为`yyyyMMddHHmmss`，或用`OnAccept`表示用户确认之时 */
  start_time?: string
  /** 服务开始时间备注 */
  start_time_remark?: string
  /** 服务结束时间 */
  end_time?: string
  /** 服务结束时间备注 */
  end_time_remark?: string
}

export interface PostResponseLocation {
  /** 服务开始地点 */
  start_location?: string
  /** 服务结束位置 */
  end_location?: string
}

export interface GetResponseCollection {
  /**
   * 收款状态
   * `USER_PAYING`：待支付
   * `USER_PAID`：已支付
   */
  state: 'USER_PAYING' | 'USER_PAID' | (string & {})
  /** 总收款金额，单位为分 */
  total_amount?: number
  /** 待收金额，单位为分 */
  paying_amount?: number
  /** 已收金额，单位为分 */
  paid_amount?: number
  /** 收款明细列表 */
  details?: GetResponseCollectionDetails[]
  /** 收款银行 */
  bank_type?: string
}

export interface GetResponseCollectionDetails {
  /** 收款序号 */
  seq?: number
  /** 单笔收款金额，单位为分 */
  amount?: number
  /**
   * 收款成功渠道
   * `NEWTON`：微信支付分
   * `MCH`：商户渠道
   */
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
  /**
   * 优惠范围
   * `GLOBAL`：全场代金券
   * `SINGLE`：单品优惠
   */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /**
   * 优惠类型
   * `CASH`：充值型代金券
   * `NOCASH`：免充值型代金券
   */
  type?: 'CASH' | 'NOCASH' | (string & {})
  /** 优惠券面额，单位为分 */
  amount: number
  /** 活动ID */
  stock_id?: string
  /** 微信出资，单位为分 */
  wechatpay_contribute?: number
  /** 商户出资，单位为分 */
  merchant_contribute?: number
  /** 其他出资，单位为分 */
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
  /** 商品价格，单位为分 */
  unit_price?: number
  /** 商品优惠金额，单位为分 */
  discount_amount?: number
  /** 商品备注 */
  goods_remark?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/serviceorder#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/serviceorder',
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
 * 创建支付分订单
 *
 * 为先享后付的服务建一张订单。需确认的订单要把应答里的`package`交给前端拉起确认页；免确认的订单要求用户已授权，并传用户标识。
 *
 * 后续通知：
 *
 * - 支付分用户确认订单通知(PAYSCORE.USER_CONFIRM)（`webhooks/v3/PAYSCORE.USER_CONFIRM`），发往`json.notify_url`
 * - 支付分订单支付成功通知(PAYSCORE.USER_PAID)（`webhooks/v3/PAYSCORE.USER_PAID`），发往`json.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587900)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647418)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_order_no: 'ZD202608010003',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     service_id: '2002000000000000000000000000042',
 *     service_introduction: '清风共享雨伞',
 *     time_range: { start_time: 'OnAccept' },
 *     risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 2000 },
 *     notify_url: 'https://shop.example.com/wechatpay/notify',
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
      { name: 'out_order_no', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'service_id', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'service_introduction', required: true, schema: { kind: 'string', maxLength: 20 } },
      {
        name: 'post_payments',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'name', required: true, schema: { kind: 'string', maxLength: 20 } },
              { name: 'amount', schema: { kind: 'integer', minimum: 0 } },
              { name: 'description', schema: { kind: 'string', maxLength: 30 } },
              { name: 'count', schema: { kind: 'integer', minimum: 1, maximum: 100 } },
            ],
          },
          maxItems: 100,
        },
      },
      {
        name: 'post_discounts',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'name', required: true, schema: { kind: 'string', maxLength: 20 } },
              { name: 'description', required: true, schema: { kind: 'string' } },
              { name: 'amount', schema: { kind: 'integer' } },
              { name: 'count', schema: { kind: 'integer' } },
            ],
          },
          maxItems: 30,
        },
      },
      {
        name: 'time_range',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'start_time', required: true, schema: { kind: 'string' } },
            { name: 'start_time_remark', schema: { kind: 'string' } },
            { name: 'end_time', schema: { kind: 'string' } },
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
      {
        name: 'risk_fund',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'name',
              required: true,
              schema: {
                kind: 'string',
                enum: [
                  { value: 'DEPOSIT' },
                  { value: 'ADVANCE' },
                  { value: 'CASH_DEPOSIT' },
                  { value: 'ESTIMATE_ORDER_COST' },
                ],
              },
            },
            { name: 'amount', required: true, schema: { kind: 'integer' } },
            { name: 'description', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'attach', schema: { kind: 'string', maxLength: 256 } },
      { name: 'notify_url', required: true, schema: { kind: 'string', maxLength: 255 } },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'need_user_confirm', schema: { kind: 'boolean' } },
      {
        name: 'device',
        schema: {
          kind: 'object',
          properties: [
            { name: 'start_device_id', schema: { kind: 'string' } },
            { name: 'end_device_id', schema: { kind: 'string' } },
            { name: 'materiel_no', schema: { kind: 'string' } },
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
  id: 'v3/payscore/serviceorder#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/payscore/serviceorder',
  queryParameters: ['out_order_no', 'query_id', 'service_id', 'appid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询支付分订单
 *
 * 读取服务订单的状态、费用和收款进度。商户服务订单号与回跳查询ID二选一；创单超时后用它确认订单是否已建。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587902)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647419)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     out_order_no: 'ZD202608010003',
 *     service_id: '2002000000000000000000000000042',
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
  query: [
    {
      name: 'out_order_no',
      schema: { kind: 'string', maxLength: 32 },
      choice: { rule: 'exactly-one', group: 'order' },
    },
    {
      name: 'query_id',
      schema: { kind: 'string', maxLength: 512 },
      choice: { rule: 'exactly-one', group: 'order' },
    },
    { name: 'service_id', required: true, schema: { kind: 'string', maxLength: 32 } },
    { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
  ],
}))

/** 客户端上的页面：`client.v3.payscore.serviceorder`。 */
export interface PageMethods {
  /**
   * 创建支付分订单
   *
   * 为先享后付的服务建一张订单。需确认的订单要把应答里的`package`交给前端拉起确认页；免确认的订单要求用户已授权，并传用户标识。
   *
   * 后续通知：
   *
   * - 支付分用户确认订单通知(PAYSCORE.USER_CONFIRM)（`webhooks/v3/PAYSCORE.USER_CONFIRM`），发往`json.notify_url`
   * - 支付分订单支付成功通知(PAYSCORE.USER_PAID)（`webhooks/v3/PAYSCORE.USER_PAID`），发往`json.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587900)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647418)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.serviceorder.post({
   *   json: {
   *     out_order_no: 'ZD202608010003',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     service_id: '2002000000000000000000000000042',
   *     service_introduction: '清风共享雨伞',
   *     time_range: { start_time: 'OnAccept' },
   *     risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 2000 },
   *     notify_url: 'https://shop.example.com/wechatpay/notify',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询支付分订单
   *
   * 读取服务订单的状态、费用和收款进度。商户服务订单号与回跳查询ID二选一；创单超时后用它确认订单是否已建。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587902)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647419)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.serviceorder.get({
   *   query: {
   *     out_order_no: 'ZD202608010003',
   *     service_id: '2002000000000000000000000000042',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

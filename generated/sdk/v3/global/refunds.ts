/** 由openapi/v3/global/refunds.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  ExactlyOne,
  OperationDescriptor,
  PagedPromise,
} from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 申请退款（境外）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export type PostRequestJson = ExactlyOne<
  {
    /**
     * 商户号
     * 1–32个字符。
     */
    mchid: string
    /**
     * APPID
     * 1–32个字符。
     */
    appid: string
    /**
     * 机构商户号
     * 1–32个字符。
     */
    sp_mchid: string
    /**
     * 子商户号
     * 1–32个字符。
     */
    sub_mchid: string
    /**
     * 机构APPID
     * 1–32个字符。
     */
    sp_appid: string
    /**
     * 子商户APPID
     * 1–32个字符。
     */
    sub_appid?: string | undefined
    /**
     * 微信订单号
     * 1–32个字符。
     * 以下字段恰好提供一个：`transaction_id`、`out_trade_no`。
     */
    transaction_id?: string | undefined
    /**
     * 商户订单号
     * 1–32个字符。
     * 以下字段恰好提供一个：`transaction_id`、`out_trade_no`。
     */
    out_trade_no?: string | undefined
    /**
     * 商户退款单号
     * 1–64个字符。
     */
    out_refund_no: string
    /**
     * 退款原因
     * 1–80个字符。
     */
    reason?: string | undefined
    /** 订单金额 */
    amount?: PostRequestJsonAmount | undefined
    /** 退款通知地址 */
    notify_url?: string | undefined
  },
  'transaction_id' | 'out_trade_no'
>

/** 申请退款（境外）：应答 */
export interface PostResponse {
  /** 微信支付退款订单号 */
  id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 退款创建时间 */
  create_time: string
  /** 退款金额 */
  amount: PostResponseAmount
  /** 优惠退款详情 */
  detail?: PostResponseDetail
}

/** 申请退款（境外）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询所有退款（境外）：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 微信支付订单号 */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 记录起始位置 */
  offset: number
  /** 每页笔数 */
  count: number
}

/** 查询所有退款（境外）：应答 */
export interface GetResponse {
  /** 微信支付交易订单号 */
  id: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 商户原交易订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: GetResponseAmount
  /** 退款单列表 */
  data: GetResponseData[]
  /** 订单总退款次数 */
  total_num: number
  /** 本次返回退款单数 */
  current_total_num: number
}

/** 查询所有退款（境外）：错误码 */
export type GetErrorCode = V3ErrorCode

export interface PostRequestJsonAmount {
  /** 退款金额 */
  refund: number
  /** 原订单金额 */
  total: number
  /** 退款币种 */
  currency: string
}

export interface PostResponseAmount {
  /** 退款金额 */
  refund: number
  /** 退款币种 */
  currency: string
  /** 用户退款金额 */
  payer_refund: number
  /** 支付币种 */
  payer_currency: string
  /** 汇率 */
  exchange_rate: PostResponseAmountExchangeRate
}

export interface PostResponseAmountExchangeRate {
  /** 汇率类型 */
  type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {})
  /** 汇率值 */
  rate?: number
}

export interface PostResponseDetail {
  /** 券ID */
  promotion_id: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT' | (string & {})
  /** 优惠券面额 */
  amount?: number
  /** 优惠券退款额 */
  refund_amount?: number
  /** 货币类型 */
  currency: string
}

export interface GetResponseAmount {
  /** 订单金额 */
  total: number
  /** 货币类型 */
  currency?: string
  /** 用户支付金额 */
  payer_total: number
  /** 支付币种 */
  payer_currency: string
}

export interface GetResponseData {
  /** 微信退款单号 */
  id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 退款渠道 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS' | (string & {})
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time: string
  /** 退款状态 */
  status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额 */
  amount: GetResponseDataAmount
  /** 优惠退款详情 */
  refund_detail?: PostResponseDetail
}

export interface GetResponseDataAmount {
  /** 退款金额 */
  refund: number
  /** 货币类型 */
  currency?: string
  /** 用户退款金额 */
  payer_refund: number
  /** 支付币种 */
  payer_currency: string
  /** 汇率 */
  exchange_rate: PostResponseAmountExchangeRate
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/refunds#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/refunds',
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
 * 申请退款（境外）
 *
 * 把境外订单的钱按原路退给用户，可分多次退。原订单用微信订单号或商户订单号指明；成功答复只说明已受理，到账看`notify_url`的通知或查询。
 *
 * 同一笔退款重试时`out_refund_no`不变，换号会多退一次；退款与原订单金额都按币种最小单位。
 *
 * 后续通知：
 *
 * - 退款成功通知(REFUND.SUCCESS)（`webhooks/v3/REFUND.SUCCESS`），发往`json.notify_url`
 * - 退款异常通知(REFUND.ABNORMAL)（`webhooks/v3/REFUND.ABNORMAL`），发往`json.notify_url`
 * - 退款关闭通知(REFUND.CLOSED)（`webhooks/v3/REFUND.CLOSED`），发往`json.notify_url`
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354681)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     mchid: '1900000109',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sp_mchid: '1900006511',
 *     sub_mchid: '1900013511',
 *     sp_appid: 'wx4a7c19be52d03f86',
 *     transaction_id: '4200002026080112300000000042',
 *     out_refund_no: 'TK20260801000009',
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
      { name: 'mchid', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      { name: 'appid', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      { name: 'sp_mchid', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      { name: 'sp_appid', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      { name: 'sub_appid', schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      {
        name: 'transaction_id',
        schema: { kind: 'string', minLength: 1, maxLength: 32 },
        choice: { rule: 'exactly-one', group: 'order' },
      },
      {
        name: 'out_trade_no',
        schema: { kind: 'string', minLength: 1, maxLength: 32 },
        choice: { rule: 'exactly-one', group: 'order' },
      },
      { name: 'out_refund_no', required: true, schema: { kind: 'string', minLength: 1, maxLength: 64 } },
      { name: 'reason', schema: { kind: 'string', minLength: 1, maxLength: 80 } },
      {
        name: 'amount',
        schema: {
          kind: 'object',
          properties: [
            { name: 'refund', required: true, schema: { kind: 'integer' } },
            { name: 'total', required: true, schema: { kind: 'integer' } },
            { name: 'currency', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'notify_url', schema: { kind: 'string' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/refunds#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/refunds',
  queryParameters: ['transaction_id', 'out_trade_no', 'mchid', 'sub_mchid', 'sp_mchid', 'offset', 'count'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    items: 'data',
    total: 'total_num',
  },
})

/**
 * 查询所有退款（境外）
 *
 * 按一笔原订单翻页列出它的全部退款单，核对退过几次、各退多少。`offset`和`count`必填，两种订单号给一个即可。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。第一页的`query.offset`须由你给出：表格没有说明从0还是从1开始。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354686)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     mchid: '1900000109',
 *     sub_mchid: '1900013511',
 *     sp_mchid: '1900006511',
 *     offset: 0,
 *     count: 10,
 *   },
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
  query: [
    { name: 'transaction_id', schema: { kind: 'string' } },
    { name: 'out_trade_no', schema: { kind: 'string' } },
    { name: 'mchid', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
    { name: 'offset', required: true, schema: { kind: 'integer' } },
    { name: 'count', required: true, schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.global.refunds`。 */
export interface PageMethods {
  /**
   * 申请退款（境外）
   *
   * 把境外订单的钱按原路退给用户，可分多次退。原订单用微信订单号或商户订单号指明；成功答复只说明已受理，到账看`notify_url`的通知或查询。
   *
   * 同一笔退款重试时`out_refund_no`不变，换号会多退一次；退款与原订单金额都按币种最小单位。
   *
   * 后续通知：
   *
   * - 退款成功通知(REFUND.SUCCESS)（`webhooks/v3/REFUND.SUCCESS`），发往`json.notify_url`
   * - 退款异常通知(REFUND.ABNORMAL)（`webhooks/v3/REFUND.ABNORMAL`），发往`json.notify_url`
   * - 退款关闭通知(REFUND.CLOSED)（`webhooks/v3/REFUND.CLOSED`），发往`json.notify_url`
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354681)
   * @example
   * ```ts
   * const answer = await client.v3.global.refunds.post({
   *   json: {
   *     mchid: '1900000109',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sp_mchid: '1900006511',
   *     sub_mchid: '1900013511',
   *     sp_appid: 'wx4a7c19be52d03f86',
   *     transaction_id: '4200002026080112300000000042',
   *     out_refund_no: 'TK20260801000009',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询所有退款（境外）
   *
   * 按一笔原订单翻页列出它的全部退款单，核对退过几次、各退多少。`offset`和`count`必填，两种订单号给一个即可。
   *
   * 分页返回：`paginate(client.v3.global.refunds.get, request)`逐个取得`data`的全部元素。第一页的`query.offset`须由你给出：表格没有说明从0还是从1开始。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354686)
   * @example
   * ```ts
   * const answer = await client.v3.global.refunds.get({
   *   query: {
   *     mchid: '1900000109',
   *     sub_mchid: '1900013511',
   *     sp_mchid: '1900006511',
   *     offset: 0,
   *     count: 10,
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

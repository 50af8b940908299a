/** 由openapi/v3/refund/domestic/refunds.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 申请退款：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export type PostRequestJson = ExactlyOne<
  {
    /**
     * 子商户号，服务商替子商户退款时必传
     * 至多32个字符。
     */
    sub_mchid?: string | undefined
    /**
     * 微信支付订单号
     * 至多32个字符。
     * 以下字段恰好提供一个：`transaction_id`、`out_trade_no`。
     */
    transaction_id?: string | undefined
    /**
     * 商户订单号
     * 6–32个字符。
     * 以下字段恰好提供一个：`transaction_id`、`out_trade_no`。
     */
    out_trade_no?: string | undefined
    /**
     * 商户退款单号，同一笔退款重试时不可更换
     * 至多64个字符。
     */
    out_refund_no: string
    /**
     * 退款原因，展示给用户
     * 至多80个字符。
     */
    reason?: string | undefined
    /**
     * 通知地址，公网可访问的HTTPS地址，不带查询参数
     * 8–256个字符。
     */
    notify_url?: string | undefined
    /**
     * 退款资金来源，AVAILABLE为可用余额，不传则用未结算资金
     * 1–32个字符。
     */
    funds_account?: string | undefined
    /** 金额信息 */
    amount: PostRequestJsonAmount
    /** 单品列表 */
    goods_detail?: readonly PostRequestJsonGoodsDetail[] | undefined
  },
  'transaction_id' | 'out_trade_no'
>

/** 申请退款：应答 */
export interface PostResponse {
  /** 微信支付退款单号 */
  refund_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /**
   * 退款渠道
   * `ORIGINAL`：原路退款
   * `BALANCE`：退回到余额
   * `OTHER_BALANCE`：原账户异常，退到其他余额账户
   * `OTHER_BANKCARD`：原银行卡异常，退到其他银行卡
   */
  channel: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户，写明退到了银行卡、零钱还是商户账户 */
  user_received_account: string
  /** 退款成功时间，RFC 3339格式，退款成功时才有 */
  success_time?: string
  /** 创建时间，RFC 3339格式 */
  create_time: string
  /**
   * 退款状态
   * `SUCCESS`：退款成功
   * `CLOSED`：退款关闭
   * `PROCESSING`：处理中
   * `ABNORMAL`：退款异常
   */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /**
   * 退款的资金账户
   * `UNSETTLED`：未结算资金
   * `AVAILABLE`：可用余额
   * `UNAVAILABLE`：不可用余额
   * `OPERATION`：运营账户
   * `BASIC`：基本账户
   * `ECNY_BASIC`：数字人民币基本账户
   */
  funds_account?:
    | 'UNSETTLED'
    | 'AVAILABLE'
    | 'UNAVAILABLE'
    | 'OPERATION'
    | 'BASIC'
    | 'ECNY_BASIC'
    | (string & {})
  /** 金额信息 */
  amount: PostResponseAmount
  /** 优惠信息 */
  promotion_detail?: PostResponsePromotionDetail[]
}

/**
 * 申请退款：错误码
 *
 * - `INVALID_REQUEST` (400): 退款不合业务规则，申请未成，依 message 处理
 * - `NOT_ENOUGH` (403): 退款出资账户余额不足，充值后用原退款单号重试
 * - `USER_ACCOUNT_ABNORMAL` (403): 用户账户异常或已注销，须改走线下等方式退款
 * - `NO_AUTH` (403): 无权为这笔订单退款，检查商户号与退款权限
 * - `MCH_NOT_EXISTS` (404): 请求中的商户号查不到，核对所填商户号
 * - `RESOURCE_NOT_EXISTS` (404): 原订单不存在或未支付，未支付的订单不能退
 * - `FREQUENCY_LIMITED` (429): 退款限频，先查退款状态，再降频以原单号重试
 * - `SYSTEM_ERROR` (500): 结果未知，勿换退款单号，原参数再次申请
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'NOT_ENOUGH'
  | 'USER_ACCOUNT_ABNORMAL'
  | 'NO_AUTH'
  | 'MCH_NOT_EXISTS'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostRequestJsonAmount {
  /** 退款金额，单位为分 */
  refund: number
  /** 退款出资账户及金额 */
  from?: readonly PostRequestJsonAmountFrom[] | undefined
  /** 原订单金额，单位为分 */
  total: number
  /**
   * 币种，人民币为CNY
   * 至多16个字符。
   */
  currency: string
}

export interface PostRequestJsonAmountFrom {
  /**
   * 出资账户类型
   * `AVAILABLE`：可用余额
   * `UNAVAILABLE`：不可用余额
   */
  account: 'AVAILABLE' | 'UNAVAILABLE'
  /** 出资金额，单位为分 */
  amount: number
}

export interface PostRequestJsonGoodsDetail {
  /**
   * 商户侧商品编码
   * 1–32个字符。
   */
  merchant_goods_id: string
  /**
   * 微信侧商品编码
   * 1–32个字符。
   */
  wechatpay_goods_id?: string | undefined
  /**
   * 商品名称
   * 1–256个字符。
   */
  goods_name?: string | undefined
  /** 商品单价，单位为分 */
  unit_price: number
  /** 商品退款金额，单位为分 */
  refund_amount: number
  /** 商品退货数量 */
  refund_quantity: number
}

export interface PostResponseAmount {
  /** 订单金额，单位为分 */
  total: number
  /** 退款金额，单位为分 */
  refund: number
  /** 退款出资账户及金额 */
  from?: PostResponseAmountFrom[]
  /** 用户实付金额，单位为分 */
  payer_total: number
  /** 用户收到的退款金额，单位为分 */
  payer_refund: number
  /** 应结退款金额，单位为分 */
  settlement_refund: number
  /** 应结订单金额，单位为分 */
  settlement_total: number
  /** 优惠退款金额，单位为分 */
  discount_refund: number
  /** 币种，人民币为CNY */
  currency: string
  /** 手续费退款金额，单位为分 */
  refund_fee?: number
}

export interface PostResponseAmountFrom {
  /**
   * 出资账户类型
   * `AVAILABLE`：可用余额
   * `UNAVAILABLE`：不可用余额
   */
  account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
  /** 出资金额，单位为分 */
  amount: number
}

export interface PostResponsePromotionDetail {
  /** 券ID */
  promotion_id: string
  /**
   * 优惠范围
   * `GLOBAL`：全场代金券
   * `SINGLE`：单品优惠
   */
  scope: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型 */
  type: 'COUPON' | 'DISCOUNT' | (string & {})
  /** 优惠券面额，单位为分 */
  amount: number
  /** 优惠退款金额，单位为分 */
  refund_amount: number
  /** 单品列表 */
  goods_detail?: PostResponsePromotionDetailGoodsDetail[]
}

export interface PostResponsePromotionDetailGoodsDetail {
  /** 商户侧商品编码 */
  merchant_goods_id: string
  /** 微信侧商品编码 */
  wechatpay_goods_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 商品单价，单位为分 */
  unit_price: number
  /** 商品退款金额，单位为分 */
  refund_amount: number
  /** 商品退货数量 */
  refund_quantity: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/refund/domestic/refunds#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/refund/domestic/refunds',
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
 * 申请退款
 *
 * 对一笔已支付的订单退全款或部分款；受理成功不等于到账，结果看退款通知或查询。
 *
 * 退款失败后用原商户退款单号重试，换号可能造成重复退款。一笔订单可以多次部分退款，至多50次，合计不超过原订单金额；支付超过一年的订单不能退。
 *
 * 微信支付订单号与商户订单号二选一，指明要退的订单。应答只表示受理，是否到账看退款通知或查询退款。
 *
 * 后续通知：
 *
 * - 退款成功通知(REFUND.SUCCESS)（`webhooks/v3/REFUND.SUCCESS`），发往`json.notify_url`
 * - 退款异常通知(REFUND.ABNORMAL)（`webhooks/v3/REFUND.ABNORMAL`），发往`json.notify_url`
 * - 退款关闭通知(REFUND.CLOSED)（`webhooks/v3/REFUND.CLOSED`），发往`json.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791862)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070371)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810597)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791883)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791903)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556524)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421148)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421249)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421340)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421410)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071036)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552567)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587971)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647461)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557131)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012739034)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080238)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759673)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759727)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760121)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760207)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462113)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462183)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462256)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462579)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080625)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709253)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760527)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012886219)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760545)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013163605)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013138987)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_trade_no: 'DD20260801000137',
 *     out_refund_no: 'TK20260801000009',
 *     amount: { refund: 6800, total: 6800, currency: 'CNY' },
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
      { name: 'sub_mchid', schema: { kind: 'string', maxLength: 32 } },
      {
        name: 'transaction_id',
        schema: { kind: 'string', maxLength: 32 },
        choice: { rule: 'exactly-one', group: 'order' },
      },
      {
        name: 'out_trade_no',
        schema: { kind: 'string', minLength: 6, maxLength: 32 },
        choice: { rule: 'exactly-one', group: 'order' },
      },
      { name: 'out_refund_no', required: true, schema: { kind: 'string', maxLength: 64 } },
      { name: 'reason', schema: { kind: 'string', maxLength: 80 } },
      { name: 'notify_url', schema: { kind: 'string', minLength: 8, maxLength: 256 } },
      { name: 'funds_account', schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      {
        name: 'amount',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'refund', required: true, schema: { kind: 'integer' } },
            {
              name: 'from',
              schema: {
                kind: 'array',
                items: {
                  kind: 'object',
                  properties: [
                    {
                      name: 'account',
                      required: true,
                      schema: { kind: 'string', enum: [{ value: 'AVAILABLE' }, { value: 'UNAVAILABLE' }] },
                    },
                    { name: 'amount', required: true, schema: { kind: 'integer' } },
                  ],
                },
              },
            },
            { name: 'total', required: true, schema: { kind: 'integer' } },
            { name: 'currency', required: true, schema: { kind: 'string', maxLength: 16 } },
          ],
        },
      },
      {
        name: 'goods_detail',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              {
                name: 'merchant_goods_id',
                required: true,
                schema: { kind: 'string', minLength: 1, maxLength: 32 },
              },
              { name: 'wechatpay_goods_id', schema: { kind: 'string', minLength: 1, maxLength: 32 } },
              { name: 'goods_name', schema: { kind: 'string', minLength: 1, maxLength: 256 } },
              { name: 'unit_price', required: true, schema: { kind: 'integer' } },
              { name: 'refund_amount', required: true, schema: { kind: 'integer' } },
              { name: 'refund_quantity', required: true, schema: { kind: 'integer' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.refund.domestic.refunds`。 */
export interface PageMethods {
  /**
   * 申请退款
   *
   * 对一笔已支付的订单退全款或部分款；受理成功不等于到账，结果看退款通知或查询。
   *
   * 退款失败后用原商户退款单号重试，换号可能造成重复退款。一笔订单可以多次部分退款，至多50次，合计不超过原订单金额；支付超过一年的订单不能退。
   *
   * 微信支付订单号与商户订单号二选一，指明要退的订单。应答只表示受理，是否到账看退款通知或查询退款。
   *
   * 后续通知：
   *
   * - 退款成功通知(REFUND.SUCCESS)（`webhooks/v3/REFUND.SUCCESS`），发往`json.notify_url`
   * - 退款异常通知(REFUND.ABNORMAL)（`webhooks/v3/REFUND.ABNORMAL`），发往`json.notify_url`
   * - 退款关闭通知(REFUND.CLOSED)（`webhooks/v3/REFUND.CLOSED`），发往`json.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791862)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070371)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810597)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791883)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791903)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556524)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421148)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421249)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421340)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421410)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071036)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552567)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587971)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647461)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557131)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012739034)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080238)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759673)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759727)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760121)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760207)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462113)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462183)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462256)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462579)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080625)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709253)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760527)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012886219)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760545)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013163605)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013138987)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.refund.domestic.refunds.post({
   *   json: {
   *     out_trade_no: 'DD20260801000137',
   *     out_refund_no: 'TK20260801000009',
   *     amount: { refund: 6800, total: 6800, currency: 'CNY' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

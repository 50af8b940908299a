/** 由openapi/v2/secapi/pay/refundv2.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  AtLeastOne,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 申请退款（支持单品）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export type PostRequestXml = AtLeastOne<
  {
    /**
     * 退款商品列表，`JSON`格式字符串，全额退款可不传
     * 直接传数据，发送时转为JSON文本。
     */
    detail?: PostRequestXmlDetail | undefined
    /**
     * 公众账号ID
     * 至多32个字符。
     */
    appid: string
    /**
     * 子商户公众账号ID
     * 至多32个字符。
     */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 至多32个字符。
     */
    mch_id: string
    /**
     * 子商户号
     * 至多32个字符。
     */
    sub_mch_id?: string | undefined
    /** 签名类型 */
    sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
    /**
     * 微信订单号
     * 至多32个字符。
     * 以下字段至少提供一个：`transaction_id`、`out_trade_no`。
     */
    transaction_id?: string | undefined
    /**
     * 商户订单号
     * 至多32个字符。
     * 以下字段至少提供一个：`transaction_id`、`out_trade_no`。
     */
    out_trade_no?: string | undefined
    /**
     * 商户退款单号
     * 至多64个字符。
     */
    out_refund_no: string
    /** 订单金额，单位为分 */
    total_fee: number
    /** 退款金额，单位为分 */
    refund_fee: number
    /** 退款货币种类 */
    refund_fee_type?: string | undefined
    /** 退款原因 */
    refund_desc?: string | undefined
    /** 退款资金来源，不传时用未结算资金 */
    refund_account?: string | undefined
    /** 退款结果通知url */
    notify_url?: string | undefined
  },
  'transaction_id' | 'out_trade_no'
>

/** 申请退款（支持单品）：应答 */
export interface PostResponse {
  /** 代金券类型 */
  [key: `coupon_type_${number}`]: string
  /** 单个代金券退款金额，单位为分 */
  [key: `coupon_refund_fee_${number}`]: number
  /** 退款代金券ID */
  [key: `coupon_refund_id_${number}`]: string
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信退款单号 */
  refund_id: string
  /** 退款金额，单位为分 */
  refund_fee: number
  /** 应结退款金额，单位为分 */
  settlement_refund_fee?: number
  /** 标价金额，单位为分 */
  total_fee: number
  /** 应结订单金额，单位为分 */
  settlement_total_fee?: number
  /** 标价币种 */
  fee_type?: string
  /** 现金支付金额，单位为分 */
  cash_fee: number
  /** 现金支付币种 */
  cash_fee_type?: string
  /** 现金退款金额，单位为分 */
  cash_refund_fee?: number
  /** 代金券退款总金额，单位为分 */
  coupon_refund_fee?: number
  /** 退款代金券使用数量 */
  coupon_refund_count?: number
  /**
   * 营销详情`JSON`格式字符串
   * 收到的是JSON文本，已解析为数据。
   */
  promotion_detail?: PostResponsePromotionDetail
}

/**
 * 申请退款（支持单品）：错误码
 *
 * - `SYSTEMERROR`: 结果未知，不换退款单号，以原参数再次申请
 * - `BIZERR_NEED_RETRY`: 并发下被拒，退款单号不变，稍后再次申请
 * - `TRADE_OVERDUE`: 已超过支付后一年的退款期，另行退款给用户
 * - `ERROR`: 退款业务出错，依 err_code_des 的原因处理
 * - `USER_ACCOUNT_ABNORMAL`: 用户账号已注销，退款失败，须自行另退
 * - `INVALID_REQ_TOO_MUCH`: 错误请求太多被短暂屏蔽，查明后一分钟再试
 * - `NOTENOUGH`: 可用退款余额不足，充值后用原退款单号再试
 * - `INVALID_TRANSACTIONID`: 微信订单号无效，核对原支付单是否存在
 * - `PARAM_ERROR`: 退款参数有误，对照参数表改正
 * - `ORDERNOTEXIST`: 订单不存在或未支付，未支付的订单不能退
 * - `FREQUENCY_LIMITED`: 较早订单退款限频，未受理，降低频率再试
 * - `NOAUTH`: 请求 IP 不在白名单，核对商户平台的 IP 配置
 * - `CERT_ERROR`: 证书校验不通过，查证书是否正确、过期或作废
 * - `REFUND_FEE_MISMATCH`: 金额与同一退款单的前次请求不同，核实后再提
 * - `INVALID_REQUEST`: 不合业务规则，退款未成，依 err_code_des 处理
 * - `ORDER_NOT_READY`: 订单处理中，暂时不能退款，稍后再试
 */
export type PostErrorCode =
  | 'SYSTEMERROR'
  | 'BIZERR_NEED_RETRY'
  | 'TRADE_OVERDUE'
  | 'ERROR'
  | 'USER_ACCOUNT_ABNORMAL'
  | 'INVALID_REQ_TOO_MUCH'
  | 'NOTENOUGH'
  | 'INVALID_TRANSACTIONID'
  | 'PARAM_ERROR'
  | 'ORDERNOTEXIST'
  | 'FREQUENCY_LIMITED'
  | 'NOAUTH'
  | 'CERT_ERROR'
  | 'REFUND_FEE_MISMATCH'
  | 'INVALID_REQUEST'
  | 'ORDER_NOT_READY'
  | V2ErrorCode

export interface PostRequestXmlDetail {
  /** 订单原价，单位为分 */
  cost_price?: number | undefined
  /** 商品小票ID */
  receipt_id?: string | undefined
  /** 单品列表 */
  goods_detail: readonly PostRequestXmlDetailGoodsDetail[]
}

export interface PostRequestXmlDetailGoodsDetail {
  /** 商品编码 */
  goods_id?: string | undefined
  /** 微信支付商品编码 */
  wxpay_goods_id?: string | undefined
  /** 商品名称 */
  goods_name?: string | undefined
  /** 商品数量 */
  quantity: number
  /** 商品单价，单位为分 */
  price: number
}

export interface PostResponsePromotionDetail {
  /** 券ID */
  promotion_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT' | (string & {})
  /** 优惠券面额 */
  amount: string
  /** 活动ID */
  activity_id: string
  /** 微信出资 */
  wxpay_contribute?: string
  /** 商户出资 */
  merchant_contribute?: string
  /** 其他出资 */
  other_contribute?: string
  /** 单品列表 */
  goods_detail: PostResponsePromotionDetailGoodsDetail[]
}

export interface PostResponsePromotionDetailGoodsDetail {
  /** 商品编码 */
  goods_id?: string
  /** 微信支付商品编码 */
  wxpay_goods_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 商品数量 */
  quantity: number
  /** 商品单价，单位为分 */
  price: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/secapi/pay/refundv2#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/secapi/pay/refundv2',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  requestFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/xml/detail'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
  responseFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/promotion_detail'],
      },
    ],
    numbered: ['/coupon_type_$n', '/coupon_refund_fee_$n', '/coupon_refund_id_$n'],
    numbers: [
      '/refund_fee',
      '/settlement_refund_fee',
      '/total_fee',
      '/settlement_total_fee',
      '/cash_fee',
      '/cash_refund_fee',
      '/coupon_refund_fee',
      '/coupon_refund_fee_$n',
      '/coupon_refund_count',
    ],
  },
})

/**
 * 申请退款（支持单品）
 *
 * 退单品优惠订单中的部分商品时用，在`detail`里列出退哪些商品、多少件；全额退款可以不传。受理成功不等于到账，结果看退款查询或通知。
 *
 * 同一笔退款重试沿用原商户退款单号。`detail`是JSON字符串，微信订单号与商户订单号给一个即可。
 *
 * 后续通知：
 *
 * - 退款结果通知（`webhooks/v2/refund-processed`），发往`xml.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011983308)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     transaction_id: '4200002026080112300000000042',
 *     out_refund_no: 'TK20260801000009',
 *     total_fee: 1280,
 *     refund_fee: 1280,
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
      {
        name: 'detail',
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/json',
            schema: {
              kind: 'object',
              properties: [
                { name: 'cost_price', schema: { kind: 'number' } },
                { name: 'receipt_id', schema: { kind: 'string' } },
                {
                  name: 'goods_detail',
                  required: true,
                  schema: {
                    kind: 'array',
                    items: {
                      kind: 'object',
                      properties: [
                        { name: 'goods_id', schema: { kind: 'string' } },
                        { name: 'wxpay_goods_id', schema: { kind: 'string' } },
                        { name: 'goods_name', schema: { kind: 'string' } },
                        { name: 'quantity', required: true, schema: { kind: 'number' } },
                        { name: 'price', required: true, schema: { kind: 'number' } },
                      ],
                    },
                  },
                },
              ],
            },
          },
        },
      },
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'sub_appid', schema: { kind: 'string', maxLength: 32 } },
      { name: 'mch_id', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'sub_mch_id', schema: { kind: 'string', maxLength: 32 } },
      { name: 'sign_type', schema: { kind: 'string', enum: [{ value: 'MD5' }, { value: 'HMAC-SHA256' }] } },
      {
        name: 'transaction_id',
        schema: { kind: 'string', maxLength: 32 },
        choice: { rule: 'at-least-one', group: 'order' },
      },
      {
        name: 'out_trade_no',
        schema: { kind: 'string', maxLength: 32 },
        choice: { rule: 'at-least-one', group: 'order' },
      },
      { name: 'out_refund_no', required: true, schema: { kind: 'string', maxLength: 64 } },
      { name: 'total_fee', required: true, schema: { kind: 'integer' } },
      { name: 'refund_fee', required: true, schema: { kind: 'integer' } },
      { name: 'refund_fee_type', schema: { kind: 'string' } },
      { name: 'refund_desc', schema: { kind: 'string' } },
      { name: 'refund_account', schema: { kind: 'string' } },
      { name: 'notify_url', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.secapi.pay.refundv2`。 */
export interface PageMethods {
  /**
   * 申请退款（支持单品）
   *
   * 退单品优惠订单中的部分商品时用，在`detail`里列出退哪些商品、多少件；全额退款可以不传。受理成功不等于到账，结果看退款查询或通知。
   *
   * 同一笔退款重试沿用原商户退款单号。`detail`是JSON字符串，微信订单号与商户订单号给一个即可。
   *
   * 后续通知：
   *
   * - 退款结果通知（`webhooks/v2/refund-processed`），发往`xml.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011983308)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.secapi.pay.refundv2.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     transaction_id: '4200002026080112300000000042',
   *     out_refund_no: 'TK20260801000009',
   *     total_fee: 1280,
   *     refund_fee: 1280,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

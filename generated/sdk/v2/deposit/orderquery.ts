/** 由openapi/v2/deposit/orderquery.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, AtLeastOne, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询押金订单：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export type PostRequestXml = AtLeastOne<
  {
    /**
     * 接口版本号
     * `1.0` 枚举值
     */
    version?: '1.0' | undefined
    /** 公众账号ID */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 商户号 */
    mch_id: string
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /**
     * 微信订单号
     * 以下字段至少提供一个：`transaction_id`、`out_trade_no`。
     */
    transaction_id?: string | undefined
    /**
     * 商户订单号
     * 以下字段至少提供一个：`transaction_id`、`out_trade_no`。
     */
    out_trade_no?: string | undefined
    /** 签名类型 */
    sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
  },
  'transaction_id' | 'out_trade_no'
>

/** 查询押金订单：应答 */
export interface PostResponse {
  /** 代金券类型 */
  [key: `coupon_type_${number}`]: string
  /** 代金券ID */
  [key: `coupon_id_${number}`]: string
  /** 单个代金券支付金额 */
  [key: `coupon_fee_${number}`]: number
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 设备号 */
  device_info?: string
  /** 用户标识 */
  openid: string
  /** 是否关注公众账号 */
  is_subscribe: 'Y' | 'N' | (string & {})
  /** 用户子标识 */
  sub_openid?: string
  /** 是否关注子公众账号 */
  sub_is_subscribe?: 'Y' | 'N' | (string & {})
  /** 交易类型 */
  trade_type: string
  /** 交易状态 */
  trade_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | 'ACCEPT'
    | (string & {})
  /** 付款银行 */
  bank_type: string
  /** 标价金额 */
  total_fee: number
  /** 应结订单金额 */
  settlement_total_fee?: number
  /** 标价币种 */
  fee_type?: string
  /** 现金支付金额 */
  cash_fee: number
  /** 现金支付币种 */
  cash_fee_type?: string
  /** 代金券金额 */
  coupon_fee?: number
  /** 代金券使用数量 */
  coupon_count?: number
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 附加数据 */
  attach?: string
  /** 支付完成时间，格式为yyyyMMddHHmmss */
  time_end: string
  /** 交易状态描述 */
  trade_state_desc: string
  /**
   * 营销详情`JSON`格式字符串
   * 收到的是JSON文本，已解析为数据。
   */
  promotion_detail?: PostResponsePromotionDetail
  /** 押金消费金额 */
  consume_fee?: number
}

/** 查询押金订单：错误码 */
export type PostErrorCode = V2ErrorCode

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
  /** 商品单价 */
  price: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/deposit/orderquery#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/deposit/orderquery',
  body: {
    kind: 'xml',
    required: true,
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
    numbered: ['/coupon_type_$n', '/coupon_id_$n', '/coupon_fee_$n'],
    numbers: [
      '/total_fee',
      '/settlement_total_fee',
      '/cash_fee',
      '/coupon_fee',
      '/coupon_count',
      '/coupon_fee_$n',
      '/consume_fee',
    ],
  },
})

/**
 * 查询押金订单
 *
 * 看押金是否付成、是否已消费以及消费了多少。两个订单号任给其一；`trade_state`给出支付一侧的状态，`consume_fee`只有消费过才有，单位分。
 *
 * `transaction_id`和`out_trade_no`给一个就够，同时给出时以微信订单号为准。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011986679)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     transaction_id: '4200002026080112300000000042',
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
      { name: 'version', schema: { kind: 'string', enum: [{ value: '1.0' }] } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      {
        name: 'transaction_id',
        schema: { kind: 'string' },
        choice: { rule: 'at-least-one', group: 'order' },
      },
      { name: 'out_trade_no', schema: { kind: 'string' }, choice: { rule: 'at-least-one', group: 'order' } },
      { name: 'sign_type', schema: { kind: 'string', enum: [{ value: 'MD5' }, { value: 'HMAC-SHA256' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.deposit.orderquery`。 */
export interface PageMethods {
  /**
   * 查询押金订单
   *
   * 看押金是否付成、是否已消费以及消费了多少。两个订单号任给其一；`trade_state`给出支付一侧的状态，`consume_fee`只有消费过才有，单位分。
   *
   * `transaction_id`和`out_trade_no`给一个就够，同时给出时以微信订单号为准。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011986679)
   * @example
   * ```ts
   * const answer = await client.v2.deposit.orderquery.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     transaction_id: '4200002026080112300000000042',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

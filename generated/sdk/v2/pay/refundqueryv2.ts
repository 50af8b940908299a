/** 由openapi/v2/pay/refundqueryv2.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  AtLeastOne,
  CallOptions,
  Caller,
  OperationDescriptor,
  UnclearPromise,
} from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询退款（支持单品）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export type PostRequestXml = AtLeastOne<
  {
    /**
     * 公众账号ID
     * 至多32个字符。
     */
    appid: string
    /**
     * 商户号
     * 至多32个字符。
     */
    mch_id: string
    /**
     * 子商户公众账号ID
     * 至多32个字符。
     */
    sub_appid?: string | undefined
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
     * 以下字段至少提供一个：`transaction_id`、`out_trade_no`、`out_refund_no`、`refund_id`。
     */
    transaction_id?: string | undefined
    /**
     * 商户订单号
     * 6–32个字符。
     * 以下字段至少提供一个：`transaction_id`、`out_trade_no`、`out_refund_no`、`refund_id`。
     */
    out_trade_no?: string | undefined
    /**
     * 商户退款单号
     * 至多64个字符。
     * 以下字段至少提供一个：`transaction_id`、`out_trade_no`、`out_refund_no`、`refund_id`。
     */
    out_refund_no?: string | undefined
    /**
     * 微信退款单号
     * 至多32个字符。
     * 以下字段至少提供一个：`transaction_id`、`out_trade_no`、`out_refund_no`、`refund_id`。
     */
    refund_id?: string | undefined
    /** 偏移量 */
    offset?: number | undefined
  },
  'transaction_id' | 'out_trade_no' | 'out_refund_no' | 'refund_id'
>

/** 查询退款（支持单品）：应答 */
export interface PostResponse {
  /** 商户退款单号 */
  [key: `out_refund_no_${number}`]: string
  /** 微信退款单号 */
  [key: `refund_id_${number}`]: string
  /** 退款渠道 */
  [key: `refund_channel_${number}`]: string
  /** 申请退款金额，单位为分 */
  [key: `refund_fee_${number}`]: number
  /** 退款金额，单位为分 */
  [key: `settlement_refund_fee_${number}`]: number
  /** 代金券类型 */
  [key: `coupon_type_${number}_${number}`]: string
  /** 总代金券退款金额，单位为分 */
  [key: `coupon_refund_fee_${number}`]: number
  /** 退款代金券使用数量 */
  [key: `coupon_refund_count_${number}`]: number
  /** 退款代金券ID */
  [key: `coupon_refund_id_${number}_${number}`]: string
  /** 单个代金券退款金额，单位为分 */
  [key: `coupon_refund_fee_${number}_${number}`]: number
  /** 退款状态 */
  [key: `refund_status_${number}`]: string
  /** 退款资金来源 */
  [key: `refund_account_${number}`]: string
  /** 退款入账账户 */
  [key: `refund_recv_accout_${number}`]: string
  /** 退款成功时间 */
  [key: `refund_success_time_${number}`]: string
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码 */
  err_code: string
  /** 错误描述 */
  err_code_des: string
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
  /** 订单总退款次数 */
  total_refund_count?: number
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额，单位为分 */
  total_fee: number
  /** 应结订单金额，单位为分 */
  settlement_total_fee?: number
  /** 货币种类 */
  fee_type?: string
  /** 现金支付金额，单位为分 */
  cash_fee: number
  /** 退款笔数 */
  refund_count: number
  /**
   * 营销详情`JSON`格式字符串
   * 收到的是JSON文本，已解析为数据。
   */
  promotion_detail?: PostResponsePromotionDetail
}

/**
 * 查询退款（支持单品）：错误码
 *
 * - `SYSTEMERROR`: 系统超时，用相同单号再次查询
 * - `REFUNDNOTEXIST`: 查无退款，确认该订单确已申请退款
 * - `INVALID_TRANSACTIONID`: 微信订单号无效，核对原支付单是否存在
 */
export type PostErrorCode = 'SYSTEMERROR' | 'REFUNDNOTEXIST' | 'INVALID_TRANSACTIONID' | V2ErrorCode

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
  id: 'v2/pay/refundqueryv2#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/refundqueryv2',
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
    numbered: [
      '/out_refund_no_$n',
      '/refund_id_$n',
      '/refund_channel_$n',
      '/refund_fee_$n',
      '/settlement_refund_fee_$n',
      '/coupon_type_$n_$m',
      '/coupon_refund_fee_$n',
      '/coupon_refund_count_$n',
      '/coupon_refund_id_$n_$m',
      '/coupon_refund_fee_$n_$m',
      '/refund_status_$n',
      '/refund_account_$n',
      '/refund_recv_accout_$n',
      '/refund_success_time_$n',
    ],
    numbers: [
      '/total_refund_count',
      '/total_fee',
      '/settlement_total_fee',
      '/cash_fee',
      '/refund_count',
      '/refund_fee_$n',
      '/settlement_refund_fee_$n',
      '/coupon_refund_fee_$n',
      '/coupon_refund_count_$n',
      '/coupon_refund_fee_$n_$m',
    ],
  },
  paging: {
    form: 'unclear',
    position: '/xml/offset',
    reason: 'numbered-fields',
  },
})

/**
 * 查询退款（支持单品）
 *
 * 查退款的同时取回单品优惠的退还明细。只认商户退款单号或微信退款单号，拿订单号查不到；多笔以`_$n`展开，券再以`_$m`编号。
 *
 * 四个单号都标了必填，实际给一种退款单号。入账账户的字段拼作`refund_recv_accout_$n`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011984122)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     refund_id: '50300002026080112300000000007',
 *   },
 * })
 * ```
 */
export function post(
  client: Caller,
  request: PostRequest,
  options?: CallOptions,
): UnclearPromise<PostResponse, 'numbered-fields'> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'mch_id', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'sub_appid', schema: { kind: 'string', maxLength: 32 } },
      { name: 'sub_mch_id', schema: { kind: 'string', maxLength: 32 } },
      { name: 'sign_type', schema: { kind: 'string', enum: [{ value: 'MD5' }, { value: 'HMAC-SHA256' }] } },
      {
        name: 'transaction_id',
        schema: { kind: 'string', maxLength: 32 },
        choice: { rule: 'at-least-one', group: 'order' },
      },
      {
        name: 'out_trade_no',
        schema: { kind: 'string', minLength: 6, maxLength: 32 },
        choice: { rule: 'at-least-one', group: 'order' },
      },
      {
        name: 'out_refund_no',
        schema: { kind: 'string', maxLength: 64 },
        choice: { rule: 'at-least-one', group: 'order' },
      },
      {
        name: 'refund_id',
        schema: { kind: 'string', maxLength: 32 },
        choice: { rule: 'at-least-one', group: 'order' },
      },
      { name: 'offset', schema: { kind: 'integer' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.pay.refundqueryv2`。 */
export interface PageMethods {
  /**
   * 查询退款（支持单品）
   *
   * 查退款的同时取回单品优惠的退还明细。只认商户退款单号或微信退款单号，拿订单号查不到；多笔以`_$n`展开，券再以`_$m`编号。
   *
   * 四个单号都标了必填，实际给一种退款单号。入账账户的字段拼作`refund_recv_accout_$n`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011984122)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.pay.refundqueryv2.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     refund_id: '50300002026080112300000000007',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): UnclearPromise<PostResponse, 'numbered-fields'>
}

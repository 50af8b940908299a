/** Generated from openapi/v2/pay/refundquery.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询退款: request */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 微信支付订单号，四种单号给一种即可 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 微信退款单号 */
  refund_id?: string
  /** 偏移量，从第几笔退款开始返回 */
  offset?: number
  /**
   * 签名类型
   * `MD5` | `HMAC-SHA256` 枚举值之一
   */
  sign_type?: 'MD5' | 'HMAC-SHA256'
}

/** 查询退款: response */
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
  /** 代金券退款总金额，单位为分 */
  [key: `coupon_refund_fee_${number}`]: number
  /** 退款代金券使用数量 */
  [key: `coupon_refund_count_${number}`]: number
  /** 退款代金券ID */
  [key: `coupon_refund_id_${number}_${number}`]: string
  /** 单个代金券退款金额，单位为分 */
  [key: `coupon_refund_fee_${number}_${number}`]: number
  /** 退款状态：SUCCESS成功、PROCESSING处理中、CHANGE异常、REFUNDCLOSE关闭 */
  [key: `refund_status_${number}`]: string
  /** 退款资金来源 */
  [key: `refund_account_${number}`]: string
  /** 退款入账账户 */
  [key: `refund_recv_accout_${number}`]: string
  /** 退款成功时间，格式为yyyy-MM-dd HH:mm:ss */
  [key: `refund_success_time_${number}`]: string
  /**
   * 通信结果，FAIL时看return_msg
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 通信结果的说明 */
  return_msg?: string
  /**
   * 业务结果，FAIL时看err_code
   * `SUCCESS` | `FAIL` 枚举值之一
   */
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
  /** 订单总退款次数 */
  total_refund_count?: number
  /** 微信支付订单号 */
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
  /** 本次返回的退款笔数 */
  refund_count: number
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v2/pay/refundquery#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/refundquery',
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
})

/**
 * 查询退款
 *
 * 查询一笔订单的退款情况，四种单号给一种即可，退款多时用offset翻页。
 *
 * return_code表示通信，result_code表示业务，两者都为SUCCESS才算成功。
 *
 * 一笔订单可有多笔退款，带序号的字段从0开始，refund_count给出本次返回的笔数。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: { appid: 'wx6f3a90c2d5e81b47', mch_id: '1900000109' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

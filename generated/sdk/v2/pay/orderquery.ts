/** Generated from openapi/v2/pay/orderquery.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询订单: request */
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
  /** 微信支付订单号，与商户订单号二选一 */
  transaction_id?: string
  /** 商户订单号，与微信支付订单号二选一 */
  out_trade_no?: string
  /**
   * 签名类型
   * `MD5` | `HMAC-SHA256` 枚举值之一
   */
  sign_type?: 'MD5' | 'HMAC-SHA256'
}

/** 查询订单: response */
export interface PostResponse {
  /** 代金券类型 */
  [key: `coupon_type_${number}`]: string
  /** 代金券ID */
  [key: `coupon_id_${number}`]: string
  /** 单个代金券支付金额，单位为分 */
  [key: `coupon_fee_${number}`]: number
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
  /** 设备号 */
  device_info?: string
  /** 用户在该公众账号下的openid */
  openid?: string
  /** 是否关注公众账号 */
  is_subscribe?: string
  /** 用户在子商户AppID下的openid */
  sub_openid?: string
  /** 是否关注子公众账号 */
  sub_is_subscribe?: string
  /** 交易类型，如JSAPI、NATIVE、APP、MWEB、MICROPAY */
  trade_type?: string
  /**
   * 交易状态
   * `SUCCESS` | `REFUND` | `NOTPAY` | `CLOSED` | `REVOKED` | `USERPAYING` | `PAYERROR` 枚举值之一
   */
  trade_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 订单金额，单位为分 */
  total_fee?: number
  /** 应结订单金额，单位为分 */
  settlement_total_fee?: number
  /** 标价币种 */
  fee_type?: string
  /** 现金支付金额，单位为分 */
  cash_fee?: number
  /** 现金支付币种 */
  cash_fee_type?: string
  /** 代金券金额，单位为分 */
  coupon_fee?: number
  /** 代金券使用数量 */
  coupon_count?: number
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 附加数据，查单和支付通知会原样带回 */
  attach?: string
  /** 支付完成时间，格式为yyyyMMddHHmmss */
  time_end?: string
  /** 交易状态描述 */
  trade_state_desc?: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v2/pay/orderquery#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/orderquery',
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
    numbered: ['/coupon_type_$n', '/coupon_id_$n', '/coupon_fee_$n'],
    numbers: [
      '/total_fee',
      '/settlement_total_fee',
      '/cash_fee',
      '/coupon_fee',
      '/coupon_count',
      '/coupon_fee_$n',
    ],
  },
})

/**
 * 查询订单
 *
 * 用微信支付订单号或商户订单号查询订单，未收到通知时以它判断是否付款成功。
 *
 * return_code表示通信，result_code表示业务，两者都为SUCCESS才算成功。
 *
 * 只在交易状态为SUCCESS时发货；未支付的订单没有金额和支付时间等字段。
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

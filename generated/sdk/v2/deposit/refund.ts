/** 由openapi/v2/deposit/refund.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 申请退款（押金）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 订单金额，单位为分 */
  total_fee: number
  /** 退款金额，单位为分 */
  refund_fee: number
  /** 退款货币种类 */
  refund_fee_type?: string | undefined
  /** 退款原因 */
  refund_desc?: string | undefined
  /** 退款资金来源 */
  refund_account?: string | undefined
  /** 退款结果通知url */
  notify_url?: string | undefined
}

/** 申请退款（押金）：应答 */
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
}

/** 申请退款（押金）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/deposit/refund#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/deposit/refund',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
  responseFields: {
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
 * 申请退款（押金）
 *
 * 押金消费之后，把已经结算给商户的那部分退还用户，可分多次退，累计不超过消费额。重试沿用同一个商户退款单号，答复成功只代表受理。
 *
 * 还没消费的押金请用撤销订单退回。退款失败后不要换单号重试，以免多退。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011987251)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     transaction_id: '4200002026080112300000000042',
 *     out_trade_no: 'DD20260801000137',
 *     out_refund_no: 'TK20260801000009',
 *     total_fee: 100,
 *     refund_fee: 100,
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      { name: 'sign_type', schema: { kind: 'string', enum: [{ value: 'MD5' }, { value: 'HMAC-SHA256' }] } },
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'out_refund_no', required: true, schema: { kind: 'string' } },
      { name: 'total_fee', required: true, schema: { kind: 'integer' } },
      { name: 'refund_fee', required: true, schema: { kind: 'integer' } },
      { name: 'refund_fee_type', schema: { kind: 'string' } },
      { name: 'refund_desc', schema: { kind: 'string' } },
      { name: 'refund_account', schema: { kind: 'string' } },
      { name: 'notify_url', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.deposit.refund`。 */
export interface PageMethods {
  /**
   * 申请退款（押金）
   *
   * 押金消费之后，把已经结算给商户的那部分退还用户，可分多次退，累计不超过消费额。重试沿用同一个商户退款单号，答复成功只代表受理。
   *
   * 还没消费的押金请用撤销订单退回。退款失败后不要换单号重试，以免多退。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011987251)
   * @example
   * ```ts
   * const answer = await client.v2.deposit.refund.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     transaction_id: '4200002026080112300000000042',
   *     out_trade_no: 'DD20260801000137',
   *     out_refund_no: 'TK20260801000009',
   *     total_fee: 100,
   *     refund_fee: 100,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

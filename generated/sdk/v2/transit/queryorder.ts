/** 由openapi/v2/transit/queryorder.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询公交地铁扣款订单：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 请求appid */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 微信订单号 */
  transaction_id: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
}

/** 查询公交地铁扣款订单：应答 */
export interface PostResponse {
  /** 代金券类型 */
  [key: `coupon_type_${number}`]: string
  /** 代金券或立减优惠ID */
  [key: `coupon_id_${number}`]: string
  /** 单个代金券或立减优惠支付金额，单位为分 */
  [key: `coupon_fee_${number}`]: number
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 请求appid */
  appid: string
  /** 商户号 */
  mch_id: string
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
  is_subscribe?: 'Y' | 'N' | (string & {})
  /**
   * 交易类型
   * `PAP` 枚举值
   */
  trade_type: 'PAP' | (string & {})
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
  /** 总金额，单位为分 */
  total_fee: number
  /** 货币种类 */
  fee_type?: string
  /** 现金支付金额，单位为分 */
  cash_fee: number
  /** 现金支付货币类型 */
  cash_fee_type?: string
  /** 应结订单金额，单位为分 */
  settlement_total_fee?: number
  /** 代金券或立减优惠金额，单位为分 */
  coupon_fee?: number
  /** 代金券或立减优惠使用数量 */
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
  trade_state_desc?: string
}

/** 查询公交地铁扣款订单：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/transit/queryorder#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/transit/queryorder',
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
      '/cash_fee',
      '/settlement_total_fee',
      '/coupon_fee',
      '/coupon_count',
      '/coupon_fee_$n',
    ],
  },
})

/**
 * 查询公交地铁扣款订单
 *
 * 按微信订单号查自己发起的一笔车费扣款，没有商户订单号这条路，单号从扣款通知里得到并存好。优惠逐张列在`coupon_id_$n`里。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011986341)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     transaction_id: '4200002026080112300000000042',
 *     sign_type: 'HMAC-SHA256',
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
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.transit.queryorder`。 */
export interface PageMethods {
  /**
   * 查询公交地铁扣款订单
   *
   * 按微信订单号查自己发起的一笔车费扣款，没有商户订单号这条路，单号从扣款通知里得到并存好。优惠逐张列在`coupon_id_$n`里。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011986341)
   * @example
   * ```ts
   * const answer = await client.v2.transit.queryorder.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     transaction_id: '4200002026080112300000000042',
   *     sign_type: 'HMAC-SHA256',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v2/deposit/consume.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 消费押金：请求 */
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
  sub_mch_id: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 押金总金额 */
  total_fee: number
  /** 消费金额 */
  consume_fee: number
  /** 货币类型 */
  fee_type: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
}

/** 消费押金：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
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
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 押金总金额 */
  total_fee: number
  /** 消费金额 */
  consume_fee: number
  /** 货币类型 */
  fee_type?: string
}

/** 消费押金：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/deposit/consume#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/deposit/consume',
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
    numbers: ['/total_fee', '/consume_fee'],
  },
})

/**
 * 消费押金
 *
 * 从已支付的押金里扣下实际消费额，扣除手续费后结算给商户，余下的原路退给用户。`consume_fee`不超过押金总额，单位分；退回部分到账与否看押金订单查询。
 *
 * 消费后押金即解冻结算，无法改数再扣；超时未收到答复时先查询订单，看`consume_fee`是否已生效。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011986801)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     sub_mch_id: '1900013511',
 *     transaction_id: '4200002026080112300000000042',
 *     out_trade_no: 'DD20260801000137',
 *     total_fee: 1280,
 *     consume_fee: 1280,
 *     fee_type: 'CNY',
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
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', required: true, schema: { kind: 'string' } },
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'total_fee', required: true, schema: { kind: 'integer' } },
      { name: 'consume_fee', required: true, schema: { kind: 'integer' } },
      { name: 'fee_type', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.deposit.consume`。 */
export interface PageMethods {
  /**
   * 消费押金
   *
   * 从已支付的押金里扣下实际消费额，扣除手续费后结算给商户，余下的原路退给用户。`consume_fee`不超过押金总额，单位分；退回部分到账与否看押金订单查询。
   *
   * 消费后押金即解冻结算，无法改数再扣；超时未收到答复时先查询订单，看`consume_fee`是否已生效。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011986801)
   * @example
   * ```ts
   * const answer = await client.v2.deposit.consume.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     sub_mch_id: '1900013511',
   *     transaction_id: '4200002026080112300000000042',
   *     out_trade_no: 'DD20260801000137',
   *     total_fee: 1280,
   *     consume_fee: 1280,
   *     fee_type: 'CNY',
   *     sign_type: 'HMAC-SHA256',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v2/secapi/pay/profitsharingfinish.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 完结分账（V2）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 公众账号ID */
  appid: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 分账完结描述 */
  description: string
}

/** 完结分账（V2）：应答 */
export interface PostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
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
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
}

/** 完结分账（V2）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/secapi/pay/profitsharingfinish#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/secapi/pay/profitsharingfinish',
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
})

/**
 * 完结分账（V2）
 *
 * 不分账或分完之后，把订单剩余的冻结资金全部解冻给特约商户。做过单次分账的订单没有余额，不必调用。
 *
 * 完结后这笔订单不能再分账；`out_order_no`要新起一个，重试时再沿用。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984076)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011984879)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_id: '1900000109',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sign_type: 'HMAC-SHA256',
 *     transaction_id: '4200002026080112300000000042',
 *     out_order_no: 'ZD202608010003',
 *     description: '分账已完成',
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
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'out_order_no', required: true, schema: { kind: 'string' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.secapi.pay.profitsharingfinish`。 */
export interface PageMethods {
  /**
   * 完结分账（V2）
   *
   * 不分账或分完之后，把订单剩余的冻结资金全部解冻给特约商户。做过单次分账的订单没有余额，不必调用。
   *
   * 完结后这笔订单不能再分账；`out_order_no`要新起一个，重试时再沿用。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984076)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011984879)
   * @example
   * ```ts
   * const answer = await client.v2.secapi.pay.profitsharingfinish.post({
   *   xml: {
   *     mch_id: '1900000109',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sign_type: 'HMAC-SHA256',
   *     transaction_id: '4200002026080112300000000042',
   *     out_order_no: 'ZD202608010003',
   *     description: '分账已完成',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

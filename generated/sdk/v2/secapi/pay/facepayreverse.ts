/** 由openapi/v2/secapi/pay/facepayreverse.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 撤销刷脸支付订单：请求 */
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
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
}

/** 撤销刷脸支付订单：应答 */
export interface PostResponse {
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
  /** 错误描述 */
  err_code_des?: string
  /** 是否重调 */
  recall: 'Y' | 'N' | (string & {})
}

/**
 * 撤销刷脸支付订单：错误码
 *
 * - `SYSTEMERROR`: 撤销结果未知，先查询订单再决定下一步
 * - `REVERSE_EXPIRE`: 已超过七天的撤销期，改用申请退款
 * - `INVALID_REQUEST`: 商户侧异常，查权限、证书、频率与重复请求
 * - `TRADE_ERROR`: 业务原因失败，查用户账号是否异常或受限
 * - `USERPAYING`: 用户支付中，稍候再撤销或先查询订单
 * - `INVALID_TRANSACTIONID`: 微信订单号无效，核对原支付单是否存在
 * - `PARAM_ERROR`: 撤销参数有误，对照参数表改正
 */
export type PostErrorCode =
  | 'SYSTEMERROR'
  | 'REVERSE_EXPIRE'
  | 'INVALID_REQUEST'
  | 'TRADE_ERROR'
  | 'USERPAYING'
  | 'INVALID_TRANSACTIONID'
  | 'PARAM_ERROR'
  | V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/secapi/pay/facepayreverse#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/secapi/pay/facepayreverse',
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
 * 撤销刷脸支付订单
 *
 * 刷脸支付失败或超时后撤单：没付成的关闭，付成了的退回用户。支付后至少等15秒再撤，`recall`为`Y`就用同一单号接着撤。
 *
 * 须带商户证书。撤销之前先查一次订单，确认成功的交易要退款请走退款申请。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     out_trade_no: 'DD20260801000137',
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
      { name: 'transaction_id', schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', schema: { kind: 'string', enum: [{ value: 'MD5' }, { value: 'HMAC-SHA256' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.secapi.pay.facepayreverse`。 */
export interface PageMethods {
  /**
   * 撤销刷脸支付订单
   *
   * 刷脸支付失败或超时后撤单：没付成的关闭，付成了的退回用户。支付后至少等15秒再撤，`recall`为`Y`就用同一单号接着撤。
   *
   * 须带商户证书。撤销之前先查一次订单，确认成功的交易要退款请走退款申请。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.secapi.pay.facepayreverse.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     out_trade_no: 'DD20260801000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

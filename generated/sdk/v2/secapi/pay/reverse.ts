/** 由openapi/v2/secapi/pay/reverse.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 撤销订单（V2）：请求 */
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
    /** 签名类型 */
    sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
  },
  'transaction_id' | 'out_trade_no'
>

/** 撤销订单（V2）：应答 */
export interface PostResponse {
  /** 通信结果，FAIL时看return_msg */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 通信结果的说明 */
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
  /** 业务结果，FAIL时看err_code */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 是否需要继续调用撤销，Y为需要 */
  recall: 'Y' | 'N' | (string & {})
}

/**
 * 撤销订单（V2）：错误码
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
  id: 'v2/secapi/pay/reverse#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/secapi/pay/reverse',
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
 * 撤销订单（V2）
 *
 * 付款码支付超时或结果不明时撤销V2订单，没付的被关闭，已付的退回用户。要用商户证书，答复里的`recall`说明要不要再调一次。
 *
 * return_code表示通信，result_code表示业务，两者都为SUCCESS才算成功。
 *
 * 须带商户证书。支付十五秒之后再撤销；recall为Y时继续撤销，直到为N。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937361)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4012218602)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634900)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx6f3a90c2d5e81b47',
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
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'sub_appid', schema: { kind: 'string', maxLength: 32 } },
      { name: 'mch_id', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'sub_mch_id', schema: { kind: 'string', maxLength: 32 } },
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
      { name: 'sign_type', schema: { kind: 'string', enum: [{ value: 'MD5' }, { value: 'HMAC-SHA256' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.secapi.pay.reverse`。 */
export interface PageMethods {
  /**
   * 撤销订单（V2）
   *
   * 付款码支付超时或结果不明时撤销V2订单，没付的被关闭，已付的退回用户。要用商户证书，答复里的`recall`说明要不要再调一次。
   *
   * return_code表示通信，result_code表示业务，两者都为SUCCESS才算成功。
   *
   * 须带商户证书。支付十五秒之后再撤销；recall为Y时继续撤销，直到为N。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937361)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4012218602)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634900)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.secapi.pay.reverse.post({
   *   xml: {
   *     appid: 'wx6f3a90c2d5e81b47',
   *     mch_id: '1900000109',
   *     transaction_id: '4200002026080112300000000042',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

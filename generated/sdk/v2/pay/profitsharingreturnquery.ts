/** 由openapi/v2/pay/profitsharingreturnquery.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, ExactlyOne, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询分账回退结果（V2）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export type PostRequestXml = ExactlyOne<
  {
    /** 商户号 */
    mch_id: string
    /**
     * 子商户号
     * 至多32个字符。
     */
    sub_mch_id?: string | undefined
    /** 公众账号ID */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /**
     * 签名类型
     * `HMAC-SHA256` 枚举值
     */
    sign_type: 'HMAC-SHA256'
    /**
     * 微信分账单号
     * 至多64个字符。
     * 以下字段恰好提供一个：`order_id`、`out_order_no`。
     */
    order_id?: string | undefined
    /**
     * 商户分账单号
     * 至多64个字符。
     * 以下字段恰好提供一个：`order_id`、`out_order_no`。
     */
    out_order_no?: string | undefined
    /**
     * 商户回退单号
     * 至多64个字符。
     */
    out_return_no: string
  },
  'order_id' | 'out_order_no'
>

/** 查询分账回退结果（V2）：应答 */
export interface PostResponse {
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
  /** 子商户号 */
  sub_mch_id?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 微信分账单号 */
  order_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 商户回退单号 */
  out_return_no: string
  /** 微信回退单号 */
  return_no?: string
  /**
   * 回退方类型
   * `MERCHANT_ID` 枚举值
   */
  return_account_type: 'MERCHANT_ID' | (string & {})
  /** 回退方账号 */
  return_account: string
  /** 回退金额，单位为分 */
  return_amount: number
  /** 回退描述 */
  description: string
  /** 回退结果 */
  result?: 'SUCCESS' | 'PROCESSING' | 'FAILED' | (string & {})
  /** 失败原因 */
  fail_reason?:
    | 'ACCOUNT_ABNORMAL'
    | 'TIME_OUT_CLOSED'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'INVALID_REQUEST'
    | (string & {})
  /** 完成时间 */
  finish_time?: string
}

/** 查询分账回退结果（V2）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/profitsharingreturnquery#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/profitsharingreturnquery',
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
    numbers: ['/return_amount'],
  },
})

/**
 * 查询分账回退结果（V2）
 *
 * 分账回退结果不明或为处理中时查结果，凭回退单号加分账单号，微信、商户分账单号二选一。`FAILED`时从`fail_reason`看原因，如回退方账户异常或超时关单。
 *
 * `PROCESSING`要继续查，不能当作失败换回退单号重来。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984233)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011985243)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_id: '1900000109',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sign_type: 'HMAC-SHA256',
 *     order_id: '30002026080112300000000000011',
 *     out_return_no: 'HT20260801000001',
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
      { name: 'sub_mch_id', schema: { kind: 'string', maxLength: 32 } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      {
        name: 'order_id',
        schema: { kind: 'string', maxLength: 64 },
        choice: { rule: 'exactly-one', group: 'order' },
      },
      {
        name: 'out_order_no',
        schema: { kind: 'string', maxLength: 64 },
        choice: { rule: 'exactly-one', group: 'order' },
      },
      { name: 'out_return_no', required: true, schema: { kind: 'string', maxLength: 64 } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.pay.profitsharingreturnquery`。 */
export interface PageMethods {
  /**
   * 查询分账回退结果（V2）
   *
   * 分账回退结果不明或为处理中时查结果，凭回退单号加分账单号，微信、商户分账单号二选一。`FAILED`时从`fail_reason`看原因，如回退方账户异常或超时关单。
   *
   * `PROCESSING`要继续查，不能当作失败换回退单号重来。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984233)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011985243)
   * @example
   * ```ts
   * const answer = await client.v2.pay.profitsharingreturnquery.post({
   *   xml: {
   *     mch_id: '1900000109',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sign_type: 'HMAC-SHA256',
   *     order_id: '30002026080112300000000000011',
   *     out_return_no: 'HT20260801000001',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

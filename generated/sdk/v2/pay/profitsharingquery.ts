/** 由openapi/v2/pay/profitsharingquery.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询分账结果（V2）：请求 */
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
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
}

/** 查询分账结果（V2）：应答 */
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
  /** 分账单状态 */
  status: 'PROCESSING' | 'FINISHED' | (string & {})
  /**
   * 分账接收方列表，`JSON`数组
   * 收到的是JSON文本，已解析为数据。
   */
  receivers: PostResponseReceivers
}

/** 查询分账结果（V2）：错误码 */
export type PostErrorCode = V2ErrorCode

export interface PostResponseReceivers {
  /** 分账接收方列表`JSON`表达式 */
  receiver: PostResponseReceiversReceiver[]
}

export interface PostResponseReceiversReceiver {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
  /** 分账金额，单位为分 */
  amount: number
  /** 分账描述 */
  description: string
  /** 分账明细单号 */
  detail_id: string
  /** 分账完成时间，格式为yyyyMMddHHmmss */
  finish_time: string
  /** 分账接收商户号 */
  receiver_mchid: string
  /** 分账结果 */
  result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/profitsharingquery#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/profitsharingquery',
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
        paths: ['/receivers'],
      },
    ],
  },
})

/**
 * 查询分账结果（V2）
 *
 * 凭微信订单号和商户分账单号查询分账或完结的执行结果。`status`为`FINISHED`只表示处理完毕，是否成功要逐个接收方看`result`，其中`CLOSED`表示没有分到。
 *
 * 查询完结时，`out_order_no`填完结请求里的那个单号。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011983179)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011984717)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_id: '1900000109',
 *     transaction_id: '4200002026080112300000000042',
 *     out_order_no: 'ZD202608010003',
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
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'out_order_no', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.pay.profitsharingquery`。 */
export interface PageMethods {
  /**
   * 查询分账结果（V2）
   *
   * 凭微信订单号和商户分账单号查询分账或完结的执行结果。`status`为`FINISHED`只表示处理完毕，是否成功要逐个接收方看`result`，其中`CLOSED`表示没有分到。
   *
   * 查询完结时，`out_order_no`填完结请求里的那个单号。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011983179)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011984717)
   * @example
   * ```ts
   * const answer = await client.v2.pay.profitsharingquery.post({
   *   xml: {
   *     mch_id: '1900000109',
   *     transaction_id: '4200002026080112300000000042',
   *     out_order_no: 'ZD202608010003',
   *     sign_type: 'HMAC-SHA256',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** Generated from openapi/v2/mchrisk/setmchriskcallback.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 设置风险通知回调链接: request */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 服务商号 */
  mch_id: string
  /** 回调链接 */
  callback_url: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
}

/** 设置风险通知回调链接: response */
export interface PostResponse {
  /**
   * 返回状态码
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 服务商号 */
  mch_id: string
  /**
   * 业务结果
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
}

/** 设置风险通知回调链接: codes of its errors */
export type PostErrorCode = V2ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/mchrisk/setmchriskcallback#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/mchrisk/setmchriskcallback',
  body: {
    kind: 'xml',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
  },
})

/**
 * 设置风险通知回调链接
 *
 * 登记接收风险事件的地址，支付风险能力平台有事件时据此告知银行或渠道服务商。地址须外网可达，能应付重复推送。
 *
 * Notices that follow:
 *
 * - 事中风险交易通知 (`webhooks/v2/transactions-risk-occurred`), sent to `xml.callback_url`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986469)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_id: '1900000109',
 *     callback_url: 'https://pay.example.com/notify/result',
 *     sign_type: 'HMAC-SHA256',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'callback_url', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
    ],
  },
}))

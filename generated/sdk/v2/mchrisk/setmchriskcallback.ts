/** 由openapi/v2/mchrisk/setmchriskcallback.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 设置风险通知回调链接：请求 */
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

/** 设置风险通知回调链接：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 服务商号 */
  mch_id: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
}

/** 设置风险通知回调链接：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * 后续通知：
 *
 * - 事中风险交易通知（`webhooks/v2/transactions-risk-occurred`），发往`xml.callback_url`
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v2.mchrisk.setmchriskcallback`。 */
export interface PageMethods {
  /**
   * 设置风险通知回调链接
   *
   * 登记接收风险事件的地址，支付风险能力平台有事件时据此告知银行或渠道服务商。地址须外网可达，能应付重复推送。
   *
   * 后续通知：
   *
   * - 事中风险交易通知（`webhooks/v2/transactions-risk-occurred`），发往`xml.callback_url`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986469)
   * @example
   * ```ts
   * const answer = await client.v2.mchrisk.setmchriskcallback.post({
   *   xml: {
   *     mch_id: '1900000109',
   *     callback_url: 'https://pay.example.com/notify/result',
   *     sign_type: 'HMAC-SHA256',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

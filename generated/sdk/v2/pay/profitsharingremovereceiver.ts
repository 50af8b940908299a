/** Generated from openapi/v2/pay/profitsharingremovereceiver.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 删除分账接收方（V2）: request */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /**
   * 分账接收方`JSON`格式字符串
   * Give the data: it is sent as JSON text.
   */
  receiver: PostRequestXmlReceiver
}

/** 删除分账接收方（V2）: response */
export interface PostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /**
   * 返回状态码
   * `SUCCESS` | `FAIL` 枚举值之一
   */
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
  /**
   * 业务结果
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /**
   * 分账接收方`JSON`格式字符串
   * Arrives as JSON text and is decoded.
   */
  receiver: PostResponseReceiver
}

/** 删除分账接收方（V2）: codes of its errors */
export type PostErrorCode = V2ErrorCode

export interface PostRequestXmlReceiver {
  /**
   * 分账接收方类型
   * `MERCHANT_ID` | `PERSONAL_OPENID` | `PERSONAL_SUB_OPENID` 枚举值之一
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 */
  account: string
}

export interface PostResponseReceiver {
  /**
   * 分账接收方类型
   * `MERCHANT_ID` | `PERSONAL_OPENID` | `PERSONAL_SUB_OPENID` 枚举值之一
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/profitsharingremovereceiver#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/profitsharingremovereceiver',
  body: {
    kind: 'xml',
    required: true,
  },
  requestFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/xml/receiver'],
      },
    ],
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
        paths: ['/receiver'],
      },
    ],
  },
})

/**
 * 删除分账接收方（V2）
 *
 * 取消某个接收方，删除后订单资金不能再分给它。类型与账号须同添加时一致，个人openid要分清是哪个appid下的。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011983295)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984847)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_id: '1900000109',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sign_type: 'HMAC-SHA256',
 *     receiver: { type: 'MERCHANT_ID', account: '1900022219' },
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
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      {
        name: 'receiver',
        required: true,
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/json',
            schema: {
              kind: 'object',
              properties: [
                {
                  name: 'type',
                  required: true,
                  schema: {
                    kind: 'string',
                    enum: [
                      { value: 'MERCHANT_ID' },
                      { value: 'PERSONAL_OPENID' },
                      { value: 'PERSONAL_SUB_OPENID' },
                    ],
                  },
                },
                { name: 'account', required: true, schema: { kind: 'string' } },
              ],
            },
          },
        },
      },
    ],
  },
}))

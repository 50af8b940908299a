/** 由openapi/v2/pay/profitsharingaddreceiver.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 添加分账接收方（V2）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户号 */
  mch_id: string
  /**
   * 子商户号
   * 至多32个字符。
   */
  sub_mch_id?: string | undefined
  /** 公众账号ID */
  appid: string
  /**
   * 子商户公众账号ID
   * 至多32个字符。
   */
  sub_appid?: string | undefined
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /**
   * 分账接收方`JSON`格式字符串
   * 至多2048个字符。
   * 直接传数据，发送时转为JSON文本。
   */
  receiver: PostRequestXmlReceiver
}

/** 添加分账接收方（V2）：应答 */
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
  /**
   * 分账接收方
   * 收到的是JSON文本，已解析为数据。
   */
  receiver: PostResponseReceiver
}

/** 添加分账接收方（V2）：错误码 */
export type PostErrorCode = V2ErrorCode

export interface PostRequestXmlReceiver {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /**
   * 分账接收方账号
   * 至多64个字符。
   */
  account: string
  /**
   * 分账个人接收方姓名
   * 至多1024个字符。
   */
  name?: string | undefined
  /** 与分账方的关系类型 */
  relation_type?:
    | 'SERVICE_PROVIDER'
    | 'STORE'
    | 'STAFF'
    | 'STORE_OWNER'
    | 'PARTNER'
    | 'HEADQUARTER'
    | 'BRAND'
    | 'DISTRIBUTOR'
    | 'USER'
    | 'SUPPLIER'
    | 'CUSTOM'
    | 'PLATFORM'
    | 'OTHERS'
    | undefined
  /**
   * 自定义的分账关系
   * 至多10个字符。
   */
  custom_relation?: string | undefined
}

export interface PostResponseReceiver {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/profitsharingaddreceiver#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/profitsharingaddreceiver',
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
 * 添加分账接收方（V2）
 *
 * 把商户号或个人openid登记为分账接收方，之后才能向它分账。`relation_type`说明与分账方的关系，选自定义关系时填`custom_relation`。
 *
 * `receiver`是JSON字符串，先编码成文本再参与签名；签名只用`HMAC-SHA256`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011983255)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011984782)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', schema: { kind: 'string', maxLength: 32 } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string', maxLength: 32 } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      {
        name: 'receiver',
        required: true,
        schema: {
          kind: 'string',
          maxLength: 2048,
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
                { name: 'account', required: true, schema: { kind: 'string', maxLength: 64 } },
                { name: 'name', schema: { kind: 'string', maxLength: 1024 } },
                {
                  name: 'relation_type',
                  schema: {
                    kind: 'string',
                    enum: [
                      { value: 'SERVICE_PROVIDER' },
                      { value: 'STORE' },
                      { value: 'STAFF' },
                      { value: 'STORE_OWNER' },
                      { value: 'PARTNER' },
                      { value: 'HEADQUARTER' },
                      { value: 'BRAND' },
                      { value: 'DISTRIBUTOR' },
                      { value: 'USER' },
                      { value: 'SUPPLIER' },
                      { value: 'CUSTOM' },
                      { value: 'PLATFORM' },
                      { value: 'OTHERS' },
                    ],
                  },
                },
                { name: 'custom_relation', schema: { kind: 'string', maxLength: 10 } },
              ],
            },
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v2.pay.profitsharingaddreceiver`。 */
export interface PageMethods {
  /**
   * 添加分账接收方（V2）
   *
   * 把商户号或个人openid登记为分账接收方，之后才能向它分账。`relation_type`说明与分账方的关系，选自定义关系时填`custom_relation`。
   *
   * `receiver`是JSON字符串，先编码成文本再参与签名；签名只用`HMAC-SHA256`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011983255)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011984782)
   * @example
   * ```ts
   * const answer = await client.v2.pay.profitsharingaddreceiver.post({
   *   xml: {
   *     mch_id: '1900000109',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sign_type: 'HMAC-SHA256',
   *     receiver: { type: 'MERCHANT_ID', account: '1900022219' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

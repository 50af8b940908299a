/** 由openapi/v2/tools/shorturl.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 转换短链接：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** URL链接 */
  long_url: string
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
}

/** 转换短链接：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
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
  /** URL链接 */
  short_url: string
}

/** 转换短链接：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/tools/shorturl#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/tools/shorturl',
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
})

/**
 * 转换短链接
 *
 * 把Native模式一的长链接换成`weixin://wxpay/s/`开头的短链接，二维码更稀疏，扫得更快更准。生成二维码时用`short_url`。
 *
 * `long_url`按原文参与签名，传输时才做URL编码。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937195)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989264)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634974)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     long_url: 'weixin://wxpay/bizpayurl?pr=demo0137',
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
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'long_url', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', schema: { kind: 'string', enum: [{ value: 'MD5' }, { value: 'HMAC-SHA256' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.tools.shorturl`。 */
export interface PageMethods {
  /**
   * 转换短链接
   *
   * 把Native模式一的长链接换成`weixin://wxpay/s/`开头的短链接，二维码更稀疏，扫得更快更准。生成二维码时用`short_url`。
   *
   * `long_url`按原文参与签名，传输时才做URL编码。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937195)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989264)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634974)
   * @example
   * ```ts
   * const answer = await client.v2.tools.shorturl.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     long_url: 'weixin://wxpay/bizpayurl?pr=demo0137',
   *     sign_type: 'HMAC-SHA256',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

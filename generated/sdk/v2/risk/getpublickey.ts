/** 由openapi/v2/risk/getpublickey.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 获取RSA加密公钥：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户号 */
  mch_id: string
  /** 签名类型 */
  sign_type: 'MD5' | 'HMAC-SHA256'
}

/** 获取RSA加密公钥：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 */
  return_msg?: string
  /** 错误码 */
  error_code?: string
  /** 错误代码描述 */
  error_code_des?: string
  /** 返回状态码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 */
  mch_id?: string
  /** RSA公钥 */
  pub_key?: string
}

/** 获取RSA加密公钥：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/risk/getpublickey#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/risk/getpublickey',
  body: {
    kind: 'xml',
    required: true,
  },
  baseUri: 'https://fraud.mch.weixin.qq.com/',
  security: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
  },
})

/**
 * 获取RSA加密公钥
 *
 * 取付款到银行卡所用的RSA公钥，加密收款卡号和户名。公钥可缓存反复使用，不必每次付款都取；请求发往风控域名，不是常用的接入点。
 *
 * `pub_key`是PKCS#1格式的PEM文本，程序库只认PKCS#8时先转换。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941097)
 * @example
 * ```ts
 * const answer = await post(client, { xml: { mch_id: '1900000109', sign_type: 'MD5' } })
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
      {
        name: 'sign_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'MD5' }, { value: 'HMAC-SHA256' }] },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v2.risk.getpublickey`。 */
export interface PageMethods {
  /**
   * 获取RSA加密公钥
   *
   * 取付款到银行卡所用的RSA公钥，加密收款卡号和户名。公钥可缓存反复使用，不必每次付款都取；请求发往风控域名，不是常用的接入点。
   *
   * `pub_key`是PKCS#1格式的PEM文本，程序库只认PKCS#8时先转换。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941097)
   * @example
   * ```ts
   * const answer = await client.v2.risk.getpublickey.post({
   *   xml: { mch_id: '1900000109', sign_type: 'MD5' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

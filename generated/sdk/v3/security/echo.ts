/** Generated from openapi/v3/security/echo.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 验签与加解密测试: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 通知地址，公网可访问的HTTPS地址，不带查询参数 */
  notify_url?: string
  /** 回显信息 */
  echo_message: string
  /**
   * 以密文传输的回显信息
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  encrypted_echo_message?: string
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 加密所用的微信支付公钥ID或平台证书序列号 */
  'Wechatpay-Serial'?: string
}

/** 验签与加解密测试: response */
export interface PostResponse {
  /** 回显信息 */
  echo_message: string
  /**
   * 以密文传输的回显信息
   * Arrives encrypted (rsa-oaep, merchant key) and is decrypted.
   */
  encrypted_echo_message?: string
}

/** 验签与加解密测试: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/security/echo#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/security/echo',
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/encrypted_echo_message'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  responseFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'merchant',
        direction: 'decrypt',
        paths: ['/encrypted_echo_message'],
      },
    ],
  },
})

/**
 * 验签与加解密测试
 *
 * 把一段文字和一段密文发给微信支付并收回，检验签名、验签和加解密是否配置正确。
 *
 * 请求里的密文用平台公钥加密，应答里的密文用商户私钥解密。传了回调地址时还会收到一次通知。
 *
 * Notices that follow:
 *
 * - 签名与加解密测试通知(SECURITY_ECHO.SUCCESS) (`webhooks/v3/SECURITY_ECHO.SUCCESS`), sent to `json.notify_url`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014551946)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015139289)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     notify_url: 'https://pay.example.com/notify/echo',
 *     echo_message: 'hello',
 *     encrypted_echo_message: 'plaintext',
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
      { name: 'notify_url', schema: { kind: 'string' } },
      { name: 'echo_message', required: true, schema: { kind: 'string' } },
      { name: 'encrypted_echo_message', schema: { kind: 'string' } },
    ],
  },
}))

/** 由openapi/v3/security/echo.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 验签与加解密测试：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 通知地址，公网可访问的HTTPS地址，不带查询参数 */
  notify_url?: string | undefined
  /** 回显信息 */
  echo_message: string
  /**
   * 以密文传输的回显信息
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  encrypted_echo_message?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 加密所用的微信支付公钥ID或平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 验签与加解密测试：应答 */
export interface PostResponse {
  /** 回显信息 */
  echo_message: string
  /**
   * 以密文传输的回显信息
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  encrypted_echo_message?: string
}

/** 验签与加解密测试：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * 后续通知：
 *
 * - 签名与加解密测试通知(SECURITY_ECHO.SUCCESS)（`webhooks/v3/SECURITY_ECHO.SUCCESS`），发往`json.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014551946)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015139289)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.security.echo`。 */
export interface PageMethods {
  /**
   * 验签与加解密测试
   *
   * 把一段文字和一段密文发给微信支付并收回，检验签名、验签和加解密是否配置正确。
   *
   * 请求里的密文用平台公钥加密，应答里的密文用商户私钥解密。传了回调地址时还会收到一次通知。
   *
   * 后续通知：
   *
   * - 签名与加解密测试通知(SECURITY_ECHO.SUCCESS)（`webhooks/v3/SECURITY_ECHO.SUCCESS`），发往`json.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014551946)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015139289)
   * @example
   * ```ts
   * const answer = await client.v3.security.echo.post({
   *   json: {
   *     notify_url: 'https://pay.example.com/notify/echo',
   *     echo_message: 'hello',
   *     encrypted_echo_message: 'plaintext',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

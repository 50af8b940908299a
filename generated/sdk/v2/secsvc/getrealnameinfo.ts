/** 由openapi/v2/secsvc/getrealnameinfo.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 微信支付实名授权：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 接口版本号 */
  version: '1.0' | '2.0'
  /** 商户号 */
  mch_id: string
  /** 公众账号ID */
  appid: string
  /** 用户标识 */
  openid: string
  /** 加密实名信息的证书序列号 */
  cert_serialno: string
  /** 换取或刷新得到的`access_token` */
  access_token: string
  /** 当前时间的unix时间戳 */
  timestamp: number
  /**
   * RSA私钥对证书序列号和unix时间戳的签名
   * 可省略，由客户端签名（rsa-sha256）。
   */
  cert_sign?: string | undefined
  /** 证件类型 */
  charset?: 'UTF-8' | 'GBK' | undefined
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
}

/** 微信支付实名授权：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 */
  return_msg?: string
  /** 错误码 */
  error_code?: string
  /** 错误代码描述 */
  error_code_des?: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 用户标识 */
  openid: string
  /**
   * 姓名密文，解密后`UTF-8`（`charset`=`UTF-8`）或`GBK`
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  encrypted_real_name: string
  /**
   * 加密后的证件号码
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  encrypted_credential_id: string
  /** 证件类型，`version`不低于`2.0`才有 */
  cre_type?:
    | 'MAINLAND_ID'
    | 'PASSPOT'
    | 'MO'
    | 'SOLDIERS'
    | 'HVPS'
    | 'MAINLAND_TMP_ID'
    | 'ACCOUNT_THIN'
    | 'POLICE'
    | 'MTPS'
    | 'BL'
    | 'OTHER'
    | 'RPFF'
    | 'HK_MACAO'
    | 'TAIWAN'
    | (string & {})
}

/** 微信支付实名授权：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/secsvc/getrealnameinfo#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/secsvc/getrealnameinfo',
  body: {
    kind: 'xml',
    required: true,
  },
  baseUri: 'https://fraud.mch.weixin.qq.com/',
  requestFields: {
    signed: [
      {
        algorithm: 'rsa-sha256',
        key: 'merchant',
        paths: ['/xml/cert_sign'],
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
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'merchant',
        direction: 'decrypt',
        paths: ['/encrypted_real_name', '/encrypted_credential_id'],
      },
    ],
  },
})

/**
 * 微信支付实名授权
 *
 * 用户授权后取其姓名和证件号。返回的两项用开发者公钥加密，padding为RSA_PKCS1_PADDING，凭`cert_serialno`对应的私钥解出；请求另须以私钥签出`cert_sign`。
 *
 * `2021-11-10`起停止开放，仅供查阅存量代码。
 *
 * `charset`决定解密后姓名的编码，不传按GBK处理；表上把它写成了证件类型。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987792)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     version: '1.0',
 *     mch_id: '1900000109',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     cert_serialno: '…',
 *     access_token: '81_86b3901eea37a04e8547',
 *     timestamp: 0,
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
      {
        name: 'version',
        required: true,
        schema: { kind: 'string', enum: [{ value: '1.0' }, { value: '2.0' }] },
      },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'cert_serialno', required: true, schema: { kind: 'string' } },
      { name: 'access_token', required: true, schema: { kind: 'string' } },
      { name: 'timestamp', required: true, schema: { kind: 'number' } },
      { name: 'cert_sign', schema: { kind: 'string' } },
      { name: 'charset', schema: { kind: 'string', enum: [{ value: 'UTF-8' }, { value: 'GBK' }] } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.secsvc.getrealnameinfo`。 */
export interface PageMethods {
  /**
   * 微信支付实名授权
   *
   * 用户授权后取其姓名和证件号。返回的两项用开发者公钥加密，padding为RSA_PKCS1_PADDING，凭`cert_serialno`对应的私钥解出；请求另须以私钥签出`cert_sign`。
   *
   * `2021-11-10`起停止开放，仅供查阅存量代码。
   *
   * `charset`决定解密后姓名的编码，不传按GBK处理；表上把它写成了证件类型。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987792)
   * @example
   * ```ts
   * const answer = await client.v2.secsvc.getrealnameinfo.post({
   *   xml: {
   *     version: '1.0',
   *     mch_id: '1900000109',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     cert_serialno: '…',
   *     access_token: '81_86b3901eea37a04e8547',
   *     timestamp: 0,
   *     sign_type: 'HMAC-SHA256',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

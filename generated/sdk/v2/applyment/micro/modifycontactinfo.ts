/** 由openapi/v2/applyment/micro/modifycontactinfo.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 修改小微商户联系信息：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /**
   * 接口版本号
   * `1.0` 枚举值
   */
  version: '1.0'
  /** 商户号 */
  mch_id: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /** 小微商户号 */
  sub_mch_id?: string | undefined
  /** 手机号 */
  mobile_phone?: string | undefined
  /** 邮箱 */
  email?: string | undefined
  /** 商户简称 */
  merchant_name?: string | undefined
  /** 加密的平台证书序列号 */
  cert_sn: string
}

/** 修改小微商户联系信息：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
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
  /** 商户号 */
  mch_id?: string
  /** 小微商户号 */
  sub_mch_id?: string
}

/** 修改小微商户联系信息：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/applyment/micro/modifycontactinfo#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/applyment/micro/modifycontactinfo',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
})

/**
 * 修改小微商户联系信息
 *
 * 更新小微商户的手机号、邮箱或商户简称，只传需要改动的项。`cert_sn`填加密所用的平台证书序列号。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4014115350)
 * @deprecated `2020-04-13`起下线，仅供查阅存量代码。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     version: '1.0',
 *     mch_id: '1900000109',
 *     sign_type: 'HMAC-SHA256',
 *     cert_sn: '3F9A0C1D2E4B5A6978901234567890ABCDEF0137',
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
      { name: 'version', required: true, schema: { kind: 'string', enum: [{ value: '1.0' }] } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      { name: 'mobile_phone', schema: { kind: 'string' } },
      { name: 'email', schema: { kind: 'string' } },
      { name: 'merchant_name', schema: { kind: 'string' } },
      { name: 'cert_sn', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.applyment.micro.modifycontactinfo`。 */
export interface PageMethods {
  /**
   * 修改小微商户联系信息
   *
   * 更新小微商户的手机号、邮箱或商户简称，只传需要改动的项。`cert_sn`填加密所用的平台证书序列号。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4014115350)
   * @deprecated `2020-04-13`起下线，仅供查阅存量代码。
   * @example
   * ```ts
   * const answer = await client.v2.applyment.micro.modifycontactinfo.post({
   *   xml: {
   *     version: '1.0',
   *     mch_id: '1900000109',
   *     sign_type: 'HMAC-SHA256',
   *     cert_sn: '3F9A0C1D2E4B5A6978901234567890ABCDEF0137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** Generated from openapi/v2/risk/getcertficates.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 获取平台证书（V2）: request */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户号 */
  mch_id: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
}

/** 获取平台证书（V2）: response */
export interface PostResponse {
  /**
   * 返回状态码
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 */
  return_msg?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 错误码 */
  error_code?: string
  /** 错误代码描述 */
  error_code_des?: string
  /**
   * 返回状态码
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 */
  mch_id: string
  /** 平台证书信息 */
  certificates: string
}

/** 获取平台证书（V2）: codes of its errors */
export type PostErrorCode = V2ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/risk/getcertficates#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/risk/getcertficates',
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
 * 获取平台证书（V2）
 *
 * 取得微信支付平台证书，用来加密提交资料里的敏感字段。商户API证书须先在商户平台升级，否则调不通；`certificates`里是密文，解开后才是证书。
 *
 * 出错字段叫`error_code`和`error_code_des`，不是常见的`err_code`。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014116402)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: { mch_id: '1900000109', sign_type: 'HMAC-SHA256' },
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
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
    ],
  },
}))

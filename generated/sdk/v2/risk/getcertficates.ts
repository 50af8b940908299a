/** 由openapi/v2/risk/getcertficates.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 获取平台证书（V2）：请求 */
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

/** 获取平台证书（V2）：应答 */
export interface PostResponse {
  /** 返回状态码 */
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
  /** 返回状态码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 */
  mch_id: string
  /** 平台证书信息 */
  certificates: string
}

/** 获取平台证书（V2）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4014116402)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.risk.getcertficates`。 */
export interface PageMethods {
  /**
   * 获取平台证书（V2）
   *
   * 取得微信支付平台证书，用来加密提交资料里的敏感字段。商户API证书须先在商户平台升级，否则调不通；`certificates`里是密文，解开后才是证书。
   *
   * 出错字段叫`error_code`和`error_code_des`，不是常见的`err_code`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4014116402)
   * @example
   * ```ts
   * const answer = await client.v2.risk.getcertficates.post({
   *   xml: { mch_id: '1900000109', sign_type: 'HMAC-SHA256' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

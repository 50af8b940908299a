/** 由openapi/v2/applyment/micro/signcontract.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OpenObject,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 小微商户签约报备：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export type PostRequestXml = OpenObject

/** 小微商户签约报备：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
}

/** 小微商户签约报备：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/applyment/micro/signcontract#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/applyment/micro/signcontract',
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
 * 小微商户签约报备
 *
 * 入驻申请走到待签约时，查询会带回签约二维码，由服务商引导商户本人用微信扫码签署协议。这一步没有单独的请求字段。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4)
 * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
 * @example
 * ```ts
 * const answer = await post(client, { xml: {} })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: { kind: 'object', properties: [] },
}))

/** 客户端上的页面：`client.v2.applyment.micro.signcontract`。 */
export interface PageMethods {
  /**
   * 小微商户签约报备
   *
   * 入驻申请走到待签约时，查询会带回签约二维码，由服务商引导商户本人用微信扫码签署协议。这一步没有单独的请求字段。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4)
   * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
   * @example
   * ```ts
   * const answer = await client.v2.applyment.micro.signcontract.post({ xml: {} })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

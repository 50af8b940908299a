/** 由openapi/v3/compliance/inactive-merchant-identity-verification/merchants.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 发起不活跃商户身份核实：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 特约商户号 */
  sub_mchid: string
}

/** 发起不活跃商户身份核实：应答 */
export interface PostResponse {
  /** 核实单号 */
  verification_id: string
}

/** 发起不活跃商户身份核实：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/compliance/inactive-merchant-identity-verification/merchants#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/compliance/inactive-merchant-identity-verification/merchants',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 发起不活跃商户身份核实
 *
 * 特约商户长期没有交易、需要重新核实身份时，服务商代它发起，得到`verification_id`。受理后异步处理，过一会儿再去查核实结果。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012471357)
 * @example
 * ```ts
 * const answer = await post(client, { json: { sub_mchid: '1900013511' } })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: { kind: 'object', properties: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }] },
}))

/** 客户端上的页面：`client.v3.compliance.inactiveMerchantIdentityVerification.merchants`。 */
export interface PageMethods {
  /**
   * 发起不活跃商户身份核实
   *
   * 特约商户长期没有交易、需要重新核实身份时，服务商代它发起，得到`verification_id`。受理后异步处理，过一会儿再去查核实结果。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012471357)
   * @example
   * ```ts
   * const answer = await client.v3.compliance.inactiveMerchantIdentityVerification.merchants.post({
   *   json: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

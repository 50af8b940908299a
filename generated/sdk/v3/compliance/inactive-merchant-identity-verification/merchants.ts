/** Generated from openapi/v3/compliance/inactive-merchant-identity-verification/merchants.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 发起不活跃商户身份核实: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 特约商户号 */
  sub_mchid: string
}

/** 发起不活跃商户身份核实: response */
export interface PostResponse {
  /** 核实单号 */
  verification_id: string
}

/** 发起不活跃商户身份核实: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471357)
 * @example
 * ```ts
 * const answer = await post(client, { json: { sub_mchid: '1900013511' } })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: { kind: 'object', properties: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }] },
}))

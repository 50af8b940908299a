/** Generated from openapi/v3/ecommerce/applyments/{applyment_id}/revoke.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按申请单号撤销二级商户进件: request */
export interface PostRequest {
  /** 微信支付申请单号 */
  applyment_id: number
}

/** 按申请单号撤销二级商户进件: response */
export interface PostResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /** 业务申请编号 */
  out_request_no: string
}

/** 按申请单号撤销二级商户进件: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/applyments/{applyment_id}/revoke#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/applyments/{applyment_id}/revoke',
  pathParameters: ['applyment_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按申请单号撤销二级商户进件
 *
 * 提交后发现资料有误、想整单收回时，用微信支付申请单号撤销，请求没有正文。可撤的状态与按业务申请编号撤销时一样，完成入驻的撤不了。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015616720)
 * @example
 * ```ts
 * const answer = await post(client, { applyment_id: 2000000000000137 })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'applyment_id', required: true, schema: { kind: 'integer' } }],
}))

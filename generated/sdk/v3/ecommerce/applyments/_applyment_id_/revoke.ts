/** 由openapi/v3/ecommerce/applyments/{applyment_id}/revoke.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按申请单号撤销二级商户进件：请求 */
export interface PostRequest {
  /** 微信支付申请单号 */
  applyment_id: number
}

/** 按申请单号撤销二级商户进件：应答 */
export interface PostResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /** 业务申请编号 */
  out_request_no: string
}

/** 按申请单号撤销二级商户进件：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015616720)
 * @example
 * ```ts
 * const answer = await post(client, { applyment_id: 2000000000000137 })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'applyment_id', required: true, schema: { kind: 'integer' } }],
}))

/** 客户端上的页面：`client.v3.ecommerce.applyments._applyment_id_.revoke`。 */
export interface PageMethods {
  /**
   * 按申请单号撤销二级商户进件
   *
   * 提交后发现资料有误、想整单收回时，用微信支付申请单号撤销，请求没有正文。可撤的状态与按业务申请编号撤销时一样，完成入驻的撤不了。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015616720)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.applyments._applyment_id_.revoke.post({
   *   applyment_id: 2000000000000137,
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按业务申请编号撤销二级商户进件：请求 */
export interface PostRequest {
  /** 业务申请编号 */
  out_request_no: string
}

/** 按业务申请编号撤销二级商户进件：应答 */
export interface PostResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /** 业务申请编号 */
  out_request_no: string
}

/** 按业务申请编号撤销二级商户进件：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke',
  pathParameters: ['out_request_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按业务申请编号撤销二级商户进件
 *
 * 进件还没完成时按业务申请编号撤回，校验中、待账户验证、审核中、被驳回、待签约、已冻结这几种状态才行。答复带回两种单号供核对。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015616721)
 * @example
 * ```ts
 * const answer = await post(client, { out_request_no: 'APPLYMENT20260801000137' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_request_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.ecommerce.applyments.outRequestNo._out_request_no_.revoke`。 */
export interface PageMethods {
  /**
   * 按业务申请编号撤销二级商户进件
   *
   * 进件还没完成时按业务申请编号撤回，校验中、待账户验证、审核中、被驳回、待签约、已冻结这几种状态才行。答复带回两种单号供核对。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015616721)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.applyments.outRequestNo._out_request_no_.revoke.post({
   *   out_request_no: 'APPLYMENT20260801000137',
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** Generated from openapi/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 撤销资料变更申请单: request */
export interface PostRequest {
  /** 微信支付申请单号 */
  apply_id: string
}

/** 撤销资料变更申请单: response */
export interface PostResponse {
  /**
   * 撤销状态
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  result: 'SUCCESS' | 'FAIL' | (string & {})
}

/** 撤销资料变更申请单: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke',
  pathParameters: ['apply_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 撤销资料变更申请单
 *
 * 主体资料变更还没办完时撤回申请，处于编辑、审核、驳回的都可以。返回的是`result`成败，不是申请单状态。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014090672)
 * @example
 * ```ts
 * const answer = await post(client, { apply_id: '20260801000000000000000000137' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'apply_id', required: true, schema: { kind: 'string' } }],
}))

/** Generated from openapi/v3/apply4subject/applyment/{business_code}/cancel.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按业务申请编号撤销开户意愿申请: request */
export interface PostRequest {
  /** 业务申请编号 */
  business_code: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 按业务申请编号撤销开户意愿申请: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/apply4subject/applyment/{business_code}/cancel#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/apply4subject/applyment/{business_code}/cancel',
  pathParameters: ['business_code'],
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 按业务申请编号撤销开户意愿申请
 *
 * 没有保存申请单编号时，拿提交时自定的业务申请编号撤回开户意愿申请，效果与按申请单编号撤销相同。撤掉以后才能带着修改过的资料再提一份。
 *
 * 与[按申请单编号撤销](/openapi/v3/apply4subject/applyment/{applyment_id}/cancel)是同一个地址，服务按编号的形式区分。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
 * @example
 * ```ts
 * await post(client, { business_code: 'BUSINESS20260801000137' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'business_code', required: true, schema: { kind: 'string' } }],
}))

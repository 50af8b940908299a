/** 由openapi/v3/apply4subject/applyment/{business_code}/cancel.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 按业务申请编号撤销开户意愿申请：请求 */
export interface PostRequest {
  /** 业务申请编号 */
  business_code: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 按业务申请编号撤销开户意愿申请：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
 * @example
 * ```ts
 * await post(client, { business_code: 'BUSINESS20260801000137' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'business_code', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.apply4subject.applyment._business_code_.cancel`。 */
export interface PageMethods {
  /**
   * 按业务申请编号撤销开户意愿申请
   *
   * 没有保存申请单编号时，拿提交时自定的业务申请编号撤回开户意愿申请，效果与按申请单编号撤销相同。撤掉以后才能带着修改过的资料再提一份。
   *
   * 与[按申请单编号撤销](/openapi/v3/apply4subject/applyment/{applyment_id}/cancel)是同一个地址，服务按编号的形式区分。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
   * @example
   * ```ts
   * await client.v3.apply4subject.applyment._business_code_.cancel.post({
   *   business_code: 'BUSINESS20260801000137',
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

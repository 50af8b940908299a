/** 由openapi/v3/apply4subject/applyment/{applyment_id}/cancel.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 按申请单编号撤销开户意愿申请：请求 */
export interface PostRequest {
  /** 申请单编号 */
  applyment_id: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 按申请单编号撤销开户意愿申请：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/apply4subject/applyment/{applyment_id}/cancel#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/apply4subject/applyment/{applyment_id}/cancel',
  pathParameters: ['applyment_id'],
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 按申请单编号撤销开户意愿申请
 *
 * 撤回一份开户意愿申请，凭微信支付给的申请单编号定位。要改已提交的资料，或被驳回后想换材料，都得先撤再重新提交；成功时没有返回内容。
 *
 * 手上只有自己生成的业务申请编号时，改用路径里带`business_code`的那个撤销。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
 * @example
 * ```ts
 * await post(client, { applyment_id: 'APPLYMENT20260801000137' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'applyment_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.apply4subject.applyment._applyment_id_.cancel`。 */
export interface PageMethods {
  /**
   * 按申请单编号撤销开户意愿申请
   *
   * 撤回一份开户意愿申请，凭微信支付给的申请单编号定位。要改已提交的资料，或被驳回后想换材料，都得先撤再重新提交；成功时没有返回内容。
   *
   * 手上只有自己生成的业务申请编号时，改用路径里带`business_code`的那个撤销。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
   * @example
   * ```ts
   * await client.v3.apply4subject.applyment._applyment_id_.cancel.post({
   *   applyment_id: 'APPLYMENT20260801000137',
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

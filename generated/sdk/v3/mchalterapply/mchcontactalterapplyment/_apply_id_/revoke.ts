/** 由openapi/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 撤销超管变更申请单：请求 */
export interface PostRequest {
  /** 微信支付申请单号 */
  apply_id: string
}

/** 撤销超管变更申请单：应答 */
export interface PostResponse {
  /** 申请单号 */
  apply_id?: string
  /** 申请单状态 */
  state?:
    | 'APPLYMENT_STATE_AUDITING'
    | 'APPLYMENT_STATE_REJECTED'
    | 'APPLYMENT_STATE_MODIFING'
    | 'APPLYMENT_STATE_FINISHED'
    | 'APPLYMENT_STATE_CANCELED'
    | (string & {})
}

/** 撤销超管变更申请单：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke',
  pathParameters: ['apply_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 撤销超管变更申请单
 *
 * 资料交错了或不换超管了，趁申请单还在编辑、审核或被驳回时撤掉，返回的状态应为`APPLYMENT_STATE_CANCELED`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015617919)
 * @example
 * ```ts
 * const answer = await post(client, { apply_id: '20260801000000000000000000137' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'apply_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.mchalterapply.mchcontactalterapplyment._apply_id_.revoke`。 */
export interface PageMethods {
  /**
   * 撤销超管变更申请单
   *
   * 资料交错了或不换超管了，趁申请单还在编辑、审核或被驳回时撤掉，返回的状态应为`APPLYMENT_STATE_CANCELED`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015617919)
   * @example
   * ```ts
   * const answer = await client.v3.mchalterapply.mchcontactalterapplyment._apply_id_.revoke.post({
   *   apply_id: '20260801000000000000000000137',
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

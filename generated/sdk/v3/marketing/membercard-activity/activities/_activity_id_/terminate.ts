/** Generated from openapi/v3/marketing/membercard-activity/activities/{activity_id}/terminate.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 终止会员有礼活动: request */
export interface PostRequest {
  /** 活动ID */
  activity_id: string
}

/** 终止会员有礼活动: response */
export interface PostResponse {
  /** 活动ID */
  activity_id: string
  /** 终止时间 */
  terminate_time?: string
}

/** 终止会员有礼活动: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/membercard-activity/activities/{activity_id}/terminate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/membercard-activity/activities/{activity_id}/terminate',
  pathParameters: ['activity_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 终止会员有礼活动
 *
 * 提前结束一场会员有礼活动，终止后不再向用户曝光，返回终止时间。
 *
 * 先核对活动ID；终止后想继续送券，要另建活动。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553381)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714466)
 * @example
 * ```ts
 * const answer = await post(client, { activity_id: '10028001' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'activity_id', required: true, schema: { kind: 'string' } }],
}))

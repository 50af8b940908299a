/** 由openapi/v3/marketing/membercard-activity/activities/{activity_id}/terminate.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 终止会员有礼活动：请求 */
export interface PostRequest {
  /** 活动ID */
  activity_id: string
}

/** 终止会员有礼活动：应答 */
export interface PostResponse {
  /** 活动ID */
  activity_id: string
  /** 终止时间 */
  terminate_time?: string
}

/** 终止会员有礼活动：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553381)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012714466)
 * @example
 * ```ts
 * const answer = await post(client, { activity_id: '10028001' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'activity_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.marketing.membercardActivity.activities._activity_id_.terminate`。 */
export interface PageMethods {
  /**
   * 终止会员有礼活动
   *
   * 提前结束一场会员有礼活动，终止后不再向用户曝光，返回终止时间。
   *
   * 先核对活动ID；终止后想继续送券，要另建活动。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553381)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012714466)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardActivity.activities._activity_id_.terminate.post({
   *   activity_id: '10028001',
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

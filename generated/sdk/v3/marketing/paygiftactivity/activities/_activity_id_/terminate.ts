/** 由openapi/v3/marketing/paygiftactivity/activities/{activity_id}/terminate.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 终止支付有礼活动：请求 */
export interface PostRequest {
  /** 活动id */
  activity_id: string
}

/** 终止支付有礼活动：应答 */
export interface PostResponse {
  /** 活动id */
  activity_id: string
  /** 生效时间 */
  terminate_time: string
}

/**
 * 终止支付有礼活动：错误码
 *
 * - `INVALID_REQUEST` (400): 不合支付有礼的业务规则，依 message 调整
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对发券商户号
 * - `NO_AUTH` (403): 商户未被授权，到商户平台核对授权
 * - `RESOURCE_NOT_EXISTS` (404): 活动或批次不存在或不可用，核对编号
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'MCH_NOT_EXISTS'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/paygiftactivity/activities/{activity_id}/terminate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/paygiftactivity/activities/{activity_id}/terminate',
  pathParameters: ['activity_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 终止支付有礼活动
 *
 * 提前停掉一场支付有礼活动，用户付款后不再送券，返回的`terminate_time`是生效时间。
 *
 * 终止之前先核对活动ID；要再送须另建活动。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466523)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466633)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
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

/** 客户端上的页面：`client.v3.marketing.paygiftactivity.activities._activity_id_.terminate`。 */
export interface PageMethods {
  /**
   * 终止支付有礼活动
   *
   * 提前停掉一场支付有礼活动，用户付款后不再送券，返回的`terminate_time`是生效时间。
   *
   * 终止之前先核对活动ID；要再送须另建活动。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466523)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466633)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.paygiftactivity.activities._activity_id_.terminate.post({
   *   activity_id: '10028001',
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 删除支付有礼活动发券商户号：请求 */
export interface PostRequest {
  /** 活动id */
  activity_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 删除的发券商户号 */
  merchant_id_list: readonly string[]
  /** 商户请求单号 */
  delete_request_no: string
}

/** 删除支付有礼活动发券商户号：应答 */
export interface PostResponse {
  /** 活动id */
  activity_id: string
  /** 删除时间 */
  delete_time?: string
}

/**
 * 删除支付有礼活动发券商户号：错误码
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
  id: 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete',
  pathParameters: ['activity_id'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 删除支付有礼活动发券商户号
 *
 * 让部分商户退出一场支付有礼活动，其订单不再触发发券。返回删除时间，没有逐个的结果。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466787)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466827)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   activity_id: '10028001',
 *   json: { merchant_id_list: ['1900012345'], delete_request_no: 'DELETE20260801000137' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'activity_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'merchant_id_list', required: true, schema: { kind: 'array', items: { kind: 'string' } } },
      { name: 'delete_request_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.paygiftactivity.activities._activity_id_.merchants.delete`。 */
export interface PageMethods {
  /**
   * 删除支付有礼活动发券商户号
   *
   * 让部分商户退出一场支付有礼活动，其订单不再触发发券。返回删除时间，没有逐个的结果。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466787)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466827)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.paygiftactivity.activities._activity_id_.merchants.delete.post({
   *   activity_id: '10028001',
   *   json: { merchant_id_list: ['1900012345'], delete_request_no: 'DELETE20260801000137' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

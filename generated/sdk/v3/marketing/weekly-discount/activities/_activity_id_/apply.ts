/** Generated from openapi/v3/marketing/weekly-discount/activities/{activity_id}/apply.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 报名周周惠活动: request */
export interface PostRequest {
  /** 活动ID */
  activity_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 报名商户号 */
  applying_merchant_id: number
  /** 报名商户门店号 */
  store_id: number
}

/** 报名周周惠活动: response */
export interface PostResponse {
  /** 报名成功的活动ID */
  activity_id: number
  /** 报名成功时间 */
  success_time: string
}

/** 报名周周惠活动: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/weekly-discount/activities/{activity_id}/apply#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/weekly-discount/activities/{activity_id}/apply',
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
 * 报名周周惠活动
 *
 * 替一家门店报名周周惠活动，给报名商户号和门店号，成功返回报名时间。
 *
 * 一次一家门店；商户号、门店号在这里是整数，不是字符串。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   activity_id: '10028001',
 *   json: { applying_merchant_id: 10000137, store_id: 111111 },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'activity_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'applying_merchant_id', required: true, schema: { kind: 'integer' } },
      { name: 'store_id', required: true, schema: { kind: 'integer' } },
    ],
  },
}))

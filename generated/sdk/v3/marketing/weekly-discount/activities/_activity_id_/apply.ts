/** 由openapi/v3/marketing/weekly-discount/activities/{activity_id}/apply.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 报名周周惠活动：请求 */
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

/** 报名周周惠活动：应答 */
export interface PostResponse {
  /** 报名成功的活动ID */
  activity_id: number
  /** 报名成功时间 */
  success_time: string
}

/** 报名周周惠活动：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.marketing.weeklyDiscount.activities._activity_id_.apply`。 */
export interface PageMethods {
  /**
   * 报名周周惠活动
   *
   * 替一家门店报名周周惠活动，给报名商户号和门店号，成功返回报名时间。
   *
   * 一次一家门店；商户号、门店号在这里是整数，不是字符串。
   * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.weeklyDiscount.activities._activity_id_.apply.post({
   *   activity_id: '10028001',
   *   json: { applying_merchant_id: 10000137, store_id: 111111 },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/marketing/membercard-open/cards/{card_id}/users/import.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 按openid导入用户会员卡：请求 */
export interface PostRequest {
  /** 会员卡ID */
  card_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  code?: string | undefined
  /** 商户请求单号 */
  out_request_no: string
}

/** 按openid导入用户会员卡：应答 */
export interface PostResponse {
  /** 会员卡code */
  code: string
}

/** 按openid导入用户会员卡：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}/users/import#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/users/import',
  pathParameters: ['card_id'],
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
 * 按openid导入用户会员卡
 *
 * 知道用户openid的存量会员用它同步到微信侧，避免老会员再领一次新会员礼。返回卡code，没指定code的要存下来。
 *
 * 重试时`out_request_no`不变，逐个导入。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549739)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012727561)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: {
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     code: '478500000137',
 *     out_request_no: 'RQ202608010001',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'card_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'code', schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.cards._card_id_.users.import`。 */
export interface PageMethods {
  /**
   * 按openid导入用户会员卡
   *
   * 知道用户openid的存量会员用它同步到微信侧，避免老会员再领一次新会员礼。返回卡code，没指定code的要存下来。
   *
   * 重试时`out_request_no`不变，逐个导入。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549739)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012727561)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardOpen.cards._card_id_.users.import.post({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: {
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     code: '478500000137',
   *     out_request_no: 'RQ202608010001',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

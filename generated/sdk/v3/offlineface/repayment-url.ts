/** 由openapi/v3/offlineface/repayment-url.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 获取刷脸欠款还款链接：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户用户ID */
  out_user_id: string
  /** 机构id */
  organization_id: string
}

/** 获取刷脸欠款还款链接：应答 */
export interface PostResponse {
  /** 还款链接 */
  repayment_url: string
  /** 链接过期时间 */
  expire_at: string
}

/** 获取刷脸欠款还款链接：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/offlineface/repayment-url#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/offlineface/repayment-url',
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
 * 获取刷脸欠款还款链接
 *
 * 用户有垫资欠款又要换微信号时，取还款链接，线下核实后人工发给还款的人；还清再解约、重签。链接有过期时间`expire_at`。
 *
 * 链接对应某个人的欠款，转发前核对清楚身份。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { out_user_id: 'USER20260801000137', organization_id: 'ORG20260801000137' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'out_user_id', required: true, schema: { kind: 'string' } },
      { name: 'organization_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.offlineface.repaymentUrl`。 */
export interface PageMethods {
  /**
   * 获取刷脸欠款还款链接
   *
   * 用户有垫资欠款又要换微信号时，取还款链接，线下核实后人工发给还款的人；还清再解约、重签。链接有过期时间`expire_at`。
   *
   * 链接对应某个人的欠款，转发前核对清楚身份。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6)
   * @example
   * ```ts
   * const answer = await client.v3.offlineface.repaymentUrl.post({
   *   json: { out_user_id: 'USER20260801000137', organization_id: 'ORG20260801000137' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

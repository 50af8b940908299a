/** Generated from openapi/v3/brand/card/card-configs/cancel-applyment.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 撤销商家名片配置申请: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 业务申请编号 */
  business_code?: string
  /** 微信支付申请单号 */
  applyment_id?: string
  /** 品牌ID */
  brand_id: string
}

/** 撤销商家名片配置申请: response */
export interface PostResponse {
  /** 业务申请编号 */
  business_code: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 品牌ID */
  brand_id: string
  /**
   * 申请单状态
   * `STATE_UNKNOWN` | `DRAFTING` | `AUDITING` | `AUDIT_REJECTED` | `PENDING_PUBLISH` | `PUBLISHED` | `CANCELED` 枚举值之一
   */
  applyment_state:
    | 'STATE_UNKNOWN'
    | 'DRAFTING'
    | 'AUDITING'
    | 'AUDIT_REJECTED'
    | 'PENDING_PUBLISH'
    | 'PUBLISHED'
    | 'CANCELED'
    | (string & {})
}

/** 撤销商家名片配置申请: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/card/card-configs/cancel-applyment#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/card/card-configs/cancel-applyment',
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
 * 撤销商家名片配置申请
 *
 * 配置还没上线时把申请收回，例如预览发现路径错了。返回撤销后的`applyment_state`；已经发布的撤不了，只能另提一份覆盖。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016475172)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     business_code: 'BUSINESS20260801000137',
 *     applyment_id: '1000000137',
 *     brand_id: '120344',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'business_code', schema: { kind: 'string' } },
      { name: 'applyment_id', schema: { kind: 'string' } },
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

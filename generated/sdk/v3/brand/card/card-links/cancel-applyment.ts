/** Generated from openapi/v3/brand/card/card-links/cancel-applyment.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 撤销交易连接名片申请: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
}

/** 撤销交易连接名片申请: response */
export interface PostResponse {
  /** 业务申请编号 */
  business_code: string
}

/** 撤销交易连接名片申请: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/card/card-links/cancel-applyment#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/card/card-links/cancel-applyment',
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
 * 撤销交易连接名片申请
 *
 * 收回一条已提出、尚未起效的连接规则申请，给业务申请编号与品牌ID。已经生效的规则撤不掉，改用解除。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016366797)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { business_code: 'BUSINESS20260801000137', brand_id: '120344' },
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
      { name: 'business_code', required: true, schema: { kind: 'string' } },
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

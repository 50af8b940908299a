/** Generated from openapi/v3/brand/partner/store/brandstores/{store_id}/close.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 暂停品牌门店营业: request */
export interface PostRequest {
  /** 品牌门店ID */
  store_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌ID */
  brand_id: string
}

/** 暂停品牌门店营业: response */
export interface PostResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id?: string
  /**
   * 门店状态
   * `OPEN` | `CREATING` | `CLOSED` 枚举值之一
   */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
}

/** 暂停品牌门店营业: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/partner/store/brandstores/{store_id}/close#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/partner/store/brandstores/{store_id}/close',
  pathParameters: ['store_id'],
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
 * 暂停品牌门店营业
 *
 * 把营业中的门店转为停业，用户随即看不到它的信息；资料和绑定都在，以后可恢复。只对`OPEN`状态的门店有效。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016756671)
 * @example
 * ```ts
 * const answer = await post(client, { store_id: '51908', json: { brand_id: '120344' } })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'store_id', required: true, schema: { kind: 'string' } }],
  body: { kind: 'object', properties: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }] },
}))

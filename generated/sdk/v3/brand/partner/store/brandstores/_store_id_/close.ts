/** 由openapi/v3/brand/partner/store/brandstores/{store_id}/close.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 暂停品牌门店营业：请求 */
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

/** 暂停品牌门店营业：应答 */
export interface PostResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id?: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
}

/** 暂停品牌门店营业：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016756671)
 * @example
 * ```ts
 * const answer = await post(client, { store_id: '51908', json: { brand_id: '120344' } })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'store_id', required: true, schema: { kind: 'string' } }],
  body: { kind: 'object', properties: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }] },
}))

/** 客户端上的页面：`client.v3.brand.partner.store.brandstores._store_id_.close`。 */
export interface PageMethods {
  /**
   * 暂停品牌门店营业
   *
   * 把营业中的门店转为停业，用户随即看不到它的信息；资料和绑定都在，以后可恢复。只对`OPEN`状态的门店有效。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016756671)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.store.brandstores._store_id_.close.post({
   *   store_id: '51908',
   *   json: { brand_id: '120344' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** Generated from openapi/v3/offlineface/face-collections.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 查询刷脸重采用户列表: request */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 机构ID */
  organization_id: string
  /** 列表偏移 */
  offset?: number
  /** 资源个数 */
  limit?: number
}

/** 查询刷脸重采用户列表: response */
export interface GetResponse {
  /** 重采对象 */
  face_collections: GetResponseFaceCollections[]
}

/** 查询刷脸重采用户列表: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetResponseFaceCollections {
  /** 重采ID */
  collection_id: string
  /** 用户ID */
  use_id: string
  /** 机构ID */
  organization_id: string
  /**
   * 重采状态
   * `COLLECTION_REQUIRED` | `PHOTO_UPLOADED` | `COMPLETE` 枚举值之一
   */
  collection_state: 'COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE' | (string & {})
  /** 注册照上传时间 */
  register_photo_upload_time?: string
  /** 支付用户确认时间 */
  confirm_time?: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/offlineface/face-collections#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/offlineface/face-collections',
  queryParameters: ['organization_id', 'offset', 'limit'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询刷脸重采用户列表
 *
 * 列出一个机构里照片质量不够、要重新采集的用户，分页取。`COLLECTION_REQUIRED`的去通知用户重拍，`COMPLETE`的已经重采完成。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { organization_id: 'ORG20260801000137', offset: 30, limit: 20 },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'organization_id', required: true, schema: { kind: 'string' } },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', schema: { kind: 'integer' } },
  ],
}))

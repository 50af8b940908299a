/** 由openapi/v3/offlineface/face-collections.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 查询刷脸重采用户列表：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 机构ID */
  organization_id: string
  /** 列表偏移 */
  offset?: number | undefined
  /** 资源个数 */
  limit?: number | undefined
}

/** 查询刷脸重采用户列表：应答 */
export interface GetResponse {
  /** 重采对象 */
  face_collections: GetResponseFaceCollections[]
}

/** 查询刷脸重采用户列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseFaceCollections {
  /** 重采ID */
  collection_id: string
  /** 用户ID */
  use_id: string
  /** 机构ID */
  organization_id: string
  /** 重采状态 */
  collection_state: 'COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE' | (string & {})
  /** 注册照上传时间 */
  register_photo_upload_time?: string
  /** 支付用户确认时间 */
  confirm_time?: string
}

/** 下方接口的描述，供客户端使用。 */
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
  paging: {
    form: 'offset',
    position: '/query/offset',
    first: 0,
    items: 'face_collections',
  },
})

/**
 * 查询刷脸重采用户列表
 *
 * 列出一个机构里照片质量不够、要重新采集的用户，分页取。`COLLECTION_REQUIRED`的去通知用户重拍，`COMPLETE`的已经重采完成。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`face_collections`的全部元素。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { organization_id: 'ORG20260801000137', offset: 30, limit: 20 },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'face_collections'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'organization_id', required: true, schema: { kind: 'string' } },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.offlineface.faceCollections`。 */
export interface PageMethods {
  /**
   * 查询刷脸重采用户列表
   *
   * 列出一个机构里照片质量不够、要重新采集的用户，分页取。`COLLECTION_REQUIRED`的去通知用户重拍，`COMPLETE`的已经重采完成。
   *
   * 分页返回：`paginate(client.v3.offlineface.faceCollections.get, request)`逐个取得`face_collections`的全部元素。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
   * @example
   * ```ts
   * const answer = await client.v3.offlineface.faceCollections.get({
   *   query: { organization_id: 'ORG20260801000137', offset: 30, limit: 20 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'face_collections'>
}

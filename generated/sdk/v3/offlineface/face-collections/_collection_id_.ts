/** 由openapi/v3/offlineface/face-collections/{collection_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询刷脸重采请求详情：请求 */
export interface GetRequest {
  /** 重采ID */
  collection_id: string
}

/** 查询刷脸重采请求详情：应答 */
export interface GetResponse {
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

/** 查询刷脸重采请求详情：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/offlineface/face-collections/{collection_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/offlineface/face-collections/{collection_id}',
  pathParameters: ['collection_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询刷脸重采请求详情
 *
 * 按重采ID看一位用户的新照片传了没有、付款用户确认了没有，两个时间分别在`register_photo_upload_time`与`confirm_time`。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
 * @example
 * ```ts
 * const answer = await get(client, { collection_id: 'COLLECTION20260801000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'collection_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.offlineface.faceCollections._collection_id_`。 */
export interface PageMethods {
  /**
   * 查询刷脸重采请求详情
   *
   * 按重采ID看一位用户的新照片传了没有、付款用户确认了没有，两个时间分别在`register_photo_upload_time`与`confirm_time`。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
   * @example
   * ```ts
   * const answer = await client.v3.offlineface.faceCollections._collection_id_.get({
   *   collection_id: 'COLLECTION20260801000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

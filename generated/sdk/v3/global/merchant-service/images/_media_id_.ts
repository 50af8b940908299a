/** 由openapi/v3/global/merchant-service/images/{media_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  StreamResponse,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 下载投诉图片（境外）：请求 */
export interface GetRequest {
  /** 媒体文件ID */
  media_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 投诉单号 */
  complaint_id: string
}

/** 文件流(保存后按本地图片查看) */
export type GetResponse = StreamResponse

/** 下载投诉图片（境外）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/merchant-service/images/{media_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/merchant-service/images/{media_id}',
  pathParameters: ['media_id'],
  queryParameters: ['complaint_id'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'stream',
    status: 200,
  },
})

/**
 * 下载投诉图片（境外）
 *
 * 下载投诉里用户或商户传的图片，除`media_id`外还要给它所属的`complaint_id`。返回文件流，直接存盘，不是JSON。
 * @see [官方文档](https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   media_id: '…',
 *   query: { complaint_id: '200000020260801000000000042' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'media_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'complaint_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.global.merchantService.images._media_id_`。 */
export interface PageMethods {
  /**
   * 下载投诉图片（境外）
   *
   * 下载投诉里用户或商户传的图片，除`media_id`外还要给它所属的`complaint_id`。返回文件流，直接存盘，不是JSON。
   * @see [官方文档](https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1)
   * @example
   * ```ts
   * const answer = await client.v3.global.merchantService.images._media_id_.get({
   *   media_id: '…',
   *   query: { complaint_id: '200000020260801000000000042' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** Generated from openapi/v3/global/merchant-service/images/{media_id}.md. Changes are lost: edit the page. */
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

/** 下载投诉图片（境外）: request */
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

/** 下载投诉图片（境外）: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'media_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'complaint_id', required: true, schema: { kind: 'string' } }],
}))

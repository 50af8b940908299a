/** 由openapi/v3/marketing/favor/stocks/{stock_id}/stop.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 终止代金券批次：请求 */
export interface PostRequest {
  /** 批次号 */
  stock_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}

/** 终止代金券批次：应答 */
export interface PostResponse {
  /** 终止时间 */
  stop_time: string
  /** 批次号 */
  stock_id: string
}

/** 终止代金券批次：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/favor/stocks/{stock_id}/stop#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/favor/stocks/{stock_id}/stop',
  pathParameters: ['stock_id'],
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
 * 终止代金券批次
 *
 * 提前结束一个代金券批次，之后不能再激活或重启。只是想停一阵子，请用暂停接口；结束后用查询批次详情确认状态。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   stock_id: '1288000000000731',
 *   json: { stock_creator_mchid: '1900012345' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'stock_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [{ name: 'stock_creator_mchid', required: true, schema: { kind: 'string' } }],
  },
}))

/** 客户端上的页面：`client.v3.marketing.favor.stocks._stock_id_.stop`。 */
export interface PageMethods {
  /**
   * 终止代金券批次
   *
   * 提前结束一个代金券批次，之后不能再激活或重启。只是想停一阵子，请用暂停接口；结束后用查询批次详情确认状态。
   * @example
   * ```ts
   * const answer = await client.v3.marketing.favor.stocks._stock_id_.stop.post({
   *   stock_id: '1288000000000731',
   *   json: { stock_creator_mchid: '1900012345' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

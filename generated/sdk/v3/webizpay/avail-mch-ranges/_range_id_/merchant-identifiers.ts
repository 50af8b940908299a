/** 由openapi/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  PagedPromise,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 添加商户标识：请求 */
export interface PostRequest {
  /** 可用商户范围id */
  range_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户标识值 */
  merchant_identifier: string
}

/** 添加商户标识：应答 */
export interface PostResponse {
  /** 可用商户范围id */
  range_id: string
}

/** 添加商户标识：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询商户标识列表：请求 */
export interface GetRequest {
  /** 可用商户范围id */
  range_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 服务商商户号 */
  sp_mchid: string
  /** 分页开始位置 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询商户标识列表：应答 */
export interface GetResponse {
  /** 分页开始位置 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 实际返回数量 */
  count: number
  /** 总数量 */
  total_count: number
  /** 商户标识列表 */
  data: string[]
}

/** 查询商户标识列表：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers',
  pathParameters: ['range_id'],
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
 * 添加商户标识
 *
 * 往已有范围里加一个商户，值的种类要和创建范围时选的`identifier_type`一致。一次只加一个。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017205631)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   range_id: '3f9a0c1d-2e4b-4a69-8901-234567890137',
 *   json: { sp_mchid: '1900006511', merchant_identifier: '91440300MA5EX0137X' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'range_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'merchant_identifier', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers',
  pathParameters: ['range_id'],
  queryParameters: ['sp_mchid', 'offset', 'limit'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询商户标识列表
 *
 * 分页查看范围里有哪些商户，`offset`与`limit`都必填。总数看`total_count`，`count`只是这一页的条数。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017205633)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   range_id: '3f9a0c1d-2e4b-4a69-8901-234567890137',
 *   query: { sp_mchid: '1900006511', offset: 0, limit: 100 },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'data'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'range_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
    { name: 'offset', required: true, schema: { kind: 'integer' } },
    { name: 'limit', required: true, schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers`。 */
export interface PageMethods {
  /**
   * 添加商户标识
   *
   * 往已有范围里加一个商户，值的种类要和创建范围时选的`identifier_type`一致。一次只加一个。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017205631)
   * @example
   * ```ts
   * const answer = await client.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers.post({
   *   range_id: '3f9a0c1d-2e4b-4a69-8901-234567890137',
   *   json: { sp_mchid: '1900006511', merchant_identifier: '91440300MA5EX0137X' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询商户标识列表
   *
   * 分页查看范围里有哪些商户，`offset`与`limit`都必填。总数看`total_count`，`count`只是这一页的条数。
   *
   * 分页返回：`paginate(client.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers.get, request)`逐个取得`data`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017205633)
   * @example
   * ```ts
   * const answer = await client.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers.get({
   *   range_id: '3f9a0c1d-2e4b-4a69-8901-234567890137',
   *   query: { sp_mchid: '1900006511', offset: 0, limit: 100 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

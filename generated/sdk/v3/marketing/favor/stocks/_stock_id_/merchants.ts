/** 由openapi/v3/marketing/favor/stocks/{stock_id}/merchants.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询代金券可用商户：请求 */
export interface GetRequest {
  /** 批次号 */
  stock_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 分页页码，从0开始 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}

/** 查询代金券可用商户：应答 */
export interface GetResponse {
  /** 可用商户总数量 */
  total_count: number
  /** 可用商户列表 */
  data?: string[]
  /** 分页页码，从0开始 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 批次号 */
  stock_id: string
}

/**
 * 查询代金券可用商户：错误码
 *
 * - `MCH_NOT_EXISTS` (400): 商户号不合法，核对建券或可用商户号
 * - `INVALID_REQUEST` (400): 批次或券的状态、参数不合规则，依 message 改
 * - `REQUEST_BLOCKED` (403): 对该批次没有权限，核对创建方商户号与授权
 * - `RESOURCE_NOT_EXISTS` (404): 代金券批次或券不存在，核对批次号与券号
 * - `FREQUENCY_LIMIT_EXCEED` (429): 超出接口频率，放慢调用后再试
 */
export type GetErrorCode =
  | 'MCH_NOT_EXISTS'
  | 'INVALID_REQUEST'
  | 'REQUEST_BLOCKED'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMIT_EXCEED'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/favor/stocks/{stock_id}/merchants#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/favor/stocks/{stock_id}/merchants',
  pathParameters: ['stock_id'],
  queryParameters: ['offset', 'limit', 'stock_creator_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'page',
    position: '/query/offset',
    first: 0,
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询代金券可用商户
 *
 * 分页列出可以核销这个批次的商户号，用来决定要不要向顾客展示这张券。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463358)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012463409)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   stock_id: '1288000000000731',
 *   query: { offset: 0, limit: 20, stock_creator_mchid: '1900012345' },
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
  path: [{ name: 'stock_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'offset', required: true, schema: { kind: 'integer' } },
    { name: 'limit', required: true, schema: { kind: 'integer' } },
    { name: 'stock_creator_mchid', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.favor.stocks._stock_id_.merchants`。 */
export interface PageMethods {
  /**
   * 查询代金券可用商户
   *
   * 分页列出可以核销这个批次的商户号，用来决定要不要向顾客展示这张券。
   *
   * 分页返回：`paginate(client.v3.marketing.favor.stocks._stock_id_.merchants.get, request)`逐个取得`data`的全部元素。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463358)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012463409)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.favor.stocks._stock_id_.merchants.get({
   *   stock_id: '1288000000000731',
   *   query: { offset: 0, limit: 20, stock_creator_mchid: '1900012345' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

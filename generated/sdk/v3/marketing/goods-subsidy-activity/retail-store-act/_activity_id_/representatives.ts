/** 由openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询零售小店活动业务代理：请求 */
export interface GetRequest {
  /** 零售小店活动ID */
  activity_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询零售小店活动业务代理：应答 */
export interface GetResponse {
  /** 小店活动业代总数 */
  total_count?: number
  /** 小店活动业代集合 */
  data?: GetResponseData[]
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询零售小店活动业务代理：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 业务代理的OpenID */
  openid: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives',
  pathParameters: ['activity_id'],
  queryParameters: ['offset', 'limit'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'page',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询零售小店活动业务代理
 *
 * 列出一个零售小店活动现有的业务代理OpenID，增删之后用它核对名单。分页参数必填。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384347)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012384405)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   activity_id: '10028001',
 *   query: { offset: 0, limit: 10 },
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
  path: [{ name: 'activity_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'offset', required: true, schema: { kind: 'number' } },
    { name: 'limit', required: true, schema: { kind: 'number' } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representatives`。 */
export interface PageMethods {
  /**
   * 查询零售小店活动业务代理
   *
   * 列出一个零售小店活动现有的业务代理OpenID，增删之后用它核对名单。分页参数必填。
   *
   * 分页返回：`paginate(client.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representatives.get, request)`逐个取得`data`的全部元素。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384347)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012384405)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representatives.get({
   *   activity_id: '10028001',
   *   query: { offset: 0, limit: 10 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

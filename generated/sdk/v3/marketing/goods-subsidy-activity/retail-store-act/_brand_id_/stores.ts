/** 由openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  PagedPromise,
} from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 添加小店活动门店：请求 */
export interface PostRequest {
  /** 品牌ID */
  brand_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 请求业务单据 */
  out_request_no: string
  /** 添加时间 */
  add_time: string
  /** 待新增的小店活动门店列表 */
  stores: readonly PostRequestJsonStores[]
}

/** 添加小店活动门店：应答 */
export interface PostResponse {
  /** 添加时间 */
  add_time?: string
  /** 添加失败的小店活动门店列表 */
  failed_stores?: PostResponseFailedStores[]
}

/** 添加小店活动门店：错误码 */
export type PostErrorCode = V3ErrorCode

/** 删除小店活动门店：请求 */
export interface DeleteRequest {
  /** 品牌ID */
  brand_id: string
  /** 声明请求的`JSON`数据结构 */
  json: DeleteRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface DeleteRequestJson {
  /** 请求业务单据 */
  out_request_no: string
  /** 删除时间 */
  delete_time: string
  /** 待删除的小店活动门店列表 */
  stores: readonly PostRequestJsonStores[]
}

/** 删除小店活动门店：应答 */
export interface DeleteResponse {
  /** 删除时间 */
  delete_time?: string
  /** 删除失败的小店活动门店列表 */
  failed_stores?: PostResponseFailedStores[]
}

/** 删除小店活动门店：错误码 */
export type DeleteErrorCode = V3ErrorCode

/** 查询小店活动门店列表：请求 */
export interface GetRequest {
  /** 品牌ID */
  brand_id: string
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

/** 查询小店活动门店列表：应答 */
export interface GetResponse {
  /** 小店活动门店总数 */
  total_count?: number
  /** 小店活动门店集合 */
  data?: PostResponseFailedStores[]
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

/** 查询小店活动门店列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface PostRequestJsonStores {
  /** 门店编码 */
  store_code?: string | undefined
  /** 门店名称 */
  store_name?: string | undefined
}

export interface PostResponseFailedStores {
  /** 门店编码 */
  store_code?: string
  /** 门店名称 */
  store_name?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores',
  pathParameters: ['brand_id'],
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
 * 添加小店活动门店
 *
 * 按门店编码和名称一批批加入，失败的单独列出。门店编码由品牌自己编，后面查详情、删除都靠它。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384359)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012384421)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   brand_id: '120344',
 *   json: {
 *     out_request_no: 'RQ202608010001',
 *     add_time: '2026-08-20T13:29:35+08:00',
 *     stores: [{ store_code: 'SHOP-0137', store_name: '山前咖啡滨河店' }],
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'add_time', required: true, schema: { kind: 'string' } },
      {
        name: 'stores',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'store_code', schema: { kind: 'string' } },
              { name: 'store_name', schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const deleteOperation: OperationDescriptor<DeleteErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<DeleteErrorCode>
>({
  id: 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores#delete',
  protocol: 'v3',
  method: 'DELETE',
  path: '/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores',
  pathParameters: ['brand_id'],
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
 * 删除小店活动门店
 *
 * 门店退出活动时成批移除，正文结构与添加相同，只是时间叫`delete_time`。失败列表为空才是全删掉了。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384363)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012384431)
 * @example
 * ```ts
 * const answer = await delete_(client, {
 *   brand_id: '120344',
 *   json: {
 *     out_request_no: 'RQ202608010001',
 *     delete_time: '2026-08-20T13:29:35+08:00',
 *     stores: [{ store_code: 'SHOP-0137', store_name: '山前咖啡滨河店' }],
 *   },
 * })
 * ```
 */
function delete_(client: Caller, request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse> {
  return call(client, deleteOperation, request, options)
}

export { delete_ as delete }

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const deleteRequestSchema = /* @__PURE__ */ requestSchema<DeleteRequest>(deleteOperation, () => ({
  path: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'delete_time', required: true, schema: { kind: 'string' } },
      {
        name: 'stores',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'store_code', schema: { kind: 'string' } },
              { name: 'store_name', schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores',
  pathParameters: ['brand_id'],
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
 * 查询小店活动门店列表
 *
 * 翻页看品牌下已加入的门店，核对数量看`total_count`。只返回编码和名称。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384355)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012384414)
 * @example
 * ```ts
 * const answer = await get(client, { brand_id: '120344', query: { offset: 0, limit: 10 } })
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
  path: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'offset', required: true, schema: { kind: 'number' } },
    { name: 'limit', required: true, schema: { kind: 'number' } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores`。 */
export interface PageMethods {
  /**
   * 添加小店活动门店
   *
   * 按门店编码和名称一批批加入，失败的单独列出。门店编码由品牌自己编，后面查详情、删除都靠它。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384359)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012384421)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores.post({
   *   brand_id: '120344',
   *   json: {
   *     out_request_no: 'RQ202608010001',
   *     add_time: '2026-08-20T13:29:35+08:00',
   *     stores: [{ store_code: 'SHOP-0137', store_name: '山前咖啡滨河店' }],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 删除小店活动门店
   *
   * 门店退出活动时成批移除，正文结构与添加相同，只是时间叫`delete_time`。失败列表为空才是全删掉了。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384363)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012384431)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores.delete({
   *   brand_id: '120344',
   *   json: {
   *     out_request_no: 'RQ202608010001',
   *     delete_time: '2026-08-20T13:29:35+08:00',
   *     stores: [{ store_code: 'SHOP-0137', store_name: '山前咖啡滨河店' }],
   *   },
   * })
   * ```
   */
  delete(request: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse>
  /**
   * 查询小店活动门店列表
   *
   * 翻页看品牌下已加入的门店，核对数量看`total_count`。只返回编码和名称。
   *
   * 分页返回：`paginate(client.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores.get, request)`逐个取得`data`的全部元素。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384355)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012384414)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores.get({
   *   brand_id: '120344',
   *   query: { offset: 0, limit: 10 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

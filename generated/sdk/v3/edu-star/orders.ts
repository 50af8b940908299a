/** 由openapi/v3/edu-star/orders.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  PagedPromise,
} from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 创建集星光核销订单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid?: string | undefined
  /** 用户QQ账号 */
  qq?: string | undefined
  /** 权益ID */
  right_id: string
  /** 权益核销时间 */
  create_time: string
}

/** 创建集星光核销订单：应答 */
export interface PostResponse {
  /** appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid: string
  /** 用户QQ账号 */
  qq?: string
  /** 权益ID */
  right_id: string
  /** 权益核销时间 */
  create_time: string
  /** 订单状态 */
  order_state: string
  /** 订单号 */
  order_id: string
}

/** 创建集星光核销订单：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询集星光核销订单：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid?: string | undefined
  /** 用户QQ账号 */
  qq?: string | undefined
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 查询集星光核销订单：应答 */
export interface GetResponse {
  /** 结果集 */
  data: GetResponseData[]
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

/** 查询集星光核销订单：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid: string
  /** 用户QQ账号 */
  qq?: string
  /** 权益ID */
  right_id: string
  /** 权益核销时间 */
  create_time: string
  /** 订单状态 */
  order_state: string
  /** 订单号 */
  order_id: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/edu-star/orders#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/edu-star/orders',
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
 * 创建集星光核销订单
 *
 * 用户完成充值后必须上报一次核销，直到拿到明确答复。用户用openid或QQ号指明，`right_id`是用掉的权益。
 *
 * 失败要隔一阵再重试，不能不管：漏报会让用户看到权益没用掉，引来投诉。
 * @see [官方流程图](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     right_id: 'RIGHT20260801000137',
 *     create_time: '2026-08-23T12:13:50+08:00',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'wechat_openid', schema: { kind: 'string' } },
      { name: 'qq', schema: { kind: 'string' } },
      { name: 'right_id', required: true, schema: { kind: 'string' } },
      { name: 'create_time', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/edu-star/orders#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/edu-star/orders',
  queryParameters: ['appid', 'wechat_openid', 'qq', 'offset', 'limit'],
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
 * 查询集星光核销订单
 *
 * 按openid或QQ号查询用户核销过的权益与时间，核销请求超时后也在此确认。`offset`写的是页码。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [官方流程图](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
 * @example
 * ```ts
 * const answer = await get(client, { query: { appid: 'wx5a7c1e9d3b2f4860' } })
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
  query: [
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'wechat_openid', schema: { kind: 'string' } },
    { name: 'qq', schema: { kind: 'string' } },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.eduStar.orders`。 */
export interface PageMethods {
  /**
   * 创建集星光核销订单
   *
   * 用户完成充值后必须上报一次核销，直到拿到明确答复。用户用openid或QQ号指明，`right_id`是用掉的权益。
   *
   * 失败要隔一阵再重试，不能不管：漏报会让用户看到权益没用掉，引来投诉。
   * @see [官方流程图](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
   * @example
   * ```ts
   * const answer = await client.v3.eduStar.orders.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     right_id: 'RIGHT20260801000137',
   *     create_time: '2026-08-23T12:13:50+08:00',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询集星光核销订单
   *
   * 按openid或QQ号查询用户核销过的权益与时间，核销请求超时后也在此确认。`offset`写的是页码。
   *
   * 分页返回：`paginate(client.v3.eduStar.orders.get, request)`逐个取得`data`的全部元素。
   * @see [官方流程图](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
   * @example
   * ```ts
   * const answer = await client.v3.eduStar.orders.get({
   *   query: { appid: 'wx5a7c1e9d3b2f4860' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

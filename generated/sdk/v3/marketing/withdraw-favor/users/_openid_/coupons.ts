/** 由openapi/v3/marketing/withdraw-favor/users/{openid}/coupons.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 发放银行提现免费券：请求 */
export interface PostRequest {
  /** 用户标识 */
  openid: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 提现免费券批次的创建方商户号 */
  mchid: string
  /** 银行提现免费券批次ID */
  stock_id: string
  /** 应用ID */
  appid: string
  /** 商户单据号 */
  send_request_no: string
}

/** 发放银行提现免费券：应答 */
export interface PostResponse {
  /** 银行提现免费券ID */
  coupon_id?: string
  /** 银行提现免费券过期时间 */
  expire_time?: string
}

/** 发放银行提现免费券：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询用户银行提现免费券：请求 */
export interface GetRequest {
  /** 用户标识 */
  openid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 提现免费券批次的创建方商户号 */
  mchid: string
  /** 银行提现免费券批次ID */
  stock_id: string
  /** 应用ID */
  appid: string
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 查询用户银行提现免费券：应答 */
export interface GetResponse {
  /** 银行提现免费券列表 */
  data: GetResponseData[]
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 查询结果总数 */
  total_count: number
}

/** 查询用户银行提现免费券：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 发放时间 */
  send_time?: string
  /** 发放额度 */
  send_quota?: number
  /** 银行提现免费券的券ID */
  coupon_id?: string
  /** 使用额度 */
  use_quota?: number
  /** 银行提现免费券券状态 */
  coupon_state?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/withdraw-favor/users/{openid}/coupons#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/withdraw-favor/users/{openid}/coupons',
  pathParameters: ['openid'],
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
 * 发放银行提现免费券
 *
 * 从指定批次给用户发一张提现免费券，返回券ID和过期时间。`openid`要与`appid`对应。
 *
 * 没收到答复时用原`send_request_no`重试，换单据号可能多发一张。
 * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: {
 *     mchid: '1900000109',
 *     stock_id: '1288000000000731',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     send_request_no: '80000000000000000137',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'stock_id', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'send_request_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/withdraw-favor/users/{openid}/coupons#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/withdraw-favor/users/{openid}/coupons',
  pathParameters: ['openid'],
  queryParameters: ['mchid', 'stock_id', 'appid', 'offset', 'limit'],
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
 * 查询用户银行提现免费券
 *
 * 看用户在一个批次下领过几张券，每张发了多少额度、用掉多少。批次创建方商户号与批次ID必填，分页可选。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   query: {
 *     mchid: '1900000109',
 *     stock_id: '1288000000000731',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *   },
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
  path: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'mchid', required: true, schema: { kind: 'string' } },
    { name: 'stock_id', required: true, schema: { kind: 'string' } },
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.withdrawFavor.users._openid_.coupons`。 */
export interface PageMethods {
  /**
   * 发放银行提现免费券
   *
   * 从指定批次给用户发一张提现免费券，返回券ID和过期时间。`openid`要与`appid`对应。
   *
   * 没收到答复时用原`send_request_no`重试，换单据号可能多发一张。
   * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.withdrawFavor.users._openid_.coupons.post({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: {
   *     mchid: '1900000109',
   *     stock_id: '1288000000000731',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     send_request_no: '80000000000000000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询用户银行提现免费券
   *
   * 看用户在一个批次下领过几张券，每张发了多少额度、用掉多少。批次创建方商户号与批次ID必填，分页可选。
   *
   * 分页返回：`paginate(client.v3.marketing.withdrawFavor.users._openid_.coupons.get, request)`逐个取得`data`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.withdrawFavor.users._openid_.coupons.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   query: {
   *     mchid: '1900000109',
   *     stock_id: '1288000000000731',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

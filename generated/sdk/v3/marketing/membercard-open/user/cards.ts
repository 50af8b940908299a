/** 由openapi/v3/marketing/membercard-open/user/cards.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询用户在品牌下所有会员卡：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 用户标识 */
  openid: string
  /** 商户AppId */
  appid?: string | undefined
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询用户在品牌下所有会员卡：应答 */
export interface GetResponse {
  /** 会员卡列表 */
  data?: GetResponseData[]
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询用户在品牌下所有会员卡：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 会员卡id */
  card_id?: string
  /** 会员卡code */
  code?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/membercard-open/user/cards#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/membercard-open/user/cards',
  queryParameters: ['openid', 'appid', 'offset', 'limit'],
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
 * 查询用户在品牌下所有会员卡
 *
 * 用户进店或登录时，按openid看他在品牌下领过哪几张会员卡，得到每张的模板ID和code，再去查卡的详情。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549255)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709674)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     offset: 0,
 *     limit: 0,
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
  query: [
    { name: 'openid', required: true, schema: { kind: 'string' } },
    { name: 'appid', schema: { kind: 'string' } },
    { name: 'offset', required: true, schema: { kind: 'integer' } },
    { name: 'limit', required: true, schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.user.cards`。 */
export interface PageMethods {
  /**
   * 查询用户在品牌下所有会员卡
   *
   * 用户进店或登录时，按openid看他在品牌下领过哪几张会员卡，得到每张的模板ID和code，再去查卡的详情。
   *
   * 分页返回：`paginate(client.v3.marketing.membercardOpen.user.cards.get, request)`逐个取得`data`的全部元素。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549255)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709674)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardOpen.user.cards.get({
   *   query: {
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     offset: 0,
   *     limit: 0,
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

/** 由openapi/v3/gov/subsidy/transactions/query.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 国补交易信息查询：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 商户订单号数组 */
  order_number_list: readonly string[]
}

/** 国补交易信息查询：应答 */
export interface PostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
  /** 订单状态数组 */
  shop_order_list: PostResponseShopOrderList[]
}

/** 国补交易信息查询：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostResponseShopOrderList {
  /** 单号 */
  shop_order_number?: string
  /** 归集状态枚举 */
  collect_state?:
    | 'COLLECT_STATE_NOT_COLLECT'
    | 'COLLECT_STATE_COLLECTED'
    | 'COLLECT_STATE_COLLECTION_FAILED'
    | (string & {})
  /** 品类状态 */
  cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/transactions/query#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/transactions/query',
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
 * 国补交易信息查询
 *
 * 拿一批商户订单号，问它们的交易信息有没有归集到平台、目前算核销还是退回。归集失败的，修正后重新回传。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { qualification_region_code: 310100, order_number_list: ['DD20260801000137'] },
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
      { name: 'qualification_region_code', required: true, schema: { kind: 'number' } },
      { name: 'order_number_list', required: true, schema: { kind: 'array', items: { kind: 'string' } } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.transactions.query`。 */
export interface PageMethods {
  /**
   * 国补交易信息查询
   *
   * 拿一批商户订单号，问它们的交易信息有没有归集到平台、目前算核销还是退回。归集失败的，修正后重新回传。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.transactions.query.post({
   *   json: { qualification_region_code: 310100, order_number_list: ['DD20260801000137'] },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

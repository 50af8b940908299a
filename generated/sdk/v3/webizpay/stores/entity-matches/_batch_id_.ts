/** 由openapi/v3/webizpay/stores/entity-matches/{batch_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询门店主体匹配结果：请求 */
export interface GetRequest {
  /** 微信支付主体匹配批次单号 */
  batch_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 服务商商户号 */
  sp_mchid: string
}

/** 查询门店主体匹配结果：应答 */
export interface GetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户主体匹配批次单号 */
  out_batch_id: string
  /** 微信支付主体匹配批次单号 */
  batch_id: string
  /** 批次状态 */
  state: 'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {})
  /** 主体匹配明细列表 */
  match_results?: GetResponseMatchResults[]
}

/** 查询门店主体匹配结果：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseMatchResults {
  /** 门店统一社会信用代码 */
  organization_code: string
  /** 门店名称 */
  store_name: string
  /** 是否有满足条件的商户号 */
  has_valid_mchid: boolean
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/webizpay/stores/entity-matches/{batch_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/webizpay/stores/entity-matches/{batch_id}',
  pathParameters: ['batch_id'],
  queryParameters: ['sp_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询门店主体匹配结果
 *
 * 批次`COMPLETED`后逐店看`has_valid_mchid`，为真表示有可用的微信支付商户号。还在处理的批次隔一会再查。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507133)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   batch_id: '10300000711080120260000000000001',
 *   query: { sp_mchid: '1900006511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'batch_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sp_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.webizpay.stores.entityMatches._batch_id_`。 */
export interface PageMethods {
  /**
   * 查询门店主体匹配结果
   *
   * 批次`COMPLETED`后逐店看`has_valid_mchid`，为真表示有可用的微信支付商户号。还在处理的批次隔一会再查。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507133)
   * @example
   * ```ts
   * const answer = await client.v3.webizpay.stores.entityMatches._batch_id_.get({
   *   batch_id: '10300000711080120260000000000001',
   *   query: { sp_mchid: '1900006511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

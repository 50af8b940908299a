/** Generated from openapi/v3/webizpay/stores/entity-matches/{batch_id}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询门店主体匹配结果: request */
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

/** 查询门店主体匹配结果: response */
export interface GetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户主体匹配批次单号 */
  out_batch_id: string
  /** 微信支付主体匹配批次单号 */
  batch_id: string
  /**
   * 批次状态
   * `ACCEPTED` | `IN_PROGRESS` | `COMPLETED` | `CLOSED` 枚举值之一
   */
  state: 'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {})
  /** 主体匹配明细列表 */
  match_results?: GetResponseMatchResults[]
}

/** 查询门店主体匹配结果: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetResponseMatchResults {
  /** 门店统一社会信用代码 */
  organization_code: string
  /** 门店名称 */
  store_name: string
  /** 是否有满足条件的商户号 */
  has_valid_mchid: boolean
}

/** What the client needs to know of the operation below. */
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507133)
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'batch_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sp_mchid', required: true, schema: { kind: 'string' } }],
}))

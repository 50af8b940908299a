/** Generated from openapi/v3/bill/tradebill.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import { call } from '../../runtime/client/call.js'

/** 申请交易账单: request */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 账单日期，格式为yyyy-MM-dd，三个月以内 */
  bill_date: string
  /** 子商户号，服务商不传则账单含全部子商户 */
  sub_mchid?: string
  /**
   * 账单类型，不传为ALL
   * `ALL`：支付和退款
   * `SUCCESS`：只有支付
   * `REFUND`：只有退款
   */
  bill_type?: 'ALL' | 'SUCCESS' | 'REFUND'
  /**
   * 压缩类型，不传则为明文文件
   * `GZIP` 枚举值
   */
  tar_type?: 'GZIP'
}

/** 申请交易账单: response */
export interface GetResponse {
  /** 摘要算法，如SHA1 */
  hash_type: string
  /** 账单解压后的摘要，用于校验 */
  hash_value: string
  /** 下载地址，五分钟内有效 */
  download_url: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/bill/tradebill#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/bill/tradebill',
  queryParameters: ['bill_date', 'sub_mchid', 'bill_type', 'tar_type'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 申请交易账单
 *
 * 取得某一天交易账单的下载地址，账单列出当天的支付和退款，用于对账。
 *
 * 当天的账单次日上午才生成，建议十点以后再取，只保留三个月。没有账单时返回错误NO_STATEMENT_EXIST。下载地址很快失效，过期了重新申请即可。
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     bill_date: '2026-07-31',
 *     sub_mchid: '1900013511',
 *     bill_type: 'ALL',
 *     tar_type: 'GZIP',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

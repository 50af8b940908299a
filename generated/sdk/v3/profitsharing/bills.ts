/** Generated from openapi/v3/profitsharing/bills.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 申请分账账单: request */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid?: string
  /** 账单日期，格式为yyyy-MM-dd，三个月以内 */
  bill_date: string
  /**
   * 压缩类型，不传则为明文文件
   * `GZIP` 枚举值
   */
  tar_type?: 'GZIP'
}

/** 申请分账账单: response */
export interface GetResponse {
  /**
   * 摘要算法
   * `SHA1` 枚举值
   */
  hash_type: 'SHA1' | (string & {})
  /** 账单解压后的摘要，用于校验 */
  hash_value: string
  /** 下载地址，五分钟内有效 */
  download_url: string
}

/**
 * 申请分账账单: codes of its errors
 *
 * - `INVALID_REQUEST` (400): 日期或子商户号不合规则，核对后再次申请
 * - `NO_STATEMENT_EXIST` (400): 当日没有账单，确认那天确有分账
 * - `STATEMENT_CREATING` (400): 账单还在生成，次日上午八点以后再取
 * - `NO_AUTH` (403): 无权取该子商户的账单，核对 sub_mchid
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次申请
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'NO_STATEMENT_EXIST'
  | 'STATEMENT_CREATING'
  | 'NO_AUTH'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/profitsharing/bills#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/profitsharing/bills',
  queryParameters: ['sub_mchid', 'bill_date', 'tar_type'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 申请分账账单
 *
 * 取得某一天分账账单的下载地址，账单列出当天的每笔分账和回退。
 *
 * 当天的账单次日上午才生成，建议十点以后再取，只保留三个月。没有账单时返回错误NO_STATEMENT_EXIST。下载地址很快失效，过期了重新申请即可。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529628)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761131)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761140)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715572)
 * @throws {ApiError} with a {@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { sub_mchid: '1900013511', bill_date: '2026-07-31', tar_type: 'GZIP' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'bill_date', required: true, schema: { kind: 'string' } },
    { name: 'tar_type', schema: { kind: 'string', enum: [{ value: 'GZIP' }] } },
  ],
}))

/** Generated from openapi/v3/global/profit-sharing/refunds/bill-download-url.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 申请分账退款账单（境外）: request */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query?: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid?: string
  /** 账单日期 */
  bill_date?: string
}

/** 申请分账退款账单（境外）: response */
export interface GetResponse {
  /** 下载地址 */
  download_url: string
}

/** 申请分账退款账单（境外）: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/profit-sharing/refunds/bill-download-url#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/profit-sharing/refunds/bill-download-url',
  queryParameters: ['sub_mchid', 'bill_date'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 申请分账退款账单（境外）
 *
 * 分账订单发生退款后，按日取退款账单的下载地址，对一对退回的金额和时间。日期用`bill_date`，可限定某个子商户。
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025022)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { sub_mchid: '1900013511', bill_date: '2026-08-01' },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest = {},
  options?: CallOptions,
): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'bill_date', schema: { kind: 'string' } },
  ],
}))

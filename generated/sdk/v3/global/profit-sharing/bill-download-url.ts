/** 由openapi/v3/global/profit-sharing/bill-download-url.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 申请分账账单（境外）：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 账单日期 */
  bill_date?: string | undefined
}

/** 申请分账账单（境外）：应答 */
export interface GetResponse {
  /** 下载地址 */
  download_url: string
}

/** 申请分账账单（境外）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/profit-sharing/bill-download-url#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/profit-sharing/bill-download-url',
  queryParameters: ['sub_mchid', 'bill_date'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 申请分账账单（境外）
 *
 * 指定`bill_date`取当天分账账单的下载地址，账单里有分账金额和时间，可用来核对每个接收方的到账。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025018)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'bill_date', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.global.profitSharing.billDownloadUrl`。 */
export interface PageMethods {
  /**
   * 申请分账账单（境外）
   *
   * 指定`bill_date`取当天分账账单的下载地址，账单里有分账金额和时间，可用来核对每个接收方的到账。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025018)
   * @example
   * ```ts
   * const answer = await client.v3.global.profitSharing.billDownloadUrl.get({
   *   query: { sub_mchid: '1900013511', bill_date: '2026-08-01' },
   * })
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

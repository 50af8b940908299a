/** 由openapi/v3/funds-to-oversea/bill-download-url.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 获取购付汇账单下载链接：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 账单日期 */
  bill_date: string
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 获取购付汇账单下载链接：应答 */
export interface GetResponse {
  /** 哈希类型 */
  hash_type: string
  /** 哈希值 */
  hash_value: string
  /** 下载地址 */
  download_url: string
}

/** 获取购付汇账单下载链接：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/funds-to-oversea/bill-download-url#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/funds-to-oversea/bill-download-url',
  queryParameters: ['bill_date', 'sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 获取购付汇账单下载链接
 *
 * 按出账日取购付汇账单的下载链接，可限定某个子商户。链接有时效，拿到就下载，并按`hash_type`核对内容。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476132)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { bill_date: '2026-08-01', sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'bill_date', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.fundsToOversea.billDownloadUrl`。 */
export interface PageMethods {
  /**
   * 获取购付汇账单下载链接
   *
   * 按出账日取购付汇账单的下载链接，可限定某个子商户。链接有时效，拿到就下载，并按`hash_type`核对内容。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476132)
   * @example
   * ```ts
   * const answer = await client.v3.fundsToOversea.billDownloadUrl.get({
   *   query: { bill_date: '2026-08-01', sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

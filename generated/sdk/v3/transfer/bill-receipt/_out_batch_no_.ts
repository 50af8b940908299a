/** Generated from openapi/v3/transfer/bill-receipt/{out_batch_no}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询批次电子回单: request */
export interface GetRequest {
  /** 商家批次单号 */
  out_batch_no: string
}

/** 查询批次电子回单: response */
export interface GetResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 电子回单申请单号 */
  signature_no: string
  /** 电子回单状态 */
  signature_status?: string
  /** 摘要算法 */
  hash_type?: string
  /** 回单文件的摘要，用于校验 */
  hash_value?: string
  /** 回单文件的下载地址 */
  download_url?: string
  /** 创建时间，RFC 3339格式 */
  create_time?: string
  /** 更新时间，RFC 3339格式 */
  update_time?: string
}

/** 查询批次电子回单: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/transfer/bill-receipt/{out_batch_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/transfer/bill-receipt/{out_batch_no}',
  pathParameters: ['out_batch_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询批次电子回单
 *
 * 按商家批次单号查询电子回单是否做好，做好之后给出下载地址和摘要。
 *
 * 下载地址会失效，过期了再查一次即可。下载后请核对文件摘要。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458950)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012718640)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721812)
 * @example
 * ```ts
 * const answer = await get(client, { out_batch_no: 'PC20260801000001' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_batch_no', required: true, schema: { kind: 'string' } }],
}))

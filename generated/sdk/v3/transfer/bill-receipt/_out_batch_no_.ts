/** 由openapi/v3/transfer/bill-receipt/{out_batch_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询批次电子回单：请求 */
export interface GetRequest {
  /** 商家批次单号 */
  out_batch_no: string
}

/** 查询批次电子回单：应答 */
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

/** 查询批次电子回单：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458950)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012718640)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721812)
 * @example
 * ```ts
 * const answer = await get(client, { out_batch_no: 'PC20260801000001' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_batch_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.transfer.billReceipt._out_batch_no_`。 */
export interface PageMethods {
  /**
   * 查询批次电子回单
   *
   * 按商家批次单号查询电子回单是否做好，做好之后给出下载地址和摘要。
   *
   * 下载地址会失效，过期了再查一次即可。下载后请核对文件摘要。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458950)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012718640)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721812)
   * @example
   * ```ts
   * const answer = await client.v3.transfer.billReceipt._out_batch_no_.get({
   *   out_batch_no: 'PC20260801000001',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 撤销转账：请求 */
export interface PostRequest {
  /**
   * 商户单号
   * 至多32个字符。
   */
  out_bill_no: string
}

/** 撤销转账：应答 */
export interface PostResponse {
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据状态 */
  state: 'CANCELING' | 'CANCELLED' | (string & {})
  /** 更新时间，RFC 3339格式 */
  update_time: string
}

/**
 * 撤销转账：错误码
 *
 * - `INVALID_REQUEST` (400): 单据状态不可撤销，先查单，只有待用户确认时能撤
 * - `FREQUENCY_LIMIT_EXCEED` (429): 超出接口频率，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 撤销结果未知，查单确认，或以原单号再次撤销
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'FREQUENCY_LIMIT_EXCEED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel',
  pathParameters: ['out_bill_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 撤销转账
 *
 * 在用户确认收款之前撤销一笔转账，应答只表示撤销已受理。
 *
 * 撤销是否完成要再查一次，状态变为CANCELLED才算；已收款的转账不能撤销。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716458)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, { out_bill_no: 'ZZ20260801000005' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_bill_no', required: true, schema: { kind: 'string', maxLength: 32 } }],
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_.cancel`。 */
export interface PageMethods {
  /**
   * 撤销转账
   *
   * 在用户确认收款之前撤销一笔转账，应答只表示撤销已受理。
   *
   * 撤销是否完成要再查一次，状态变为CANCELLED才算；已收款的转账不能撤销。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716458)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_.cancel.post({
   *   out_bill_no: 'ZZ20260801000005',
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

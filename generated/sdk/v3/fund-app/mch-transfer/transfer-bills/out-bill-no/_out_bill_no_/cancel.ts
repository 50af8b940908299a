/** Generated from openapi/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 撤销转账: request */
export interface PostRequest {
  /**
   * 商户单号
   * At most 32 characters.
   */
  out_bill_no: string
}

/** 撤销转账: response */
export interface PostResponse {
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /**
   * 单据状态
   * `CANCELING` | `CANCELLED` 枚举值之一
   */
  state: 'CANCELING' | 'CANCELLED' | (string & {})
  /** 更新时间，RFC 3339格式 */
  update_time: string
}

/**
 * 撤销转账: codes of its errors
 *
 * - `INVALID_REQUEST` (400): 单据状态不可撤销，先查单，只有待用户确认时能撤
 * - `FREQUENCY_LIMIT_EXCEED` (429): 超出接口频率，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 撤销结果未知，查单确认，或以原单号再次撤销
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'FREQUENCY_LIMIT_EXCEED' | 'SYSTEM_ERROR' | V3ErrorCode

/** What the client needs to know of the operation below. */
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716458)
 * @throws {ApiError} with a {@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, { out_bill_no: 'ZZ20260801000005' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_bill_no', required: true, schema: { kind: 'string', maxLength: 32 } }],
}))

/** Generated from openapi/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 撤销转账: request */
export interface PostRequest {
  /** 商户单号 */
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

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
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
 * @example
 * ```ts
 * const answer = await post(client, { out_bill_no: 'ZZ20260801000005' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

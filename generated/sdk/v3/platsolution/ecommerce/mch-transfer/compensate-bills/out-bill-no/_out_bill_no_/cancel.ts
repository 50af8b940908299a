/** Generated from openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 撤销平台赔付: request */
export interface PostRequest {
  /** 商户单号 */
  out_bill_no: string
}

/** 撤销平台赔付: response */
export interface PostResponse {
  /** 商户单号 */
  out_bill_no: string
  /** 微信支付转账单号 */
  bill_id: string
  /**
   * 赔付状态
   * `ACCEPTED` | `SUCCESS` | `CLOSED` | `WAIT_USER_CONFIRM` | `CANCELING` | `CANCELLED` 枚举值之一
   */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 撤销受理时间 */
  cancel_accept_time: string
}

/** 撤销平台赔付: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel',
  pathParameters: ['out_bill_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 撤销平台赔付
 *
 * 买家还没确认收款之前收回这笔赔付，只要商户单号，没有请求体。返回的是撤销已受理，资金退回是异步的，要接着查状态。
 *
 * 已经`SUCCESS`的撤不回来。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504177)
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
  path: [{ name: 'out_bill_no', required: true, schema: { kind: 'string' } }],
}))

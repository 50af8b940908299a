/** Generated from openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 撤销保险理赔: request */
export interface PostRequest {
  /** 商户单号 */
  out_bill_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid?: string
}

/** 撤销保险理赔: response */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid?: string
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

/** 撤销保险理赔: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel',
  pathParameters: ['out_bill_no'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 撤销保险理赔
 *
 * 理赔单发错而买家还没确认，凭商户单号撤销，二级商户号放JSON。受理后异步退回资金，最终以查到的状态为准。
 *
 * 买家确认收款之后就撤不了，发现发错要尽快。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504186)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   out_bill_no: 'ZZ20260801000005',
 *   json: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_bill_no', required: true, schema: { kind: 'string' } }],
  body: { kind: 'object', properties: [{ name: 'sub_mchid', schema: { kind: 'string' } }] },
}))

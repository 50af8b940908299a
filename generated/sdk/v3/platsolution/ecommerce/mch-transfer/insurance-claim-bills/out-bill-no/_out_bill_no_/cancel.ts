/** 由openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 撤销保险理赔：请求 */
export interface PostRequest {
  /** 商户单号 */
  out_bill_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined
}

/** 撤销保险理赔：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 撤销受理时间 */
  cancel_accept_time: string
}

/** 撤销保险理赔：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504186)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_bill_no', required: true, schema: { kind: 'string' } }],
  body: { kind: 'object', properties: [{ name: 'sub_mchid', schema: { kind: 'string' } }] },
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.outBillNo._out_bill_no_.cancel`。 */
export interface PageMethods {
  /**
   * 撤销保险理赔
   *
   * 理赔单发错而买家还没确认，凭商户单号撤销，二级商户号放JSON。受理后异步退回资金，最终以查到的状态为准。
   *
   * 买家确认收款之后就撤不了，发现发错要尽快。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504186)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.outBillNo._out_bill_no_.cancel.post({
   *   out_bill_no: 'ZZ20260801000005',
   *   json: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

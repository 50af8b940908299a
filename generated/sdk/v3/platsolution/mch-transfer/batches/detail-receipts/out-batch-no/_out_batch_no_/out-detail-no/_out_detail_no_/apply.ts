/** 由openapi/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../../runtime/client/call.js'

/** 申请转账明细电子回单（服务商）：请求 */
export interface PostRequest {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid: string
}

/** 申请转账明细电子回单（服务商）：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 电子回单状态 */
  receipt_state: string
}

/** 申请转账明细电子回单（服务商）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply',
  pathParameters: ['out_batch_no', 'out_detail_no'],
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
 * 申请转账明细电子回单（服务商）
 *
 * 用户或财务索要某一笔转账凭证时，服务商用批次号加明细号发起申请。受理后异步生成，随后轮询同一路径的查询接口。
 * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   out_batch_no: 'PC20260801000001',
 *   out_detail_no: 'MX20260801000001',
 *   json: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [
    { name: 'out_batch_no', required: true, schema: { kind: 'string' } },
    { name: 'out_detail_no', required: true, schema: { kind: 'string' } },
  ],
  body: { kind: 'object', properties: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }] },
}))

/** 客户端上的页面：`client.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_.apply`。 */
export interface PageMethods {
  /**
   * 申请转账明细电子回单（服务商）
   *
   * 用户或财务索要某一笔转账凭证时，服务商用批次号加明细号发起申请。受理后异步生成，随后轮询同一路径的查询接口。
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_.apply.post({
   *   out_batch_no: 'PC20260801000001',
   *   out_detail_no: 'MX20260801000001',
   *   json: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

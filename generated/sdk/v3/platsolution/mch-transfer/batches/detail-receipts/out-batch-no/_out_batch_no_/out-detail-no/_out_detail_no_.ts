/** 由openapi/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../runtime/client/call.js'

/** 查询转账明细电子回单（服务商）：请求 */
export interface GetRequest {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 二级商户号 */
  sub_mchid: string
}

/** 查询转账明细电子回单（服务商）：应答 */
export interface GetResponse {
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 电子回单状态 */
  receipt_state: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}

/** 查询转账明细电子回单（服务商）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}',
  pathParameters: ['out_batch_no', 'out_detail_no'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询转账明细电子回单（服务商）
 *
 * 服务商单笔转账的电子回单申请后，凭批次号加明细号查生成进度。`receipt_state`完成时才有`download_url`和`hash_value`。
 * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_batch_no: 'PC20260801000001',
 *   out_detail_no: 'MX20260801000001',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'out_batch_no', required: true, schema: { kind: 'string' } },
    { name: 'out_detail_no', required: true, schema: { kind: 'string' } },
  ],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_`。 */
export interface PageMethods {
  /**
   * 查询转账明细电子回单（服务商）
   *
   * 服务商单笔转账的电子回单申请后，凭批次号加明细号查生成进度。`receipt_state`完成时才有`download_url`和`hash_value`。
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_.get({
   *   out_batch_no: 'PC20260801000001',
   *   out_detail_no: 'MX20260801000001',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

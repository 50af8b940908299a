/** 由openapi/v3/bank-batch-transfer/receipt/detail-receipts.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 受理转账明细电子回单（银行付款）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 银行转账明细单号 */
  out_detail_no: string
}

/** 受理转账明细电子回单（银行付款）：应答 */
export interface PostResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 银行转账明细单号 */
  out_detail_no: string
  /** 电子回单受理单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的Hash方法 */
  hash_type?: string
  /** 电子回单文件的Hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}

/** 受理转账明细电子回单（银行付款）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询转账明细电子回单（银行付款）：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 银行转账明细单号 */
  out_detail_no: string
}

/** 查询转账明细电子回单（银行付款）：应答 */
export interface GetResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 银行转账明细单号 */
  out_detail_no: string
  /** 电子回单受理单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的Hash方法 */
  hash_type?: string
  /** 电子回单文件的Hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}

/** 查询转账明细电子回单（银行付款）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/bank-batch-transfer/receipt/detail-receipts#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/bank-batch-transfer/receipt/detail-receipts',
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
 * 受理转账明细电子回单（银行付款）
 *
 * 为批次里的一笔转账申请电子回单，批次单号、明细单号都填银行的。先受理、后生成，刚提交时通常还没有下载地址，稍后用查询取。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012470770)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { out_batch_no: 'PC20260801000001', out_detail_no: 'MX20260801000001' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'out_batch_no', required: true, schema: { kind: 'string' } },
      { name: 'out_detail_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/bank-batch-transfer/receipt/detail-receipts#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/bank-batch-transfer/receipt/detail-receipts',
  queryParameters: ['out_batch_no', 'out_detail_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询转账明细电子回单（银行付款）
 *
 * 看明细回单生成了没有，生成后从`download_url`下载，再按`hash_type`算一遍与`hash_value`比对，确认文件没有损坏。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012470775)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { out_batch_no: 'PC20260801000001', out_detail_no: 'MX20260801000001' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'out_batch_no', required: true, schema: { kind: 'string' } },
    { name: 'out_detail_no', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.bankBatchTransfer.receipt.detailReceipts`。 */
export interface PageMethods {
  /**
   * 受理转账明细电子回单（银行付款）
   *
   * 为批次里的一笔转账申请电子回单，批次单号、明细单号都填银行的。先受理、后生成，刚提交时通常还没有下载地址，稍后用查询取。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012470770)
   * @example
   * ```ts
   * const answer = await client.v3.bankBatchTransfer.receipt.detailReceipts.post({
   *   json: { out_batch_no: 'PC20260801000001', out_detail_no: 'MX20260801000001' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询转账明细电子回单（银行付款）
   *
   * 看明细回单生成了没有，生成后从`download_url`下载，再按`hash_type`算一遍与`hash_value`比对，确认文件没有损坏。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012470775)
   * @example
   * ```ts
   * const answer = await client.v3.bankBatchTransfer.receipt.detailReceipts.get({
   *   query: { out_batch_no: 'PC20260801000001', out_detail_no: 'MX20260801000001' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

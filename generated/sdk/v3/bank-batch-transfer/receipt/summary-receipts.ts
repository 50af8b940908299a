/** 由openapi/v3/bank-batch-transfer/receipt/summary-receipts.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 受理转账汇总电子回单（银行付款）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 银行转账批次单号 */
  out_batch_no: string
}

/** 受理转账汇总电子回单（银行付款）：应答 */
export interface PostResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 电子回单申请单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
}

/** 受理转账汇总电子回单（银行付款）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询转账汇总电子回单（银行付款）：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 银行转账批次单号 */
  out_batch_no: string
}

/** 查询转账汇总电子回单（银行付款）：应答 */
export interface GetResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 电子回单申请单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
}

/** 查询转账汇总电子回单（银行付款）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/bank-batch-transfer/receipt/summary-receipts#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/bank-batch-transfer/receipt/summary-receipts',
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
 * 受理转账汇总电子回单（银行付款）
 *
 * 按银行转账批次单号申请一份汇总回单，整批只出一份。受理后凭同一批次单号等结果；要单笔的凭证改申请明细回单。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012470746)
 * @example
 * ```ts
 * const answer = await post(client, { json: { out_batch_no: 'PC20260801000001' } })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [{ name: 'out_batch_no', required: true, schema: { kind: 'string' } }],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/bank-batch-transfer/receipt/summary-receipts#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/bank-batch-transfer/receipt/summary-receipts',
  queryParameters: ['out_batch_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询转账汇总电子回单（银行付款）
 *
 * 提交汇总回单申请之后，用批次单号取进度与下载地址；比明细回单多出`create_time`、`update_time`，可据此判断是否长时间没有进展。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012470761)
 * @example
 * ```ts
 * const answer = await get(client, { query: { out_batch_no: 'PC20260801000001' } })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [{ name: 'out_batch_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.bankBatchTransfer.receipt.summaryReceipts`。 */
export interface PageMethods {
  /**
   * 受理转账汇总电子回单（银行付款）
   *
   * 按银行转账批次单号申请一份汇总回单，整批只出一份。受理后凭同一批次单号等结果；要单笔的凭证改申请明细回单。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012470746)
   * @example
   * ```ts
   * const answer = await client.v3.bankBatchTransfer.receipt.summaryReceipts.post({
   *   json: { out_batch_no: 'PC20260801000001' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询转账汇总电子回单（银行付款）
   *
   * 提交汇总回单申请之后，用批次单号取进度与下载地址；比明细回单多出`create_time`、`update_time`，可据此判断是否长时间没有进展。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012470761)
   * @example
   * ```ts
   * const answer = await client.v3.bankBatchTransfer.receipt.summaryReceipts.get({
   *   query: { out_batch_no: 'PC20260801000001' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

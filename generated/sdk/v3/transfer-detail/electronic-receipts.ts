/** 由openapi/v3/transfer-detail/electronic-receipts.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 申请转账明细电子回单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 受理类型 */
  accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK'
  /** 商家转账批次单号 */
  out_batch_no?: string | undefined
  /** 商家转账明细单号 */
  out_detail_no: string
}

/** 申请转账明细电子回单：应答 */
export interface PostResponse {
  /** 受理类型 */
  accept_type: string
  /** 商家转账批次单号 */
  out_batch_no?: string
  /** 商家转账明细单号 */
  out_detail_no: string
  /** 电子回单受理单号 */
  signature_no: string
  /** 电子回单状态 */
  signature_status?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}

/** 申请转账明细电子回单：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询转账明细电子回单：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 受理类型 */
  accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK'
  /** 商家转账批次单号 */
  out_batch_no?: string | undefined
  /** 商家转账明细单号 */
  out_detail_no: string
}

/** 查询转账明细电子回单：应答 */
export interface GetResponse {
  /** 受理类型 */
  accept_type: string
  /** 商家转账批次单号 */
  out_batch_no?: string
  /** 商家转账明细单号 */
  out_detail_no: string
  /** 电子回单受理单号 */
  signature_no: string
  /** 电子回单状态 */
  signature_status?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}

/** 查询转账明细电子回单：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/transfer-detail/electronic-receipts#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/transfer-detail/electronic-receipts',
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
 * 申请转账明细电子回单
 *
 * 为一笔转账申请电子回单，`accept_type`说明属于哪种转账，批量转账的还要带`out_batch_no`。受理后异步生成。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458967)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012718748)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012727951)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     accept_type: 'BATCH_TRANSFER',
 *     out_batch_no: 'PC20260801000001',
 *     out_detail_no: 'MX20260801000001',
 *   },
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
      {
        name: 'accept_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [{ value: 'BATCH_TRANSFER' }, { value: 'TRANSFER_TO_POCKET' }, { value: 'TRANSFER_TO_BANK' }],
        },
      },
      { name: 'out_batch_no', schema: { kind: 'string' } },
      { name: 'out_detail_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/transfer-detail/electronic-receipts#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/transfer-detail/electronic-receipts',
  queryParameters: ['accept_type', 'out_batch_no', 'out_detail_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询转账明细电子回单
 *
 * 用申请时那组参数查回单生成状态，完成后得到`download_url`和文件摘要。下载后比对`hash_value`再入档。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458972)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012718815)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721353)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     accept_type: 'BATCH_TRANSFER',
 *     out_batch_no: 'PC20260801000001',
 *     out_detail_no: 'MX20260801000001',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    {
      name: 'accept_type',
      required: true,
      schema: {
        kind: 'string',
        enum: [{ value: 'BATCH_TRANSFER' }, { value: 'TRANSFER_TO_POCKET' }, { value: 'TRANSFER_TO_BANK' }],
      },
    },
    { name: 'out_batch_no', schema: { kind: 'string' } },
    { name: 'out_detail_no', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.transferDetail.electronicReceipts`。 */
export interface PageMethods {
  /**
   * 申请转账明细电子回单
   *
   * 为一笔转账申请电子回单，`accept_type`说明属于哪种转账，批量转账的还要带`out_batch_no`。受理后异步生成。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458967)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012718748)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012727951)
   * @example
   * ```ts
   * const answer = await client.v3.transferDetail.electronicReceipts.post({
   *   json: {
   *     accept_type: 'BATCH_TRANSFER',
   *     out_batch_no: 'PC20260801000001',
   *     out_detail_no: 'MX20260801000001',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询转账明细电子回单
   *
   * 用申请时那组参数查回单生成状态，完成后得到`download_url`和文件摘要。下载后比对`hash_value`再入档。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458972)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012718815)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721353)
   * @example
   * ```ts
   * const answer = await client.v3.transferDetail.electronicReceipts.get({
   *   query: {
   *     accept_type: 'BATCH_TRANSFER',
   *     out_batch_no: 'PC20260801000001',
   *     out_detail_no: 'MX20260801000001',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

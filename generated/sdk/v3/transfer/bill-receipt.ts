/** Generated from openapi/v3/transfer/bill-receipt.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 申请批次电子回单: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商家批次单号 */
  out_batch_no: string
}

/** 申请批次电子回单: response */
export interface PostResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 电子回单申请单号 */
  signature_no: string
  /** 电子回单状态 */
  signature_status?: string
  /** 摘要算法 */
  hash_type?: string
  /** 回单文件的摘要，用于校验 */
  hash_value?: string
  /** 回单文件的下载地址 */
  download_url?: string
  /** 创建时间，RFC 3339格式 */
  create_time?: string
  /** 更新时间，RFC 3339格式 */
  update_time?: string
}

/** 申请批次电子回单: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/transfer/bill-receipt#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/transfer/bill-receipt',
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
 * 申请批次电子回单
 *
 * 为一批已完成的转账申请电子回单，受理后再查询进度。
 *
 * 同一批次只需申请一次，做好之后凭商家批次单号查询下载地址。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458946)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012718570)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721664)
 * @example
 * ```ts
 * const answer = await post(client, { json: { out_batch_no: 'PC20260801000001' } })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [{ name: 'out_batch_no', required: true, schema: { kind: 'string' } }],
  },
}))

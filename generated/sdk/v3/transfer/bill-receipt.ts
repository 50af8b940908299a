/** 由openapi/v3/transfer/bill-receipt.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 申请批次电子回单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商家批次单号 */
  out_batch_no: string
}

/** 申请批次电子回单：应答 */
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

/** 申请批次电子回单：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458946)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012718570)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721664)
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

/** 客户端上的页面：`client.v3.transfer.billReceipt`。 */
export interface PageMethods {
  /**
   * 申请批次电子回单
   *
   * 为一批已完成的转账申请电子回单，受理后再查询进度。
   *
   * 同一批次只需申请一次，做好之后凭商家批次单号查询下载地址。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458946)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012718570)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721664)
   * @example
   * ```ts
   * const answer = await client.v3.transfer.billReceipt.post({
   *   json: { out_batch_no: 'PC20260801000001' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** Generated from openapi/v3/fund-app/mch-transfer/partner/electronic-receipts.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 申请单笔转账电子回单（服务商）: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户转账单号 */
  out_bill_no: string
}

/** 申请单笔转账电子回单（服务商）: response */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户转账单号 */
  out_bill_no: string
  /**
   * 申请单状态
   * `GENERATING` | `FINISHED` 枚举值之一
   */
  state: 'GENERATING' | 'FINISHED' | (string & {})
  /** 申请单创建时间 */
  create_time: string
  /** 申请单更新时间 */
  update_time?: string
  /**
   * 回单文件摘要类型
   * `SM3` 枚举值
   */
  hash_type?: 'SM3' | (string & {})
  /** 回单文件摘要值 */
  hash_value?: string
  /** 回单文件下载地址 */
  download_url?: string
}

/** 申请单笔转账电子回单（服务商）: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/partner/electronic-receipts#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/partner/electronic-receipts',
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
 * 申请单笔转账电子回单（服务商）
 *
 * 为二级商户的一笔用户确认模式转账申请回单，凭商户转账单号。受理后状态是`GENERATING`，做好了再从查询里取下载地址。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016315516)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { sub_mchid: '1900013511', out_bill_no: 'ZZ20260801000005' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'out_bill_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

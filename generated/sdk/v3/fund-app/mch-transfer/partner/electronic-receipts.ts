/** 由openapi/v3/fund-app/mch-transfer/partner/electronic-receipts.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 申请单笔转账电子回单（服务商）：请求 */
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

/** 申请单笔转账电子回单（服务商）：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户转账单号 */
  out_bill_no: string
  /** 申请单状态 */
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

/** 申请单笔转账电子回单（服务商）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016315516)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'out_bill_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.partner.electronicReceipts`。 */
export interface PageMethods {
  /**
   * 申请单笔转账电子回单（服务商）
   *
   * 为二级商户的一笔用户确认模式转账申请回单，凭商户转账单号。受理后状态是`GENERATING`，做好了再从查询里取下载地址。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016315516)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.partner.electronicReceipts.post({
   *   json: { sub_mchid: '1900013511', out_bill_no: 'ZZ20260801000005' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** Generated from openapi/v3/fund-app/mch-transfer/elecsign/out-bill-no.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按商户单号申请电子回单: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户转账单号 */
  out_bill_no: string
}

/** 按商户单号申请电子回单: response */
export interface PostResponse {
  /** 申请单状态 */
  state: string
  /** 创建时间，RFC 3339格式 */
  create_time: string
}

/** 按商户单号申请电子回单: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/elecsign/out-bill-no#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/elecsign/out-bill-no',
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
 * 按商户单号申请电子回单
 *
 * 为一笔已成功的转账申请电子回单，用商户单号指明转账。
 *
 * 申请受理后文件在后台生成，请隔几秒再查；状态为FINISHED时才有下载地址。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716452)
 * @example
 * ```ts
 * const answer = await post(client, { json: { out_bill_no: 'ZZ20260801000005' } })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: { kind: 'object', properties: [{ name: 'out_bill_no', required: true, schema: { kind: 'string' } }] },
}))

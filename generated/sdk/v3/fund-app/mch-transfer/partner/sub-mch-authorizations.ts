/** Generated from openapi/v3/fund-app/mch-transfer/partner/sub-mch-authorizations.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 申请子商户商家转账授权: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户申请单号 */
  out_apply_no: string
}

/** 申请子商户商家转账授权: response */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户申请单号 */
  out_apply_no: string
  /**
   * 授权申请单状态
   * `INVITED` | `PASSED` | `REJECTED` | `EXPIRED` 枚举值之一
   */
  state: 'INVITED' | 'PASSED' | 'REJECTED' | 'EXPIRED' | (string & {})
  /** 授权申请受理时间 */
  accept_time: string
  /** 最后一次状态变更时间 */
  update_time: string
}

/** 申请子商户商家转账授权: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/partner/sub-mch-authorizations#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/partner/sub-mch-authorizations',
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
 * 申请子商户商家转账授权
 *
 * 邀请二级商户授权服务商代其做商家转账，答复`INVITED`表示等对方处理，也可能逾期变成`EXPIRED`。`out_apply_no`重试沿用，每秒不超过100次。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015469102)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { sub_mchid: '1900013511', out_apply_no: 'APPLY20260801000137' },
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
      { name: 'out_apply_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

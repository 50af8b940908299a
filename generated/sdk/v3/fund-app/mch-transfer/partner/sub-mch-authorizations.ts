/** 由openapi/v3/fund-app/mch-transfer/partner/sub-mch-authorizations.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 申请子商户商家转账授权：请求 */
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

/** 申请子商户商家转账授权：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户申请单号 */
  out_apply_no: string
  /** 授权申请单状态 */
  state: 'INVITED' | 'PASSED' | 'REJECTED' | 'EXPIRED' | (string & {})
  /** 授权申请受理时间 */
  accept_time: string
  /** 最后一次状态变更时间 */
  update_time: string
}

/** 申请子商户商家转账授权：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015469102)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'out_apply_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.partner.subMchAuthorizations`。 */
export interface PageMethods {
  /**
   * 申请子商户商家转账授权
   *
   * 邀请二级商户授权服务商代其做商家转账，答复`INVITED`表示等对方处理，也可能逾期变成`EXPIRED`。`out_apply_no`重试沿用，每秒不超过100次。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015469102)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.partner.subMchAuthorizations.post({
   *   json: { sub_mchid: '1900013511', out_apply_no: 'APPLY20260801000137' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

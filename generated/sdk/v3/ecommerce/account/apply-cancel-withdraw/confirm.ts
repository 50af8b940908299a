/** 由openapi/v3/ecommerce/account/apply-cancel-withdraw/confirm.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 平台代二级商户确认注销：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 微信支付注销单号 */
  applyment_id?: string | undefined
  /** 商户注销申请单号 */
  out_request_no?: string | undefined
  /** 二级商户号 */
  sub_mchid: string
  /** 平台确认操作人标识 */
  operator_identification: string
  /** 注销确认时间 */
  confirm_time: string
  /** 注销协议版本号 */
  cancel_contract_version: string
}

/** 平台代二级商户确认注销：应答 */
export interface PostResponse {
  /** 微信支付注销单号 */
  applyment_id?: string
  /** 商户注销申请单号 */
  out_request_no?: string
  /** 二级商户号 */
  sub_mchid?: string
}

/** 平台代二级商户确认注销：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/account/apply-cancel-withdraw/confirm#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/account/apply-cancel-withdraw/confirm',
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
 * 平台代二级商户确认注销
 *
 * 注销申请停在等商户确认时，由平台代替商户确认，须如实填操作人标识、确认时间与协议版本。两种申请单号给一种。
 *
 * 这一步代表商户同意注销，平台要先取得并留好商户同意的凭据。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013892772)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     operator_identification: '林小满',
 *     confirm_time: '2026-08-20T13:29:35.120+08:00',
 *     cancel_contract_version: 'V20241213',
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
      { name: 'applyment_id', schema: { kind: 'string' } },
      { name: 'out_request_no', schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'operator_identification', required: true, schema: { kind: 'string' } },
      { name: 'confirm_time', required: true, schema: { kind: 'string' } },
      { name: 'cancel_contract_version', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.account.applyCancelWithdraw.confirm`。 */
export interface PageMethods {
  /**
   * 平台代二级商户确认注销
   *
   * 注销申请停在等商户确认时，由平台代替商户确认，须如实填操作人标识、确认时间与协议版本。两种申请单号给一种。
   *
   * 这一步代表商户同意注销，平台要先取得并留好商户同意的凭据。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013892772)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.account.applyCancelWithdraw.confirm.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     operator_identification: '林小满',
   *     confirm_time: '2026-08-20T13:29:35.120+08:00',
   *     cancel_contract_version: 'V20241213',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/webizpay/bill/proof.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 申请企业支付出资凭证：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 起始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 商户主体名称 */
  entity_name?: string | undefined
  /** 商户操作流水号 */
  out_operation_id: string
}

/** 申请企业支付出资凭证：应答 */
export interface PostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户操作流水号 */
  out_operation_id: string
  /** 微信支付操作流水号 */
  operation_id: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 起始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 商户主体名称 */
  entity_name: string
  /** 出资凭证申请单单号 */
  proof_id: string
  /** 凭证下载地址 */
  download_url: string
  /** 凭证申请创建时间 */
  create_time: string
  /** 凭证状态更新时间 */
  updated_time: string
}

/** 申请企业支付出资凭证：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/webizpay/bill/proof#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/webizpay/bill/proof',
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
 * 申请企业支付出资凭证
 *
 * 出资企业记账报销需要凭证时，按起止日期申请，返回`download_url`和申请单号`proof_id`。`out_operation_id`由商户生成，标识这次操作。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507157)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sp_mchid: '1900006511',
 *     sub_mchid: '1900013511',
 *     start_date: '2026-08-23',
 *     end_date: '2026-08-29',
 *     out_operation_id: 'OPERATION20260801000137',
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
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'start_date', required: true, schema: { kind: 'string' } },
      { name: 'end_date', required: true, schema: { kind: 'string' } },
      { name: 'entity_name', schema: { kind: 'string' } },
      { name: 'out_operation_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.webizpay.bill.proof`。 */
export interface PageMethods {
  /**
   * 申请企业支付出资凭证
   *
   * 出资企业记账报销需要凭证时，按起止日期申请，返回`download_url`和申请单号`proof_id`。`out_operation_id`由商户生成，标识这次操作。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507157)
   * @example
   * ```ts
   * const answer = await client.v3.webizpay.bill.proof.post({
   *   json: {
   *     sp_mchid: '1900006511',
   *     sub_mchid: '1900013511',
   *     start_date: '2026-08-23',
   *     end_date: '2026-08-29',
   *     out_operation_id: 'OPERATION20260801000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/gov/subsidy/audit/cup/query.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询国补审核结果（银联）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 分公司机构代码 */
  org_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
}

/** 查询国补审核结果（银联）：应答 */
export interface PostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  msg?: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
  /** 商户订单号 */
  mchnt_order_id?: string
  /** 核验结果 */
  verify_status?: string
  /** 核验结果描述 */
  verify_status_desc?: string
  /** 审核结果 */
  audit_status?: string
  /** 审核结果描述 */
  audit_status_desc?: string
  /** 订单状态 */
  trade_status?: string
  /** 退货金额 */
  refund_at?: string
  /** 退货日期 */
  refund_dt?: string
  /** 分公司机构代码 */
  org_no?: string
}

/** 查询国补审核结果（银联）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/audit/cup/query#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/audit/cup/query',
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
 * 查询国补审核结果（银联）
 *
 * 上传审核数据后没收到通知，就用机构代码、商户订单号和上传时间来查。`verify_status`是核验、`audit_status`是审核，两步各有结论；退过货的还会带退货金额和日期。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     org_no: 'ORG20260801000137',
 *     mchnt_order_id: 'MCHNT20260801000137',
 *     upload_time: '2026-08-01T12:30:00+08:00',
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
      { name: 'org_no', required: true, schema: { kind: 'string' } },
      { name: 'mchnt_order_id', required: true, schema: { kind: 'string' } },
      { name: 'upload_time', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.audit.cup.query`。 */
export interface PageMethods {
  /**
   * 查询国补审核结果（银联）
   *
   * 上传审核数据后没收到通知，就用机构代码、商户订单号和上传时间来查。`verify_status`是核验、`audit_status`是审核，两步各有结论；退过货的还会带退货金额和日期。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.audit.cup.query.post({
   *   json: {
   *     org_no: 'ORG20260801000137',
   *     mchnt_order_id: 'MCHNT20260801000137',
   *     upload_time: '2026-08-01T12:30:00+08:00',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

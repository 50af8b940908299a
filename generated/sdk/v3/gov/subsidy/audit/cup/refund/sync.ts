/** 由openapi/v3/gov/subsidy/audit/cup/refund/sync.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 同步非银联支付的国补退款：请求 */
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
  /** 退款金额 */
  refund_at: string
  /** 退款日期 */
  refund_dt: string
}

/** 同步非银联支付的国补退款：应答 */
export interface PostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  msg: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
}

/** 同步非银联支付的国补退款：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/audit/cup/refund/sync#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/audit/cup/refund/sync',
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
 * 同步非银联支付的国补退款
 *
 * 用户没走银联付款而又退了货，银联看不到这笔退款，要由你把退款金额和日期补报上去，与先前上传的记录对应。
 *
 * `refund_at`是金额，`refund_dt`才是日期，两个名字容易填反。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     org_no: 'ORG20260801000137',
 *     mchnt_order_id: 'MCHNT20260801000137',
 *     upload_time: '2026-08-01T12:30:00+08:00',
 *     refund_at: '2026-08-01T12:30:00+08:00',
 *     refund_dt: '2026-08-01T12:30:00+08:00',
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
      { name: 'refund_at', required: true, schema: { kind: 'string' } },
      { name: 'refund_dt', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.audit.cup.refund.sync`。 */
export interface PageMethods {
  /**
   * 同步非银联支付的国补退款
   *
   * 用户没走银联付款而又退了货，银联看不到这笔退款，要由你把退款金额和日期补报上去，与先前上传的记录对应。
   *
   * `refund_at`是金额，`refund_dt`才是日期，两个名字容易填反。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.audit.cup.refund.sync.post({
   *   json: {
   *     org_no: 'ORG20260801000137',
   *     mchnt_order_id: 'MCHNT20260801000137',
   *     upload_time: '2026-08-01T12:30:00+08:00',
   *     refund_at: '2026-08-01T12:30:00+08:00',
   *     refund_dt: '2026-08-01T12:30:00+08:00',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

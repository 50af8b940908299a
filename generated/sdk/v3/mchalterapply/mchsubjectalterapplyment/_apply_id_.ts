/** 由openapi/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 按申请单号查询资料变更申请单：请求 */
export interface GetRequest {
  /** 微信支付申请单号 */
  apply_id: string
}

/** 按申请单号查询资料变更申请单：应答 */
export interface GetResponse {
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 申请单状态 */
  state:
    | 'APPLYMENT_STATE_AUDITING'
    | 'APPLYMENT_STATE_REJECTED'
    | 'APPLYMENT_STATE_MODIFING'
    | 'APPLYMENT_STATE_FINISHED'
    | 'APPLYMENT_STATE_CANCELED'
    | 'APPLYMENT_STATE_EDITTING'
    | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: GetResponseAuditRejectDetail[]
}

/** 按申请单号查询资料变更申请单：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseAuditRejectDetail {
  /** 参数名称 */
  param_name?: string
  /** 驳回原因 */
  reject_reason?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}',
  pathParameters: ['apply_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按申请单号查询资料变更申请单
 *
 * 拿申请单号看主体资料变更审核得怎样：总体驳回原因一条，细到参数的原因在列表里，照着改后重新提交。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014090655)
 * @example
 * ```ts
 * const answer = await get(client, { apply_id: '20260801000000000000000000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'apply_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.mchalterapply.mchsubjectalterapplyment._apply_id_`。 */
export interface PageMethods {
  /**
   * 按申请单号查询资料变更申请单
   *
   * 拿申请单号看主体资料变更审核得怎样：总体驳回原因一条，细到参数的原因在列表里，照着改后重新提交。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014090655)
   * @example
   * ```ts
   * const answer = await client.v3.mchalterapply.mchsubjectalterapplyment._apply_id_.get({
   *   apply_id: '20260801000000000000000000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

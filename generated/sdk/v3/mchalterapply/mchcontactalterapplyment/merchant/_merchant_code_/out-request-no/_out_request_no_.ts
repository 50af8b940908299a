/** Generated from openapi/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 按业务单号查询超管变更申请单: request */
export interface GetRequest {
  /** 微信支付商户号 */
  merchant_code: string
  /** 业务申请编号 */
  out_request_no: string
}

/** 按业务单号查询超管变更申请单: response */
export interface GetResponse {
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付商户号 */
  merchant_code: string
  /**
   * 申请单状态
   * `APPLYMENT_STATE_AUDITING` | `APPLYMENT_STATE_REJECTED` | `APPLYMENT_STATE_MODIFING` | `APPLYMENT_STATE_FINISHED` | `APPLYMENT_STATE_CANCELED` 枚举值之一
   */
  state:
    | 'APPLYMENT_STATE_AUDITING'
    | 'APPLYMENT_STATE_REJECTED'
    | 'APPLYMENT_STATE_MODIFING'
    | 'APPLYMENT_STATE_FINISHED'
    | 'APPLYMENT_STATE_CANCELED'
    | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: GetResponseAuditRejectDetail[]
}

/** 按业务单号查询超管变更申请单: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetResponseAuditRejectDetail {
  /** 参数名称 */
  param_name?: string
  /** 驳回原因 */
  reject_reason?: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}',
  pathParameters: ['merchant_code', 'out_request_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按业务单号查询超管变更申请单
 *
 * 没存下申请单号时，用商户号加自己的业务申请编号查超管变更审到哪步，驳回的逐个参数给出原因。
 *
 * 状态中修改中的值拼作`APPLYMENT_STATE_MODIFING`，照原样比较。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015617915)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   merchant_code: '1900012345',
 *   out_request_no: 'RQ202608010001',
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'merchant_code', required: true, schema: { kind: 'string' } },
    { name: 'out_request_no', required: true, schema: { kind: 'string' } },
  ],
}))

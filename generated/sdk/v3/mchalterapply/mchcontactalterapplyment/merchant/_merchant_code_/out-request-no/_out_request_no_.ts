/** 由openapi/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 按业务单号查询超管变更申请单：请求 */
export interface GetRequest {
  /** 微信支付商户号 */
  merchant_code: string
  /** 业务申请编号 */
  out_request_no: string
}

/** 按业务单号查询超管变更申请单：应答 */
export interface GetResponse {
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单状态 */
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

/** 按业务单号查询超管变更申请单：错误码 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015617915)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'merchant_code', required: true, schema: { kind: 'string' } },
    { name: 'out_request_no', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.mchalterapply.mchcontactalterapplyment.merchant._merchant_code_.outRequestNo._out_request_no_`。 */
export interface PageMethods {
  /**
   * 按业务单号查询超管变更申请单
   *
   * 没存下申请单号时，用商户号加自己的业务申请编号查超管变更审到哪步，驳回的逐个参数给出原因。
   *
   * 状态中修改中的值拼作`APPLYMENT_STATE_MODIFING`，照原样比较。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015617915)
   * @example
   * ```ts
   * const answer = await client.v3.mchalterapply.mchcontactalterapplyment.merchant._merchant_code_.outRequestNo._out_request_no_.get({
   *   merchant_code: '1900012345',
   *   out_request_no: 'RQ202608010001',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

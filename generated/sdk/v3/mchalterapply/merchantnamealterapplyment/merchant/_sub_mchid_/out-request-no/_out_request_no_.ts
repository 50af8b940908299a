/** 由openapi/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 按业务单号查询简称变更申请单：请求 */
export interface GetRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 业务申请编号 */
  out_request_no: string
}

/** 按业务单号查询简称变更申请单：应答 */
export interface GetResponse {
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 二级商户号 */
  sub_mchid: string
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
}

/** 按业务单号查询简称变更申请单：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}',
  pathParameters: ['sub_mchid', 'out_request_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按业务单号查询简称变更申请单
 *
 * 用二级商户号加业务申请编号查改简称的进度，被驳回时只有总体原因，换一个合规的简称再报。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016166085)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   sub_mchid: '1900013511',
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
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    { name: 'out_request_no', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.mchalterapply.merchantnamealterapplyment.merchant._sub_mchid_.outRequestNo._out_request_no_`。 */
export interface PageMethods {
  /**
   * 按业务单号查询简称变更申请单
   *
   * 用二级商户号加业务申请编号查改简称的进度，被驳回时只有总体原因，换一个合规的简称再报。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016166085)
   * @example
   * ```ts
   * const answer = await client.v3.mchalterapply.merchantnamealterapplyment.merchant._sub_mchid_.outRequestNo._out_request_no_.get({
   *   sub_mchid: '1900013511',
   *   out_request_no: 'RQ202608010001',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/applyment4sub/applyment/business_code/{business_code}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按业务申请编号查询特约商户进件状态：请求 */
export interface GetRequest {
  /** 业务申请编号 */
  business_code: string
}

/** 按业务申请编号查询特约商户进件状态：应答 */
export interface GetResponse {
  /** 业务申请编号 */
  business_code?: string
  /** 微信支付申请单号 */
  applyment_id?: number
  /** 特约商户号 */
  sub_mchid?: string
  /** 超级管理员签约链接 */
  sign_url?: string
  /** 申请单状态 */
  applyment_state:
    | 'APPLYMENT_STATE_WAITTING_FOR_AUDIT'
    | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT'
    | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON'
    | 'APPLYMENT_STATE_PASSED'
    | 'APPLYMENT_STATE_FREEZED'
    | 'APPLYMENT_STATE_EDITTING'
    | 'APPLYMENT_STATE_AUDITING'
    | 'APPLYMENT_STATE_REJECTED'
    | 'APPLYMENT_STATE_TO_BE_CONFIRMED'
    | 'APPLYMENT_STATE_TO_BE_SIGNED'
    | 'APPLYMENT_STATE_SIGNING'
    | 'APPLYMENT_STATE_FINISHED'
    | 'APPLYMENT_STATE_CANCELED'
    | (string & {})
  /** 申请状态描述 */
  applyment_state_msg?: string
  /** 驳回原因详情 */
  audit_detail?: GetResponseAuditDetail[]
}

/** 按业务申请编号查询特约商户进件状态：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseAuditDetail {
  /** 字段名 */
  field?: string
  /** 字段名称 */
  field_name?: string
  /** 驳回原因 */
  reject_reason?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/applyment4sub/applyment/business_code/{business_code}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/applyment4sub/applyment/business_code/{business_code}',
  pathParameters: ['business_code'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按业务申请编号查询特约商户进件状态
 *
 * 以服务商自编的业务申请编号跟踪进件，提交超时、没拿到申请单号时靠它确认是否已经受理。返回内容与按申请单号查询一致。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697168)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721709)
 * @example
 * ```ts
 * const answer = await get(client, { business_code: 'BUSINESS20260801000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'business_code', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.applyment4sub.applyment.business_code._business_code_`。 */
export interface PageMethods {
  /**
   * 按业务申请编号查询特约商户进件状态
   *
   * 以服务商自编的业务申请编号跟踪进件，提交超时、没拿到申请单号时靠它确认是否已经受理。返回内容与按申请单号查询一致。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697168)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721709)
   * @example
   * ```ts
   * const answer = await client.v3.applyment4sub.applyment.business_code._business_code_.get({
   *   business_code: 'BUSINESS20260801000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/applyment4sub/applyment/applyment_id/{applyment_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按申请单号查询特约商户进件状态：请求 */
export interface GetRequest {
  /** 业务申请编号 */
  applyment_id: number
}

/** 按申请单号查询特约商户进件状态：应答 */
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

/** 按申请单号查询特约商户进件状态：错误码 */
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
  id: 'v3/applyment4sub/applyment/applyment_id/{applyment_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/applyment4sub/applyment/applyment_id/{applyment_id}',
  pathParameters: ['applyment_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按申请单号查询特约商户进件状态
 *
 * 拿提交进件时得到的微信支付申请单号查审核走到哪一步。待签约时把`sign_url`交给超级管理员，完成后才有`sub_mchid`；驳回的逐项原因在`audit_detail`。
 *
 * 状态值里的等待拼作`WAITTING`，比较时照写；路径里的申请单号是数字。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697052)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721630)
 * @example
 * ```ts
 * const answer = await get(client, { applyment_id: 2000000000000137 })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'applyment_id', required: true, schema: { kind: 'number' } }],
}))

/** 客户端上的页面：`client.v3.applyment4sub.applyment.applyment_id._applyment_id_`。 */
export interface PageMethods {
  /**
   * 按申请单号查询特约商户进件状态
   *
   * 拿提交进件时得到的微信支付申请单号查审核走到哪一步。待签约时把`sign_url`交给超级管理员，完成后才有`sub_mchid`；驳回的逐项原因在`audit_detail`。
   *
   * 状态值里的等待拼作`WAITTING`，比较时照写；路径里的申请单号是数字。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012697052)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721630)
   * @example
   * ```ts
   * const answer = await client.v3.applyment4sub.applyment.applyment_id._applyment_id_.get({
   *   applyment_id: 2000000000000137,
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

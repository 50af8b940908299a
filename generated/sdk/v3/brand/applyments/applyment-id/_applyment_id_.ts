/** Generated from openapi/v3/brand/applyments/applyment-id/{applyment_id}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按申请单号查询品牌入驻状态: request */
export interface GetRequest {
  /** 微信支付申请单号 */
  applyment_id: string
}

/** 按申请单号查询品牌入驻状态: response */
export interface GetResponse {
  /** 微信支付申请单号 */
  applyment_id: string
  /** 业务申请编号 */
  business_code: string
  /**
   * 申请状态
   * `APPLYMENT_STATE_UNKNOWN` | `APPLYMENT_STATE_UNSUBMITTED` | `APPLYMENT_STATE_WAITING_VALIDATE` | `APPLYMENT_STATE_WAITING_AUDIT` | `APPLYMENT_STATE_WAITING_AUTH` | `APPLYMENT_STATE_OPEN_ACCOUNT` | `APPLYMENT_STATE_FINISH` | `APPLYMENT_STATE_AUDIT_REJECTED` | `APPLYMENT_STATE_CANCELED` 枚举值之一
   */
  applyment_state:
    | 'APPLYMENT_STATE_UNKNOWN'
    | 'APPLYMENT_STATE_UNSUBMITTED'
    | 'APPLYMENT_STATE_WAITING_VALIDATE'
    | 'APPLYMENT_STATE_WAITING_AUDIT'
    | 'APPLYMENT_STATE_WAITING_AUTH'
    | 'APPLYMENT_STATE_OPEN_ACCOUNT'
    | 'APPLYMENT_STATE_FINISH'
    | 'APPLYMENT_STATE_AUDIT_REJECTED'
    | 'APPLYMENT_STATE_CANCELED'
    | (string & {})
  /** 申请状态说明 */
  applyment_state_desc: string
  /** 授权确认二维码链接 */
  authorization_confirmation_qr_code?: string
  /** 驳回原因 */
  reject_reason?: string
  /** 品牌ID */
  brand_id?: string
}

/** 按申请单号查询品牌入驻状态: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/brand/applyments/applyment-id/{applyment_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/brand/applyments/applyment-id/{applyment_id}',
  pathParameters: ['applyment_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按申请单号查询品牌入驻状态
 *
 * 服务商凭微信支付申请单号了解品牌入驻审到哪里，需要商家授权时出示`authorization_confirmation_qr_code`请其扫码。通过后从`brand_id`得到品牌ID。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016257685)
 * @example
 * ```ts
 * const answer = await get(client, { applyment_id: '2000000000000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'applyment_id', required: true, schema: { kind: 'string' } }],
}))

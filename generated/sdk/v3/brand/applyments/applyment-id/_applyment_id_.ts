/** 由openapi/v3/brand/applyments/applyment-id/{applyment_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按申请单号查询品牌入驻状态：请求 */
export interface GetRequest {
  /** 微信支付申请单号 */
  applyment_id: string
}

/** 按申请单号查询品牌入驻状态：应答 */
export interface GetResponse {
  /** 微信支付申请单号 */
  applyment_id: string
  /** 业务申请编号 */
  business_code: string
  /** 申请状态 */
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

/** 按申请单号查询品牌入驻状态：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016257685)
 * @example
 * ```ts
 * const answer = await get(client, { applyment_id: '2000000000000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'applyment_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.brand.applyments.applymentId._applyment_id_`。 */
export interface PageMethods {
  /**
   * 按申请单号查询品牌入驻状态
   *
   * 服务商凭微信支付申请单号了解品牌入驻审到哪里，需要商家授权时出示`authorization_confirmation_qr_code`请其扫码。通过后从`brand_id`得到品牌ID。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016257685)
   * @example
   * ```ts
   * const answer = await client.v3.brand.applyments.applymentId._applyment_id_.get({
   *   applyment_id: '2000000000000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

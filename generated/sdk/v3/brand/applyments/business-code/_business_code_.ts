/** 由openapi/v3/brand/applyments/business-code/{business_code}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按业务申请编号查询品牌入驻状态：请求 */
export interface GetRequest {
  /** 业务申请编号 */
  business_code: string
}

/** 按业务申请编号查询品牌入驻状态：应答 */
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

/** 按业务申请编号查询品牌入驻状态：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/brand/applyments/business-code/{business_code}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/brand/applyments/business-code/{business_code}',
  pathParameters: ['business_code'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按业务申请编号查询品牌入驻状态
 *
 * 定期用自编的业务申请编号查品牌入驻结果，程序里按`applyment_state`判断，`applyment_state_desc`给人看。驳回后依`reject_reason`改好再提交。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016257694)
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

/** 客户端上的页面：`client.v3.brand.applyments.businessCode._business_code_`。 */
export interface PageMethods {
  /**
   * 按业务申请编号查询品牌入驻状态
   *
   * 定期用自编的业务申请编号查品牌入驻结果，程序里按`applyment_state`判断，`applyment_state_desc`给人看。驳回后依`reject_reason`改好再提交。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016257694)
   * @example
   * ```ts
   * const answer = await client.v3.brand.applyments.businessCode._business_code_.get({
   *   business_code: 'BUSINESS20260801000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

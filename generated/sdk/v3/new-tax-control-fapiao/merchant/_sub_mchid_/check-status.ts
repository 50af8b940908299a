/** 由openapi/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 检查子商户数电开票功能状态：请求 */
export interface GetRequest {
  /** 子商户号 */
  sub_mchid: string
}

/** 检查子商户数电开票功能状态：应答 */
export interface GetResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 第三方开票模式 */
  third_mode?: GetResponseThirdMode
  /** 数电发票模式 */
  digital_tax_mode?: GetResponseDigitalTaxMode
}

/** 检查子商户数电开票功能状态：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseThirdMode {
  /** 第三方/自建发票能力接入状态 */
  status: 'DISABLED' | 'ENABLED' | (string & {})
}

export interface GetResponseDigitalTaxMode {
  /** 接入状态 */
  status:
    | 'APPROVAL_PENDING'
    | 'ACCESS_CONFIRMED_PENDING'
    | 'ABILITY_CONFIRMED_PENDING'
    | 'BILLING_PERSON_REGISTER_PENDING'
    | 'BILLING_PERSON_CONFIRMED_PENDING'
    | 'SECURITY_SETTING_PENDING'
    | 'APPLY_FAILED'
    | 'DISABLED'
    | 'ENABLED'
    | 'RESOURCE_EXPIRED'
    | (string & {})
  /** 开票人信息 */
  billing_person_info?: GetResponseDigitalTaxModeBillingPersonInfo
  /** 接入时间 */
  access_time?: string
  /** 过期时间 */
  expired_time?: string
  /** 接入失败原因 */
  access_fail_reason?: string
  /** 能力信息 */
  ability_info?: GetResponseDigitalTaxModeAbilityInfo[]
}

export interface GetResponseDigitalTaxModeBillingPersonInfo {
  /** 开票人ID */
  id?: string
  /** 开票人姓名 */
  name?: string
}

export interface GetResponseDigitalTaxModeAbilityInfo {
  /** 能力类型 */
  type: 'BASE_ABILITY' | 'PASSENGER_TRANSPORT_ABILITY' | 'REAL_ESTATE_ABILITY' | (string & {})
  /** 能力授权状态 */
  status: 'AUTHORIZED' | 'AUTHORIZE_PENDING' | 'DEAUTHORIZED' | 'AUTHORIZE_FAILED' | (string & {})
  /** 能力授权失败原因 */
  authorize_fail_reason?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status',
  pathParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 检查子商户数电开票功能状态
 *
 * 看子商户能不能开票：第三方模式与数电模式各有状态，数电还列出开票人和各行业能力的授权情况。开票人会到期，留意`expired_time`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015792561)
 * @example
 * ```ts
 * const answer = await get(client, { sub_mchid: '1900013511' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.newTaxControlFapiao.merchant._sub_mchid_.checkStatus`。 */
export interface PageMethods {
  /**
   * 检查子商户数电开票功能状态
   *
   * 看子商户能不能开票：第三方模式与数电模式各有状态，数电还列出开票人和各行业能力的授权情况。开票人会到期，留意`expired_time`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015792561)
   * @example
   * ```ts
   * const answer = await client.v3.newTaxControlFapiao.merchant._sub_mchid_.checkStatus.get({
   *   sub_mchid: '1900013511',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

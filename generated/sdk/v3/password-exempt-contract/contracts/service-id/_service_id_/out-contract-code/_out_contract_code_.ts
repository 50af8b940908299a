/** 由openapi/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 按商户协议号查询免密支付协议：请求 */
export interface GetRequest {
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

/** 按商户协议号查询免密支付协议：应答 */
export interface GetResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 用户标识 */
  openid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 用户子标识，属于子商户应用 */
  sub_openid?: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 委托代扣协议状态 */
  contract_state: string
  /** 协议签署时间 */
  contract_signed_time: string
  /** 协议解约信息 */
  contract_terminate_info?: GetResponseContractTerminateInfo
}

/** 按商户协议号查询免密支付协议：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseContractTerminateInfo {
  /** 协议解约方式 */
  contract_termination_mode: string
  /** 协议解约时间 */
  contract_terminated_time?: string
  /** 解约备注 */
  contract_termination_remark?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}',
  pathParameters: ['service_id', 'out_contract_code'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按商户协议号查询免密支付协议
 *
 * 直连商户与各类服务商都用它查免密协议，凭服务ID加商户签约协议号。下单要用的`contract_id`在返回里，扣款之前确认协议没有解约。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472855)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715321)
 * @example
 * ```ts
 * const answer = await get(client, { service_id: 0, out_contract_code: 'XY20260801000003' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'service_id', required: true, schema: { kind: 'number' } },
    { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_`。 */
export interface PageMethods {
  /**
   * 按商户协议号查询免密支付协议
   *
   * 直连商户与各类服务商都用它查免密协议，凭服务ID加商户签约协议号。下单要用的`contract_id`在返回里，扣款之前确认协议没有解约。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472855)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715321)
   * @example
   * ```ts
   * const answer = await client.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_.get({
   *   service_id: 0,
   *   out_contract_code: 'XY20260801000003',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

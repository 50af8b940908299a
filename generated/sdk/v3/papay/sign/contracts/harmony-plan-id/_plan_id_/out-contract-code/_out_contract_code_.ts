/** 由openapi/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 按商户协议号查询鸿蒙代扣协议：请求 */
export interface GetRequest {
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

/** 按商户协议号查询鸿蒙代扣协议：应答 */
export interface GetResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | (string & {})
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /** 用户OpenID */
  openid: string
  /** 协议解约信息 */
  contract_terminate_info?: GetResponseContractTerminateInfo
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 鸿蒙代扣场景的用户微信号掩码 */
  mask_wxid?: string
}

/** 按商户协议号查询鸿蒙代扣协议：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseContractTerminateInfo {
  /** 协议解约方式 */
  contract_termination_mode:
    | 'USER_TERMINATE'
    | 'MCH_API_TERMINATE'
    | 'WEPAY_WEB_TERMINATE'
    | 'CUSTOMER_SERVICE_TERMINATE'
    | 'SYSTEM_TERMINATE'
    | (string & {})
  /** 协议解约时间 */
  contract_terminated_time: string
  /** 解约备注 */
  contract_termination_remark?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}',
  pathParameters: ['plan_id', 'out_contract_code'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按商户协议号查询鸿蒙代扣协议
 *
 * 查鸿蒙场景签下的代扣协议，比普通协议多出微信号掩码`mask_wxid`，可以让用户认出是哪个微信号签的。状态是`SIGNED`才能扣款。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013844122)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   plan_id: 1000137,
 *   out_contract_code: 'XY20260801000003',
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'plan_id', required: true, schema: { kind: 'number' } },
    { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.papay.sign.contracts.harmonyPlanId._plan_id_.outContractCode._out_contract_code_`。 */
export interface PageMethods {
  /**
   * 按商户协议号查询鸿蒙代扣协议
   *
   * 查鸿蒙场景签下的代扣协议，比普通协议多出微信号掩码`mask_wxid`，可以让用户认出是哪个微信号签的。状态是`SIGNED`才能扣款。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013844122)
   * @example
   * ```ts
   * const answer = await client.v3.papay.sign.contracts.harmonyPlanId._plan_id_.outContractCode._out_contract_code_.get({
   *   plan_id: 1000137,
   *   out_contract_code: 'XY20260801000003',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

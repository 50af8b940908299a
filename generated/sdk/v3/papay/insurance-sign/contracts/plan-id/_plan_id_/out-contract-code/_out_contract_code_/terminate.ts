/** 由openapi/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../runtime/client/call.js'

/** 解除保险自动续费协议：请求 */
export interface PostRequest {
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 解约备注 */
  contract_termination_remark: string
}

/** 解除保险自动续费协议：应答 */
export interface PostResponse {
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
  /** 被保人姓名 */
  insured_display_name?: string
  /** 委托代扣协议状态 */
  contract_state:
    | 'SIGNED'
    | 'TERMINATED'
    | 'SIGN_FAILED'
    | 'TO_BE_RENEWED'
    | 'TERMINATE_PENDING'
    | (string & {})
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /** 协议解约信息 */
  contract_terminate_info?: PostResponseContractTerminateInfo
  /** 用户OpenID */
  openid: string
  /** 商户侧用户标识 */
  out_user_code?: string
}

/** 解除保险自动续费协议：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostResponseContractTerminateInfo {
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
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate',
  pathParameters: ['plan_id', 'out_contract_code'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 解除保险自动续费协议
 *
 * 退保或停止续费时，由商户终止一份已生效的保险扣费协议，备注写清原因。返回解约后的协议，看`contract_state`确认。
 *
 * 已解除的协议不能再预约、扣款，恢复须由用户再签一次。
 *
 * 后续通知：
 *
 * - 保险代扣解约通知(INSURANCE_ENTRUST.TERMINATE)（`webhooks/v3/INSURANCE_ENTRUST.TERMINATE`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472767)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016724542)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   plan_id: 1000137,
 *   out_contract_code: 'XY20260801000003',
 *   json: { contract_termination_remark: '用户解约' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [
    { name: 'plan_id', required: true, schema: { kind: 'number' } },
    { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
  ],
  body: {
    kind: 'object',
    properties: [{ name: 'contract_termination_remark', required: true, schema: { kind: 'string' } }],
  },
}))

/** 客户端上的页面：`client.v3.papay.insuranceSign.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate`。 */
export interface PageMethods {
  /**
   * 解除保险自动续费协议
   *
   * 退保或停止续费时，由商户终止一份已生效的保险扣费协议，备注写清原因。返回解约后的协议，看`contract_state`确认。
   *
   * 已解除的协议不能再预约、扣款，恢复须由用户再签一次。
   *
   * 后续通知：
   *
   * - 保险代扣解约通知(INSURANCE_ENTRUST.TERMINATE)（`webhooks/v3/INSURANCE_ENTRUST.TERMINATE`）
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472767)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016724542)
   * @example
   * ```ts
   * const answer = await client.v3.papay.insuranceSign.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate.post({
   *   plan_id: 1000137,
   *   out_contract_code: 'XY20260801000003',
   *   json: { contract_termination_remark: '用户解约' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

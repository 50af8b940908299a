/** 由openapi/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../../runtime/client/call.js'

/** 按商户协议号解除代扣协议（服务商）：请求 */
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
  /** 子商户号商户号 */
  sub_mchid: string
  /** 解约备注 */
  contract_termination_remark: string
}

/** 按商户协议号解除代扣协议（服务商）：应答 */
export interface PostResponse {
  /** 委托代扣协议ID */
  contract_id: string
  /** 普通服务商商户号 */
  sp_mchid: string
  /** 普通服务商的AppID */
  sp_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: string
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /** 用户OpenID */
  sp_openid: string
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string
  /** 协议解约信息 */
  contract_terminate_info?: PostResponseContractTerminateInfo
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: PostResponseDeductSchedule
}

/** 按商户协议号解除代扣协议（服务商）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostResponseContractTerminateInfo {
  /** 协议解约方式 */
  contract_termination_mode: string
  /** 协议解约时间 */
  contract_terminated_time: string
  /** 解约备注 */
  contract_termination_remark?: string
}

export interface PostResponseDeductSchedule {
  /** 预计扣费的日期 */
  estimated_deduct_date: string
  /** 预计的扣费金额 */
  estimated_deduct_amount: PostResponseDeductScheduleEstimatedDeductAmount
  /** 扣费预约状态 */
  schedule_state: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: PostResponseDeductScheduleEstimatedDeductAmount
  /** 实际扣费金额 */
  deduct_amount?: PostResponseDeductScheduleEstimatedDeductAmount
  /** 实际扣费的日期 */
  deduct_date?: string
}

export interface PostResponseDeductScheduleEstimatedDeductAmount {
  /** 金额，单位为分 */
  total: number
  /** 货币类型 */
  currency?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate',
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
 * 按商户协议号解除代扣协议（服务商）
 *
 * 替子商户终止一份生效中的代扣协议，子商户号和解约备注放JSON里，都是必填。没生效或已经解除的协议不能再解。
 *
 * 解约不退已扣的款，需要退款另外申请；再签要用户本人操作。
 *
 * 后续通知：
 *
 * - 委托代扣解约成功通知(ENTRUST.TERMINATE)（`webhooks/v3/ENTRUST.TERMINATE`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012489491)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   plan_id: 1000137,
 *   out_contract_code: 'XY20260801000003',
 *   json: { sub_mchid: '1900013511', contract_termination_remark: '用户解约' },
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
    properties: [
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'contract_termination_remark', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.papay.sign.partner.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate`。 */
export interface PageMethods {
  /**
   * 按商户协议号解除代扣协议（服务商）
   *
   * 替子商户终止一份生效中的代扣协议，子商户号和解约备注放JSON里，都是必填。没生效或已经解除的协议不能再解。
   *
   * 解约不退已扣的款，需要退款另外申请；再签要用户本人操作。
   *
   * 后续通知：
   *
   * - 委托代扣解约成功通知(ENTRUST.TERMINATE)（`webhooks/v3/ENTRUST.TERMINATE`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012489491)
   * @example
   * ```ts
   * const answer = await client.v3.papay.sign.partner.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate.post({
   *   plan_id: 1000137,
   *   out_contract_code: 'XY20260801000003',
   *   json: { sub_mchid: '1900013511', contract_termination_remark: '用户解约' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

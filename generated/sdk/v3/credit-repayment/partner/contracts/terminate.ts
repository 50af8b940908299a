/** 由openapi/v3/credit-repayment/partner/contracts/terminate.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 解除自动还款协议：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商签约协议号 */
  out_contract_code: string
  /** 协议解约备注 */
  contract_termination_remark: string
}

/** 解除自动还款协议：应答 */
export interface PostResponse {
  /** 协议信息 */
  contract_info?: PostResponseContractInfo
}

/** 解除自动还款协议：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostResponseContractInfo {
  /** 协议ID */
  contract_id: string
  /** 模板ID */
  plan_id: string
  /** 服务商签约协议号 */
  out_contract_code: string
  /** 用户展示名称 */
  display_name: string
  /** 协议状态 */
  contract_state:
    | 'CONTRACT_STATE_INVALID'
    | 'CONTRACT_STATE_EFFECTIVE'
    | 'CONTRACT_STATE_TERMINATED'
    | (string & {})
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议解约时间 */
  contract_terminated_time?: string
  /** 协议解约方式 */
  contract_terminated_mode?:
    | 'TERMINATION_MODE_INVALID'
    | 'TERMINATION_MODE_BY_USER'
    | 'TERMINATION_MODE_BY_MERCHANT'
    | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE'
    | (string & {})
  /** 协议解约备注 */
  contract_termination_remark?: string
  /** 还款日 */
  repayment_day?: number
  /** 用户服务商标识 */
  openid?: string
  /** 服务商AppID */
  appid?: string
  /** 还款金额上限，单位为分 */
  repayment_amount_limit: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/credit-repayment/partner/contracts/terminate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/credit-repayment/partner/contracts/terminate',
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
 * 解除自动还款协议
 *
 * 由服务商主动终止用户的自动还款，以服务商签约协议号定位，解约备注必填。答复直接带回解约后的协议，状态应为`CONTRACT_STATE_TERMINATED`。
 *
 * 解除后不能再按这份协议扣还款，恢复要用新协议号让用户重签。
 *
 * 后续通知：
 *
 * - 自动还款解约成功通知(CREDIT_REPAYMENT.TERMINATE_CONTRACT)（`webhooks/v3/CREDIT_REPAYMENT.TERMINATE_CONTRACT`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016125830)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_contract_code: 'XY20260801000003',
 *     contract_termination_remark: '会员到期',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
      { name: 'contract_termination_remark', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.creditRepayment.partner.contracts.terminate`。 */
export interface PageMethods {
  /**
   * 解除自动还款协议
   *
   * 由服务商主动终止用户的自动还款，以服务商签约协议号定位，解约备注必填。答复直接带回解约后的协议，状态应为`CONTRACT_STATE_TERMINATED`。
   *
   * 解除后不能再按这份协议扣还款，恢复要用新协议号让用户重签。
   *
   * 后续通知：
   *
   * - 自动还款解约成功通知(CREDIT_REPAYMENT.TERMINATE_CONTRACT)（`webhooks/v3/CREDIT_REPAYMENT.TERMINATE_CONTRACT`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016125830)
   * @example
   * ```ts
   * const answer = await client.v3.creditRepayment.partner.contracts.terminate.post({
   *   json: {
   *     out_contract_code: 'XY20260801000003',
   *     contract_termination_remark: '会员到期',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/credit-repayment/partner/contracts/{out_contract_code}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询自动还款协议：请求 */
export interface GetRequest {
  /** 服务商签约协议号 */
  out_contract_code: string
}

/** 查询自动还款协议：应答 */
export interface GetResponse {
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

/** 查询自动还款协议：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/credit-repayment/partner/contracts/{out_contract_code}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/credit-repayment/partner/contracts/{out_contract_code}',
  pathParameters: ['out_contract_code'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询自动还款协议
 *
 * 按服务商签约协议号看协议是否已签、是否已解约以及是谁解的。扣款前、没等到签约通知时各查一次；返回的`contract_id`供预约和发起还款。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016125810)
 * @example
 * ```ts
 * const answer = await get(client, { out_contract_code: 'XY20260801000003' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_contract_code', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.creditRepayment.partner.contracts._out_contract_code_`。 */
export interface PageMethods {
  /**
   * 查询自动还款协议
   *
   * 按服务商签约协议号看协议是否已签、是否已解约以及是谁解的。扣款前、没等到签约通知时各查一次；返回的`contract_id`供预约和发起还款。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016125810)
   * @example
   * ```ts
   * const answer = await client.v3.creditRepayment.partner.contracts._out_contract_code_.get({
   *   out_contract_code: 'XY20260801000003',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

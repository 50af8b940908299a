/** 由openapi/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 查询电商代扣协议：请求 */
export interface GetRequest {
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

/** 查询电商代扣协议：应答 */
export interface GetResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议Id */
  contract_id: string
  /** 商户APPID */
  appid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: string
  /** 协议签署时间 */
  contract_signed_time: string
  /** 协议到期时间 */
  contract_expired_time: string
  /** 协议解约信息 */
  contract_terminate_info?: GetResponseContractTerminateInfo
  /** 用户openid */
  openid: string
}

/** 查询电商代扣协议：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseContractTerminateInfo {
  /** 协议解约方式 */
  contract_termination_mode: string
  /** 协议解约时间 */
  contract_terminated_time: string
  /** 解约备注 */
  contract_termination_remark: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}',
  pathParameters: ['plan_id', 'out_contract_code'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询电商代扣协议
 *
 * 按模板ID加商户签约协议号看代扣协议的状态与到期时间，解约过的另有`contract_terminate_info`。扣款要用的`contract_id`从这里取。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012884060)
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
    { name: 'plan_id', required: true, schema: { kind: 'integer' } },
    { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode._out_contract_code_`。 */
export interface PageMethods {
  /**
   * 查询电商代扣协议
   *
   * 按模板ID加商户签约协议号看代扣协议的状态与到期时间，解约过的另有`contract_terminate_info`。扣款要用的`contract_id`从这里取。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012884060)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode._out_contract_code_.get({
   *   plan_id: 1000137,
   *   out_contract_code: 'XY20260801000003',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

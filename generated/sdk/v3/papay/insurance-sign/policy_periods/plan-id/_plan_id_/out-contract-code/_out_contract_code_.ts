/** 由openapi/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  CallOptions,
  Caller,
  OperationDescriptor,
  PagedPromise,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 查询保险扣费周期列表：请求 */
export interface GetRequest {
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 分页大小 */
  limit?: number | undefined
  /** 分页开始位置 */
  offset?: number | undefined
}

/** 查询保险扣费周期列表：应答 */
export interface GetResponse {
  /** 扣费周期列表，含各周期项详情 */
  data?: GetResponseData[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 扣费周期总条数 */
  total_count?: number
}

/** 查询保险扣费周期列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 保单的扣费周期编号 */
  policy_period_id: number
  /** 扣费周期预计的扣费的日期 */
  estimated_deduct_date: string
  /** 扣费周期预计的扣费金额 */
  estimated_deduct_amount: GetResponseDataEstimatedDeductAmount
  /** 扣费周期预约状态 */
  policy_period_state: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: GetResponseDataEstimatedDeductAmount
  /** 实际扣费金额 */
  deduct_amount?: GetResponseDataEstimatedDeductAmount
  /** 实际扣费的日期 */
  deduct_date?: string
}

export interface GetResponseDataEstimatedDeductAmount {
  /** 金额，单位为分 */
  total: number
  /** 货币类型 */
  currency?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}',
  pathParameters: ['plan_id', 'out_contract_code'],
  queryParameters: ['limit', 'offset'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询保险扣费周期列表
 *
 * 分页列出一份保险协议的每一期：预计何时扣多少、预约与实扣情况。修改金额之前先取最新状态，改完再来核对。
 *
 * 路径里是下划线的`policy_periods`，与修改时的`policy-periods`不同。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489530)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   plan_id: 1000137,
 *   out_contract_code: 'XY20260801000003',
 *   query: { limit: 20, offset: 50 },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'data'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'plan_id', required: true, schema: { kind: 'number' } },
    { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
  ],
  query: [
    { name: 'limit', schema: { kind: 'number' } },
    { name: 'offset', schema: { kind: 'number' } },
  ],
}))

/** 客户端上的页面：`client.v3.papay.insuranceSign.policy_periods.planId._plan_id_.outContractCode._out_contract_code_`。 */
export interface PageMethods {
  /**
   * 查询保险扣费周期列表
   *
   * 分页列出一份保险协议的每一期：预计何时扣多少、预约与实扣情况。修改金额之前先取最新状态，改完再来核对。
   *
   * 路径里是下划线的`policy_periods`，与修改时的`policy-periods`不同。
   *
   * 分页返回：`paginate(client.v3.papay.insuranceSign.policy_periods.planId._plan_id_.outContractCode._out_contract_code_.get, request)`逐个取得`data`的全部元素。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489530)
   * @example
   * ```ts
   * const answer = await client.v3.papay.insuranceSign.policy_periods.planId._plan_id_.outContractCode._out_contract_code_.get({
   *   plan_id: 1000137,
   *   out_contract_code: 'XY20260801000003',
   *   query: { limit: 20, offset: 50 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

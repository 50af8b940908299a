/** 由openapi/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询公益捐赠预算：请求 */
export interface GetRequest {
  /** 商户预算单号 */
  out_budget_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 出资商户号 */
  sponsor_mchid: string
}

/** 查询公益捐赠预算：应答 */
export interface GetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 预算总金额，单位为分 */
  amount: number
  /** 出资商户号 */
  sponsor_mchid: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算单状态 */
  state?: 'PENDING' | 'LOCKED' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 确认出资页面地址 */
  confirm_url?: string
  /** 商户号超管微信号掩码 */
  super_admin_wxid_mask?: string
  /** 剩余预算金额，单位为分 */
  remain_amount?: number
  /** 撤销说明 */
  unlock_remark?: string
  /** 资金锁定时间 */
  locked_time?: string
  /** 完成时间 */
  finished_time?: string
  /** 关闭时间 */
  closed_time?: string
}

/** 查询公益捐赠预算：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}',
  pathParameters: ['out_budget_no'],
  queryParameters: ['sponsor_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询公益捐赠预算
 *
 * 以商户预算单号看出资企业确认没有、还剩多少可捐，捐赠之前看`remain_amount`。没确认时可重新取`confirm_url`；每秒限50次。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015554788)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_budget_no: 'BUDGET20260801000137',
 *   query: { sponsor_mchid: '1900012345' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_budget_no', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sponsor_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.partner.charityBudget._out_budget_no_`。 */
export interface PageMethods {
  /**
   * 查询公益捐赠预算
   *
   * 以商户预算单号看出资企业确认没有、还剩多少可捐，捐赠之前看`remain_amount`。没确认时可重新取`confirm_url`；每秒限50次。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015554788)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.partner.charityBudget._out_budget_no_.get({
   *   out_budget_no: 'BUDGET20260801000137',
   *   query: { sponsor_mchid: '1900012345' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

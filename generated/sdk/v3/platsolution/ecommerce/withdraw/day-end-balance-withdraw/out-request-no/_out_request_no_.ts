/** 由openapi/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 查询二级商户按日终余额预约提现状态：请求 */
export interface GetRequest {
  /** 商户提现单号 */
  out_request_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 二级商户号 */
  sub_mchid: string
}

/** 查询二级商户按日终余额预约提现状态：应答 */
export interface GetResponse {
  /** 收付通平台商户号 */
  sp_mchid: string
  /** 特约商户号 */
  sub_mchid: string
  /** 单据状态 */
  status: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额 */
  total_amount: number
  /** 提现成功金额 */
  success_amount?: number
  /** 提现失败金额 */
  fail_amount?: number
  /** 提现退票金额 */
  refund_amount?: number
  /** 发起提现时间 */
  create_time: string
  /** 提现状态更新时间 */
  update_time: string
  /** 失败原因 */
  reason?: string
  /** 提现备注 */
  remark?: string
  /** 银行附言 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 入账银行账号后四位 */
  account_number: string
  /** 入账银行 */
  account_bank: string
  /** 入账银行全称（含支行） */
  bank_name?: string
}

/**
 * 查询二级商户按日终余额预约提现状态：错误码
 *
 * - `INVALID_REQUEST` (400): 参数、账户类型或受理关系不符，依 message 改
 * - `ACCOUNT_ERROR` (403): 尚未绑定结算银行卡，绑定以后再提现
 * - `ACCOUNT_NOT_VERIFIED` (403): 结算银行卡信息有误，改正并验证后再提现
 * - `CONTRACT_NOT_CONFIRMED` (403): 没有开启提现权限，确认已开通后再发起
 * - `NO_AUTH` (403): 商户号没有此接口权限，开通后再调用
 * - `NOT_ENOUGH` (403): 账户可用余额不足，减少金额或等待入账
 * - `REQUEST_BLOCKED` (403): 提现权限被冻结，联系微信支付处理
 * - `ORDER_NOT_EXIST` (404): 提现单不存在，核对商户提现单号
 * - `FREQUENCY_LIMITED` (429): 提现操作过于频繁，降低频率后重试
 * - `SYSTEM_ERROR` (500): 结果未知，用原提现单号与原参数重试
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'ACCOUNT_ERROR'
  | 'ACCOUNT_NOT_VERIFIED'
  | 'CONTRACT_NOT_CONFIRMED'
  | 'NO_AUTH'
  | 'NOT_ENOUGH'
  | 'REQUEST_BLOCKED'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}',
  pathParameters: ['out_request_no'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询二级商户按日终余额预约提现状态
 *
 * 90天之内创建的预约提现单，都能用`out_request_no`与`sub_mchid`查到。成功、失败、退票金额分列，单位为分；失败时看`reason`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013328163)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_request_no: 'RQ202608010001',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_request_no', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw.outRequestNo._out_request_no_`。 */
export interface PageMethods {
  /**
   * 查询二级商户按日终余额预约提现状态
   *
   * 90天之内创建的预约提现单，都能用`out_request_no`与`sub_mchid`查到。成功、失败、退票金额分列，单位为分；失败时看`reason`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013328163)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw.outRequestNo._out_request_no_.get({
   *   out_request_no: 'RQ202608010001',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按商户申请单号查询二级商户注销提现：请求 */
export interface GetRequest {
  /** 商户注销提现申请号 */
  out_request_no: string
}

/** 按商户申请单号查询二级商户注销提现：应答 */
export interface GetResponse {
  /** 微信支付注销提现申请单号 */
  applyment_id: string
  /** 商户注销提现申请单号 */
  out_request_no: string
  /** 注销提现申请单状态 */
  cancel_state:
    | 'ACCEPTED'
    | 'REVIEWING'
    | 'REJECTED'
    | 'WAITING_MERCHANT_CONFIRM'
    | 'REVOKED'
    | 'SYSTEM_PROCESSING'
    | 'CANCELED'
    | 'FUND_PROCESSING'
    | 'FINISH'
    | (string & {})
  /** 注销提现申请单状态描述 */
  cancel_state_description: string
  /** 是否提取资金 */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW' | (string & {})
  /** 提现状态 */
  withdraw_state?: 'WITHDRAW_PROCESSING' | 'WITHDRAW_EXCEPTION' | 'WITHDRAW_SUCCEED' | (string & {})
  /** 账户提现结果 */
  account_withdraw_result?: GetResponseAccountWithdrawResult[]
  /** 最后更新时间 */
  modify_time?: string
  /** 申请注销的二级商户号 */
  sub_mchid: string
  /** 账户信息 */
  account_info?: GetResponseAccountInfo[]
  /** 引导商户超级管理员确认注销的信息 */
  confirm_cancel?: GetResponseConfirmCancel
}

/** 按商户申请单号查询二级商户注销提现：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseAccountWithdrawResult {
  /** 二级商户号的出款子账户类型 */
  out_account_type:
    | 'BASIC_ACCOUNT'
    | 'OPERATE_ACCOUNT'
    | 'MARGIN_ACCOUNT'
    | 'TRADE_FEE_ACCOUNT'
    | (string & {})
  /** 付款状态 */
  pay_state: 'PAY_PROCESSING' | 'PAY_SUCCEED' | 'PAY_FAIL' | 'BANK_REFUNDED' | (string & {})
  /** 付款状态描述 */
  state_description: string
}

export interface GetResponseAccountInfo {
  /** 二级商户号的出款子账户类型 */
  out_account_type:
    | 'BASIC_ACCOUNT'
    | 'OPERATE_ACCOUNT'
    | 'MARGIN_ACCOUNT'
    | 'TRADE_FEE_ACCOUNT'
    | (string & {})
  /** 账户金额，单位为分 */
  amount: number
}

export interface GetResponseConfirmCancel {
  /** 确认商户注销的页面url */
  confirm_cancel_url?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}',
  pathParameters: ['out_request_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按商户申请单号查询二级商户注销提现
 *
 * 平台没存下微信的申请单号，或提交时超时，就按自己的注销申请单号查。付款被银行退回显示为`BANK_REFUNDED`，要与`PAY_FAIL`分开处理。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013892759)
 * @example
 * ```ts
 * const answer = await get(client, { out_request_no: 'RQ202608010001' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_request_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.ecommerce.account.applyCancelWithdraw.outRequestNo._out_request_no_`。 */
export interface PageMethods {
  /**
   * 按商户申请单号查询二级商户注销提现
   *
   * 平台没存下微信的申请单号，或提交时超时，就按自己的注销申请单号查。付款被银行退回显示为`BANK_REFUNDED`，要与`PAY_FAIL`分开处理。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013892759)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.account.applyCancelWithdraw.outRequestNo._out_request_no_.get({
   *   out_request_no: 'RQ202608010001',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询银行转账充值结果：请求 */
export interface GetRequest {
  /** 商户充值单号 */
  out_recharge_no: string
}

/** 查询银行转账充值结果：应答 */
export interface GetResponse {
  /** 充值商户号 */
  mchid: string
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值入账账户 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /**
   * 充值场景
   * `ECOMMERCE_BANK_TRANSFER` 枚举值
   */
  recharge_scene: 'ECOMMERCE_BANK_TRANSFER' | (string & {})
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount: GetResponseRechargeAmount
  /** 转账充值的付款信息 */
  bank_transfer_info?: GetResponseBankTransferInfo
  /** 受理充值时间 */
  accept_time?: string
  /** 充值成功时间 */
  success_time?: string
  /** 关闭充值时间 */
  close_time?: string
}

/** 查询银行转账充值结果：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseRechargeAmount {
  /** 总金额，单位为分 */
  amount?: number
  /** 货币类型 */
  currency?: string
}

export interface GetResponseBankTransferInfo {
  /** 转账充值附言 */
  memo?: string
  /** 银行转账退回时间 */
  return_time?: string
  /** 银行转账退回原因 */
  return_reason?: string
  /** 开户银行名称 */
  bank_name?: string
  /** 银行卡号后四位 */
  bank_card_tail?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}',
  pathParameters: ['out_recharge_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询银行转账充值结果
 *
 * 汇款之后用`out_recharge_no`看充值有没有入账。`RECHARGING`继续等；款项被银行退回时，`bank_transfer_info`里有退回时间和原因。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012585430)
 * @example
 * ```ts
 * const answer = await get(client, { out_recharge_no: 'RECHARGE20260801000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_recharge_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.recharge.bankTransferRecharges.outRechargeNo._out_recharge_no_`。 */
export interface PageMethods {
  /**
   * 查询银行转账充值结果
   *
   * 汇款之后用`out_recharge_no`看充值有没有入账。`RECHARGING`继续等；款项被银行退回时，`bank_transfer_info`里有退回时间和原因。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012585430)
   * @example
   * ```ts
   * const answer = await client.v3.recharge.bankTransferRecharges.outRechargeNo._out_recharge_no_.get({
   *   out_recharge_no: 'RECHARGE20260801000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

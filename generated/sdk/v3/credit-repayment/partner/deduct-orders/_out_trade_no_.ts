/** Generated from openapi/v3/credit-repayment/partner/deduct-orders/{out_trade_no}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询还款单: request */
export interface GetRequest {
  /** 商户侧交易单号 */
  out_trade_no: string
}

/** 查询还款单: response */
export interface GetResponse {
  /** 商户侧交易单号 */
  out_trade_no: string
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 商户AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 用户标识 */
  openid: string
  /** 还款协议ID */
  contract_id: string
  /**
   * 还款单状态
   * `DEDUCT_ORDER_STATE_PENDING` | `DEDUCT_ORDER_STATE_NOT_PAY` | `DEDUCT_ORDER_STATE_PAY_SUCCESS` | `DEDUCT_ORDER_STATE_PAY_FAIL` 枚举值之一
   */
  order_state:
    | 'DEDUCT_ORDER_STATE_PENDING'
    | 'DEDUCT_ORDER_STATE_NOT_PAY'
    | 'DEDUCT_ORDER_STATE_PAY_SUCCESS'
    | 'DEDUCT_ORDER_STATE_PAY_FAIL'
    | (string & {})
  /** 还款金额，单位为分 */
  deduct_amount: string
  /** 实际还款金额，单位为分 */
  pay_success_amount?: string
  /** 产品描述 */
  description: string
  /** 商户数据包 */
  attach?: string
  /** 微信支付的支付单号 */
  transaction_id?: string
}

/** 查询还款单: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/credit-repayment/partner/deduct-orders/{out_trade_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/credit-repayment/partner/deduct-orders/{out_trade_no}',
  pathParameters: ['out_trade_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询还款单
 *
 * 凭商户侧交易单号查扣款进展，`order_state`表明等待、未付还是已付。实际扣到的钱看`pay_success_amount`，可能与申请金额不同。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779468)
 * @example
 * ```ts
 * const answer = await get(client, { out_trade_no: 'DD20260801000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_trade_no', required: true, schema: { kind: 'string' } }],
}))

/** 由openapi/v3/credit-repayment/partner/deduct-orders/{out_trade_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询还款单：请求 */
export interface GetRequest {
  /** 商户侧交易单号 */
  out_trade_no: string
}

/** 查询还款单：应答 */
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
  /** 还款单状态 */
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

/** 查询还款单：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016779468)
 * @example
 * ```ts
 * const answer = await get(client, { out_trade_no: 'DD20260801000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_trade_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.creditRepayment.partner.deductOrders._out_trade_no_`。 */
export interface PageMethods {
  /**
   * 查询还款单
   *
   * 凭商户侧交易单号查扣款进展，`order_state`表明等待、未付还是已付。实际扣到的钱看`pay_success_amount`，可能与申请金额不同。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016779468)
   * @example
   * ```ts
   * const answer = await client.v3.creditRepayment.partner.deductOrders._out_trade_no_.get({
   *   out_trade_no: 'DD20260801000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** Generated from openapi/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按商户单号查询保证金赔付保费: request */
export interface GetRequest {
  /** 商户单号 */
  out_bill_no: string
}

/** 按商户单号查询保证金赔付保费: response */
export interface GetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 转账接收方信息 */
  receiver_detail: GetResponseReceiverDetail
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额，单位为分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /**
   * 赔付状态
   * `ACCEPTED` | `SUCCESS` | `CLOSED` | `WAIT_USER_CONFIRM` | `CANCELING` | `CANCELLED` 枚举值之一
   */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 */
  accept_time: string
  /** 成功时间 */
  success_time?: string
  /** 关单信息 */
  close_info?: GetResponseCloseInfo
  /** 出资商户号 */
  sponsor_mchid?: string
}

/** 按商户单号查询保证金赔付保费: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetResponseReceiverDetail {
  /** 转账接收者信息 */
  receiver?: GetResponseReceiverDetailReceiver
}

export interface GetResponseReceiverDetailReceiver {
  /**
   * 转账接收方类型
   * `MERCHANT` 枚举值
   */
  type?: 'MERCHANT' | (string & {})
  /** 转账接收方商户信息 */
  mch_info?: GetResponseReceiverDetailReceiverMchInfo
  /** 赔付单信息 */
  transaction_info?: GetResponseReceiverDetailReceiverTransactionInfo
}

export interface GetResponseReceiverDetailReceiverMchInfo {
  /** 商户号 */
  mchid?: string
}

export interface GetResponseReceiverDetailReceiverTransactionInfo {
  /** 交易订单号 */
  transaction_id: string
}

export interface GetResponseCloseInfo {
  /** 关单时间 */
  close_time?: string
  /** 关单原因 */
  close_reason?: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}',
  pathParameters: ['out_bill_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按商户单号查询保证金赔付保费
 *
 * 付保费之后凭商户单号看结果，不需要二级商户号。返回收款的保司商户号与对应交易订单，可拿去与保司对账，频率每秒不超过100。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014010920)
 * @example
 * ```ts
 * const answer = await get(client, { out_bill_no: 'ZZ20260801000005' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_bill_no', required: true, schema: { kind: 'string' } }],
}))

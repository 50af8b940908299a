/** 由openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 按商户单号查询平台赔付：请求 */
export interface GetRequest {
  /** 商户单号 */
  out_bill_no: string
}

/** 按商户单号查询平台赔付：应答 */
export interface GetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 转账接收方信息 */
  receiver_detail: GetResponseReceiverDetail
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额，单位为分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
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

/** 按商户单号查询平台赔付：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseReceiverDetail {
  /** 转账接收者信息 */
  receiver?: GetResponseReceiverDetailReceiver
}

export interface GetResponseReceiverDetailReceiver {
  /**
   * 转账接收方类型
   * `TRANSACTION_USER` 枚举值
   */
  type?: 'TRANSACTION_USER' | (string & {})
  /** 转账接收方订单信息 */
  transaction_info?: GetResponseReceiverDetailReceiverTransactionInfo
}

export interface GetResponseReceiverDetailReceiverTransactionInfo {
  /** 交易订单号 */
  transaction_id: string
  /** 转账接收方订单类型 */
  type?: 'WXPAY' | 'WXVALUE' | (string & {})
}

export interface GetResponseCloseInfo {
  /** 关单时间 */
  close_time?: string
  /** 关单原因 */
  close_reason?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}',
  pathParameters: ['out_bill_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按商户单号查询平台赔付
 *
 * 请求赔付时没等到答复，或者撤销之后要看撤没撤成，都用商户单号来查。`CANCELING`还在退回资金，变成`CANCELLED`才算完。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504178)
 * @example
 * ```ts
 * const answer = await get(client, { out_bill_no: 'ZZ20260801000005' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_bill_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.mchTransfer.compensateBills.outBillNo._out_bill_no_`。 */
export interface PageMethods {
  /**
   * 按商户单号查询平台赔付
   *
   * 请求赔付时没等到答复，或者撤销之后要看撤没撤成，都用商户单号来查。`CANCELING`还在退回资金，变成`CANCELLED`才算完。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504178)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.mchTransfer.compensateBills.outBillNo._out_bill_no_.get({
   *   out_bill_no: 'ZZ20260801000005',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

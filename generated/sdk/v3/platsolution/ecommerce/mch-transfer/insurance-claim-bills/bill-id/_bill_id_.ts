/** 由openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 按微信单号查询保险理赔：请求 */
export interface GetRequest {
  /** 微信支付单号 */
  bill_id: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 二级商户号 */
  sub_mchid?: string | undefined
}

/** 按微信单号查询保险理赔：应答 */
export interface GetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
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

/** 按微信单号查询保险理赔：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseReceiverDetail {
  /** 转账接收者信息 */
  receiver?: GetResponseReceiverDetailReceiver
}

export interface GetResponseReceiverDetailReceiver {
  /** 转账接收方类型 */
  type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
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
  accept_time?: string
  /** 关单原因 */
  close_reason?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}',
  pathParameters: ['bill_id'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按微信单号查询保险理赔
 *
 * 保险理赔按微信支付转账单号查，二级商户号放查询串。单号来自请求理赔或预下单的返回。
 *
 * 关单时间在这里叫`close_info.accept_time`，别与外层的受理时间混淆。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504188)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   bill_id: '1000000000000000000000000000000000000137',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'bill_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.billId._bill_id_`。 */
export interface PageMethods {
  /**
   * 按微信单号查询保险理赔
   *
   * 保险理赔按微信支付转账单号查，二级商户号放查询串。单号来自请求理赔或预下单的返回。
   *
   * 关单时间在这里叫`close_info.accept_time`，别与外层的受理时间混淆。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504188)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.billId._bill_id_.get({
   *   bill_id: '1000000000000000000000000000000000000137',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

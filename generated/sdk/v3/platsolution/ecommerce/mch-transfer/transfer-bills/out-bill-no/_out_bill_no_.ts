/** 由openapi/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 按商户单号查询保证金赔付商户：请求 */
export interface GetRequest {
  /** 商户单号 */
  out_bill_no: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 业务类型 */
  business_type?:
    | 'DEPOSIT_COMPENSATION'
    | 'PLATFORM_AFTER_SALES_COMPENSATION'
    | 'INSURANCE_CLAIM'
    | 'DEPOSIT_AFTER_SALES_COMPENSATION'
    | undefined
}

/** 按商户单号查询保证金赔付商户：应答 */
export interface GetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 业务类型 */
  business_type?:
    | 'DEPOSIT_COMPENSATION'
    | 'PLATFORM_AFTER_SALES_COMPENSATION'
    | 'INSURANCE_CLAIM'
    | 'DEPOSIT_AFTER_SALES_COMPENSATION'
    | (string & {})
  /** 转账接收方信息 */
  receiver_detail: GetResponseReceiverDetail
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额，单位为分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 收款方备注 */
  receiver_remark?: string
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

/** 按商户单号查询保证金赔付商户：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseReceiverDetail {
  /** 转账接收者信息 */
  receiver?: GetResponseReceiverDetailReceiver
}

export interface GetResponseReceiverDetailReceiver {
  /** 转账接收方类型 */
  type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
  /** 转账接收方商户信息 */
  mch_info?: GetResponseReceiverDetailReceiverMchInfo
}

export interface GetResponseReceiverDetailReceiverMchInfo {
  /** 商户号 */
  mch_id?: string
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
  id: 'v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
  pathParameters: ['out_bill_no'],
  queryParameters: ['business_type'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按商户单号查询保证金赔付商户
 *
 * 发起赔付后没等到答复，可凭自己的`out_bill_no`核对单据是否受理、是否赔付成功。收款人是商户还是交易用户，看`receiver_detail`；每秒最多查100次。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504199)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_bill_no: 'ZZ20260801000005',
 *   query: { business_type: 'DEPOSIT_COMPENSATION' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_bill_no', required: true, schema: { kind: 'string' } }],
  query: [
    {
      name: 'business_type',
      schema: {
        kind: 'string',
        enum: [
          { value: 'DEPOSIT_COMPENSATION' },
          { value: 'PLATFORM_AFTER_SALES_COMPENSATION' },
          { value: 'INSURANCE_CLAIM' },
          { value: 'DEPOSIT_AFTER_SALES_COMPENSATION' },
        ],
      },
    },
  ],
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.mchTransfer.transferBills.outBillNo._out_bill_no_`。 */
export interface PageMethods {
  /**
   * 按商户单号查询保证金赔付商户
   *
   * 发起赔付后没等到答复，可凭自己的`out_bill_no`核对单据是否受理、是否赔付成功。收款人是商户还是交易用户，看`receiver_detail`；每秒最多查100次。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013504199)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.mchTransfer.transferBills.outBillNo._out_bill_no_.get({
   *   out_bill_no: 'ZZ20260801000005',
   *   query: { business_type: 'DEPOSIT_COMPENSATION' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按商户单号查询平台赔付二级商户：请求 */
export interface GetRequest {
  /** 商户单号 */
  out_bill_no: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 按商户单号查询平台赔付二级商户：应答 */
export interface GetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 赔付接收方信息 */
  receiver_detail: GetResponseReceiverDetail
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额，单位为分 */
  amount: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | (string & {})
  /** 受理时间 */
  accept_time: string
  /** 成功时间 */
  success_time?: string
  /** 关单信息 */
  close_info?: GetResponseCloseInfo
  /** 出资商户号 */
  sponsor_mchid?: string
}

/** 按商户单号查询平台赔付二级商户：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseReceiverDetail {
  /** 赔付接收者信息 */
  receiver?: GetResponseReceiverDetailReceiver
}

export interface GetResponseReceiverDetailReceiver {
  /**
   * 赔付接收方类型
   * `MERCHANT` 枚举值
   */
  type?: 'MERCHANT' | (string & {})
  /** 赔付接收方商户信息 */
  mch_info?: GetResponseReceiverDetailReceiverMchInfo
}

export interface GetResponseReceiverDetailReceiverMchInfo {
  /** 商户号 */
  mchid: string
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
  id: 'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}',
  pathParameters: ['out_bill_no'],
  queryParameters: ['sponsor_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按商户单号查询平台赔付二级商户
 *
 * 凭商户单号看赔给商户的钱到了没有，请求时指定过出资商户的，把`sponsor_mchid`放查询串。`CLOSED`看关单原因，每秒限100次。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016777372)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_bill_no: 'ZZ20260801000005',
 *   query: { sponsor_mchid: '1900012345' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_bill_no', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sponsor_mchid', schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills._out_bill_no_`。 */
export interface PageMethods {
  /**
   * 按商户单号查询平台赔付二级商户
   *
   * 凭商户单号看赔给商户的钱到了没有，请求时指定过出资商户的，把`sponsor_mchid`放查询串。`CLOSED`看关单原因，每秒限100次。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016777372)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills._out_bill_no_.get({
   *   out_bill_no: 'ZZ20260801000005',
   *   query: { sponsor_mchid: '1900012345' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

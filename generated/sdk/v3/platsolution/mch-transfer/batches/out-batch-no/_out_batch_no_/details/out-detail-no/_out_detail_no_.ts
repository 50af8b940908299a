/** 由openapi/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../runtime/client/call.js'

/** 按商家明细单号查转账明细（服务商）：请求 */
export interface GetRequest {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 二级商户号 */
  sub_mchid: string
}

/** 按商家明细单号查转账明细（服务商）：应答 */
export interface GetResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 服务商应用ID */
  sp_appid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户应用ID */
  sub_appid?: string
  /** 转账发起时间 */
  create_time: string
  /** 明细状态 */
  detail_state: string
  /** 转账金额，单位为分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /** 收款用户姓名 */
  user_name?: string
  /** 转账完成时间 */
  transfer_finish_time?: string
  /** 银行退票时间 */
  bank_refund_time?: string
}

/** 按商家明细单号查转账明细（服务商）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}',
  pathParameters: ['out_batch_no', 'out_detail_no'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按商家明细单号查转账明细（服务商）
 *
 * 逐笔核对服务商转账时，传`out_batch_no`与`out_detail_no`即可。除金额状态外还给出收款银行类型和转账备注。
 * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_batch_no: 'PC20260801000001',
 *   out_detail_no: 'MX20260801000001',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'out_batch_no', required: true, schema: { kind: 'string' } },
    { name: 'out_detail_no', required: true, schema: { kind: 'string' } },
  ],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.platsolution.mchTransfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_`。 */
export interface PageMethods {
  /**
   * 按商家明细单号查转账明细（服务商）
   *
   * 逐笔核对服务商转账时，传`out_batch_no`与`out_detail_no`即可。除金额状态外还给出收款银行类型和转账备注。
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.mchTransfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_.get({
   *   out_batch_no: 'PC20260801000001',
   *   out_detail_no: 'MX20260801000001',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../runtime/client/call.js'

/** 按微信支付明细单号查转账明细（服务商）：请求 */
export interface GetRequest {
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 二级商户号 */
  sub_mchid: string
}

/** 按微信支付明细单号查转账明细（服务商）：应答 */
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

/** 按微信支付明细单号查转账明细（服务商）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}',
  pathParameters: ['batch_id', 'detail_id'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按微信支付明细单号查转账明细（服务商）
 *
 * 知道`batch_id`和`detail_id`后，可单独查一笔服务商转账：状态、失败原因、收款人OpenID、完成或退票时间都在这里。
 * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   batch_id: '10300000711080120260000000000001',
 *   detail_id: '10400000711080120260000000000001',
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
    { name: 'batch_id', required: true, schema: { kind: 'string' } },
    { name: 'detail_id', required: true, schema: { kind: 'string' } },
  ],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.platsolution.mchTransfer.batches.batchId._batch_id_.details.detailId._detail_id_`。 */
export interface PageMethods {
  /**
   * 按微信支付明细单号查转账明细（服务商）
   *
   * 知道`batch_id`和`detail_id`后，可单独查一笔服务商转账：状态、失败原因、收款人OpenID、完成或退票时间都在这里。
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.mchTransfer.batches.batchId._batch_id_.details.detailId._detail_id_.get({
   *   batch_id: '10300000711080120260000000000001',
   *   detail_id: '10400000711080120260000000000001',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按商家批次单号查转账批次（服务商）：请求 */
export interface GetRequest {
  /** 商家批次单号 */
  out_batch_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 二级商户号 */
  sub_mchid: string
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
  /** 明细状态 */
  detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | undefined
}

/** 按商家批次单号查转账批次（服务商）：应答 */
export interface GetResponse {
  /** 转账批次单 */
  transfer_batch: GetResponseTransferBatch
  /** 转账明细单列表 */
  data?: GetResponseData[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}

/** 按商家批次单号查转账批次（服务商）：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseTransferBatch {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 服务商应用ID */
  sp_appid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户应用ID */
  sub_appid?: string
  /** 批次状态 */
  batch_state: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 批次关闭原因 */
  close_reason?: string
  /** 转账总金额，单位为分 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 批次创建时间 */
  create_time: string
  /** 转账成功金额，单位为分 */
  success_amount: number
  /** 转账成功笔数 */
  success_num: number
  /** 转账失败金额，单位为分 */
  failed_amount: number
  /** 转账失败笔数 */
  failed_num: number
  /** 转账场景ID */
  transfer_scene_id: string
}

export interface GetResponseData {
  /** 商家转账明细单号 */
  detail_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 明细状态 */
  detail_state: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}',
  pathParameters: ['out_batch_no'],
  queryParameters: ['sub_mchid', 'need_query_detail', 'offset', 'limit', 'detail_state'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    items: 'data',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 按商家批次单号查转账批次（服务商）
 *
 * 服务商只记了商户侧`out_batch_no`时，从这里看批次是否完成、成功几笔、失败几笔。列明细时可按`detail_state`只挑失败的。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_batch_no: 'PC20260801000001',
 *   query: { sub_mchid: '1900013511', need_query_detail: true },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'data'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_batch_no', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    { name: 'need_query_detail', required: true, schema: { kind: 'boolean' } },
    { name: 'offset', schema: { kind: 'number' } },
    { name: 'limit', schema: { kind: 'number' } },
    {
      name: 'detail_state',
      schema: {
        kind: 'string',
        enum: [
          { value: 'ALL' },
          { value: 'WAIT_PAY' },
          { value: 'SUCCESS' },
          { value: 'FAIL' },
          { value: 'BANK_REFUND' },
        ],
      },
    },
  ],
}))

/** 客户端上的页面：`client.v3.platsolution.mchTransfer.batches.outBatchNo._out_batch_no_`。 */
export interface PageMethods {
  /**
   * 按商家批次单号查转账批次（服务商）
   *
   * 服务商只记了商户侧`out_batch_no`时，从这里看批次是否完成、成功几笔、失败几笔。列明细时可按`detail_state`只挑失败的。
   *
   * 分页返回：`paginate(client.v3.platsolution.mchTransfer.batches.outBatchNo._out_batch_no_.get, request)`逐个取得`data`的全部元素。
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.mchTransfer.batches.outBatchNo._out_batch_no_.get({
   *   out_batch_no: 'PC20260801000001',
   *   query: { sub_mchid: '1900013511', need_query_detail: true },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

/** 由openapi/v3/transfer/batches/batch-id/{batch_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按微信批次单号查询批次：请求 */
export interface GetRequest {
  /** 微信批次单号 */
  batch_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 是否同时返回转账明细 */
  need_query_detail: boolean
  /** 从第几条明细开始返回，从0起 */
  offset?: number | undefined
  /** 最多返回多少条明细 */
  limit?: number | undefined
  /** 明细状态 */
  detail_status?: string | undefined
}

/** 按微信批次单号查询批次：应答 */
export interface GetResponse {
  /** 转账批次单 */
  transfer_batch: GetResponseTransferBatch
  /** 转账明细单列表 */
  transfer_detail_list?: GetResponseTransferDetailList[]
  /** 从第几条明细开始返回，从0起 */
  offset?: number
  /** 最多返回多少条明细 */
  limit?: number
}

/**
 * 按微信批次单号查询批次：错误码
 *
 * - `FREQUENCY_LIMITED` (429): 查询超出频率上限，放慢轮询后再查
 */
export type GetErrorCode = 'FREQUENCY_LIMITED' | V3ErrorCode

export interface GetResponseTransferBatch {
  /** 商户号 */
  mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信批次单号 */
  batch_id: string
  /** 商户应用的AppID */
  appid: string
  /** 批次状态 */
  batch_status: string
  /** 批次类型 */
  batch_type: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 批次关闭原因 */
  close_reason?: 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | (string & {})
  /** 转账总金额，单位为分 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 创建时间，RFC 3339格式 */
  create_time?: string
  /** 更新时间，RFC 3339格式 */
  update_time?: string
  /** 转账成功金额，单位为分 */
  success_amount?: number
  /** 转账成功笔数 */
  success_num?: number
  /** 转账失败金额，单位为分 */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_num?: number
  /** 转账场景ID */
  transfer_scene_id?: string
}

export interface GetResponseTransferDetailList {
  /** 微信明细单号 */
  detail_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 明细状态 */
  detail_status: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/transfer/batches/batch-id/{batch_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/transfer/batches/batch-id/{batch_id}',
  pathParameters: ['batch_id'],
  queryParameters: ['need_query_detail', 'offset', 'limit', 'detail_status'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    first: 0,
    items: 'transfer_detail_list',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 按微信批次单号查询批次
 *
 * 用受理时返回的微信批次单号查询一批转账的总体情况，可同时列出明细。
 *
 * 批次状态为FINISHED只表示处理完毕，每一笔是否成功看明细状态。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`transfer_detail_list`的全部元素。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458868)
 * @deprecated `2025-01-15`起由商家转账接替，已升级的商户不能再调用。按微信单号查询见这里。 请改用按微信单号查询转账（`v3.fundApp.mchTransfer.transferBills.transferBillNo._transfer_bill_no_.get`）。
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   batch_id: '10300000711080120260000000000001',
 *   query: { need_query_detail: true, offset: 0, limit: 20, detail_status: 'ALL' },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'transfer_detail_list'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'batch_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'need_query_detail', required: true, schema: { kind: 'boolean' } },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', schema: { kind: 'integer' } },
    { name: 'detail_status', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.transfer.batches.batchId._batch_id_`。 */
export interface PageMethods {
  /**
   * 按微信批次单号查询批次
   *
   * 用受理时返回的微信批次单号查询一批转账的总体情况，可同时列出明细。
   *
   * 批次状态为FINISHED只表示处理完毕，每一笔是否成功看明细状态。
   *
   * 分页返回：`paginate(client.v3.transfer.batches.batchId._batch_id_.get, request)`逐个取得`transfer_detail_list`的全部元素。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458868)
   * @deprecated `2025-01-15`起由商家转账接替，已升级的商户不能再调用。按微信单号查询见这里。 请改用按微信单号查询转账（`v3.fundApp.mchTransfer.transferBills.transferBillNo._transfer_bill_no_.get`）。
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.transfer.batches.batchId._batch_id_.get({
   *   batch_id: '10300000711080120260000000000001',
   *   query: { need_query_detail: true, offset: 0, limit: 20, detail_status: 'ALL' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'transfer_detail_list'>
}

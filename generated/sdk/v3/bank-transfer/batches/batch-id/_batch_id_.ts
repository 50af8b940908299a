/** 由openapi/v3/bank-transfer/batches/batch-id/{batch_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按微信批次单号查询批次（银行服务商）：请求 */
export interface GetRequest {
  /** 微信支付批次单号 */
  batch_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
  /** 明细状态 */
  detail_state?: 'ALL' | 'SUCCESS' | 'FAIL' | undefined
}

/** 按微信批次单号查询批次（银行服务商）：应答 */
export interface GetResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 转账场景 */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 附加信息 */
  attach_remark?: string
  /** 批量转账用途 */
  transfer_purpose:
    | 'GOODSPAYMENT'
    | 'COMMISSION'
    | 'REFUND'
    | 'REIMBURSEMENT'
    | 'FREIGHT'
    | 'OTHERS'
    | (string & {})
  /** 批次状态 */
  batch_state: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {})
  /** 转账总金额，单位为分 */
  total_amount: number
  /** 转账总笔数 */
  total_count: number
  /** 批次创建时间 */
  create_time?: string
  /** 批次更新时间 */
  update_time?: string
  /** 转账成功金额，单位为分 */
  success_amount?: number
  /** 转账成功笔数 */
  success_count?: number
  /** 转账失败金额，单位为分 */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_count?: number
  /** 转账明细单列表 */
  transfer_detail_list: GetResponseTransferDetailList[]
}

/**
 * 按微信批次单号查询批次（银行服务商）：错误码
 *
 * - `FREQUENCY_LIMITED` (429): 查询超出频率上限，放慢轮询后再查
 */
export type GetErrorCode = 'FREQUENCY_LIMITED' | V3ErrorCode

export interface GetResponseTransferDetailList {
  /** 微信支付明细单号 */
  detail_id: string
  /** 银行明细单号 */
  out_detail_no: string
  /** 明细状态 */
  detail_state: 'PROCESSING' | 'SUCCESS' | 'REFUND' | (string & {})
  /** 明细失败原因 */
  fail_reason?:
    | 'ACCOUNT_FROZEN'
    | 'REAL_NAME_CHECK_FAIL'
    | 'NAME_NOT_CORRECT'
    | 'OPENID_INVALID'
    | 'TRANSFER_QUOTA_EXCEED'
    | 'DAY_RECEIVED_QUOTA_EXCEED'
    | 'MONTH_RECEIVED_QUOTA_EXCEED'
    | 'DAY_RECEIVED_COUNT_EXCEED'
    | 'PRODUCT_AUTH_CHECK_FAIL'
    | 'OVERDUE_CLOSE'
    | 'ID_CARD_NOT_CORRECT'
    | 'ACCOUNT_NOT_EXIST'
    | 'TRANSFER_RISK'
    | 'PAYROLL_CARD_ALREADY_LOGOUT'
    | 'PAYROLL_CARD_ALREADY_FROZEN'
    | 'PAYROLL_CARD_UNAUTHORIZED'
    | 'PAYROLL_CARD_USER_NOT_OPEN'
    | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH'
    | 'PAYROLL_CARD_ID_CARD_NOT_MATCH'
    | 'PAYROLL_CARD_BANKCARD_UNBUNDLING'
    | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA'
    | 'BANK_CARD_ACCOUNT_ABNORMAL'
    | 'BANK_CARD_STATUS_ABNORMAL'
    | 'BANK_CARD_BANK_INFO_WRONG'
    | 'BANK_CARD_CARD_INFO_WRONG'
    | 'OTHER_FAIL_REASON_TYPE'
    | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
    | 'TRANSFER_REMARK_SET_FAIL'
    | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/bank-transfer/batches/batch-id/{batch_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/bank-transfer/batches/batch-id/{batch_id}',
  pathParameters: ['batch_id'],
  queryParameters: ['need_query_detail', 'offset', 'limit', 'detail_state'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    items: 'transfer_detail_list',
  },
})

/**
 * 按微信批次单号查询批次（银行服务商）
 *
 * 用发起时返回的`batch_id`看整批进展，批次`FINISHED`只表示处理完，要按成功、失败笔数核对。`need_query_detail`为真时连明细一起翻页返回。
 *
 * 筛选明细用`SUCCESS`或`FAIL`，列表里没付成的明细状态却可能是`REFUND`。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`transfer_detail_list`的全部元素。第一页的`query.offset`须由你给出：表格没有说明从0还是从1开始。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465891)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   batch_id: '10300000711080120260000000000001',
 *   query: { need_query_detail: true, offset: 0, limit: 20, detail_state: 'FAIL' },
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
    {
      name: 'detail_state',
      schema: { kind: 'string', enum: [{ value: 'ALL' }, { value: 'SUCCESS' }, { value: 'FAIL' }] },
    },
  ],
}))

/** 客户端上的页面：`client.v3.bankTransfer.batches.batchId._batch_id_`。 */
export interface PageMethods {
  /**
   * 按微信批次单号查询批次（银行服务商）
   *
   * 用发起时返回的`batch_id`看整批进展，批次`FINISHED`只表示处理完，要按成功、失败笔数核对。`need_query_detail`为真时连明细一起翻页返回。
   *
   * 筛选明细用`SUCCESS`或`FAIL`，列表里没付成的明细状态却可能是`REFUND`。
   *
   * 分页返回：`paginate(client.v3.bankTransfer.batches.batchId._batch_id_.get, request)`逐个取得`transfer_detail_list`的全部元素。第一页的`query.offset`须由你给出：表格没有说明从0还是从1开始。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465891)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.bankTransfer.batches.batchId._batch_id_.get({
   *   batch_id: '10300000711080120260000000000001',
   *   query: { need_query_detail: true, offset: 0, limit: 20, detail_state: 'FAIL' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'transfer_detail_list'>
}

/** 由openapi/v3/partner-transfer/batches/out-batch-no/{out_batch_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按商家批次单号查询批次（服务商）：请求 */
export interface GetRequest {
  /**
   * 商家批次单号
   * 至多32个字符。
   */
  out_batch_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /**
   * 请求资源起始位置
   * 不小于0。
   */
  offset?: number | undefined
  /**
   * 最大资源条数
   * 取值20至100。
   */
  limit?: number | undefined
  /** 明细状态 */
  detail_status?: 'ALL' | 'SUCCESS' | 'FAIL' | 'REFUND' | undefined
}

/** 按商家批次单号查询批次（服务商）：应答 */
export interface GetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 特约商户号 */
  sub_mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 特约商户appid */
  sub_appid?: string
  /** 批次状态 */
  batch_status: string
  /** 批次类型 */
  batch_type: string
  /** 特约商户授权类型 */
  authorization_type:
    | 'INFORMATION_AUTHORIZATION_TYPE'
    | 'FUND_AUTHORIZATION_TYPE'
    | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE'
    | (string & {})
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {})
  /** 转账总金额，单位为分 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 批次创建时间 */
  create_time?: string
  /** 批次更新时间 */
  update_time?: string
  /** 转账成功金额，单位为分 */
  success_amount?: number
  /** 转账成功笔数 */
  success_num?: number
  /** 转账失败金额，单位为分 */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_num?: number
  /** 转账明细单列表 */
  transfer_detail_list?: GetResponseTransferDetailList[]
  /** 服务商的appid */
  sp_appid?: string
  /** 批量转账用途 */
  transfer_purpose?:
    | 'GOODSPAYMENT'
    | 'COMMISSION'
    | 'REFUND'
    | 'REIMBURSEMENT'
    | 'FREIGHT'
    | 'OTHERS'
    | (string & {})
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
}

/**
 * 按商家批次单号查询批次（服务商）：错误码
 *
 * - `FREQUENCY_LIMITED` (429): 查询超出频率上限，放慢轮询后再查
 */
export type GetErrorCode = 'FREQUENCY_LIMITED' | V3ErrorCode

export interface GetResponseTransferDetailList {
  /** 微信支付明细单号 */
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
  id: 'v3/partner-transfer/batches/out-batch-no/{out_batch_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/partner-transfer/batches/out-batch-no/{out_batch_no}',
  pathParameters: ['out_batch_no'],
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
  },
})

/**
 * 按商家批次单号查询批次（服务商）
 *
 * 发起时没等到答复，就拿自己的批次单号来查，查得到说明已经收下。明细较多时用`offset`、`limit`分页，比按微信单号查多一种`REFUND`筛选。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`transfer_detail_list`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012718112)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465790)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_batch_no: 'PC20260801000001',
 *   query: { need_query_detail: true, offset: 0, limit: 20, detail_status: 'FAIL' },
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
  path: [{ name: 'out_batch_no', required: true, schema: { kind: 'string', maxLength: 32 } }],
  query: [
    { name: 'need_query_detail', required: true, schema: { kind: 'boolean' } },
    { name: 'offset', schema: { kind: 'integer', minimum: 0 } },
    { name: 'limit', schema: { kind: 'integer', minimum: 20, maximum: 100 } },
    {
      name: 'detail_status',
      schema: {
        kind: 'string',
        enum: [{ value: 'ALL' }, { value: 'SUCCESS' }, { value: 'FAIL' }, { value: 'REFUND' }],
      },
    },
  ],
}))

/** 客户端上的页面：`client.v3.partnerTransfer.batches.outBatchNo._out_batch_no_`。 */
export interface PageMethods {
  /**
   * 按商家批次单号查询批次（服务商）
   *
   * 发起时没等到答复，就拿自己的批次单号来查，查得到说明已经收下。明细较多时用`offset`、`limit`分页，比按微信单号查多一种`REFUND`筛选。
   *
   * 分页返回：`paginate(client.v3.partnerTransfer.batches.outBatchNo._out_batch_no_.get, request)`逐个取得`transfer_detail_list`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012718112)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465790)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.partnerTransfer.batches.outBatchNo._out_batch_no_.get({
   *   out_batch_no: 'PC20260801000001',
   *   query: { need_query_detail: true, offset: 0, limit: 20, detail_status: 'FAIL' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'transfer_detail_list'>
}

/** 由openapi/v3/merchantfund/merchant/income-records.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 服务商银行来账查询：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 日期 */
  date: string
  /** 本次查询偏移量 */
  offset?: number | undefined
  /** 本次请求最大查询条数 */
  limit: number
}

/** 服务商银行来账查询：应答 */
export interface GetResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询偏移量 */
  offset: number
  /** 本次查询条数 */
  limit: number
  /** 银行来账记录列表 */
  data?: GetResponseData[]
  /** 分页链接 */
  links: GetResponseLinks
}

/** 服务商银行来账查询：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 商户号 */
  mchid: string
  /** 账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 银行来账类型 */
  income_record_type: 'OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE' | (string & {})
  /** 银行来账微信单号 */
  income_record_id: string
  /** 银行来账金额 */
  amount: number
  /** 银行来账完成时间 */
  success_time: string
  /** 付款方银行名称 */
  bank_name: string
  /** 付款方银行户名 */
  bank_account_name: string
  /** 付款方银行卡号 */
  bank_account_number: string
  /** 银行备注 */
  recharge_remark: string
}

export interface GetResponseLinks {
  /** 下一页链接 */
  next: string
  /** 上一页链接 */
  prev: string
  /** 当前链接 */
  self: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/merchantfund/merchant/income-records#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/merchantfund/merchant/income-records',
  queryParameters: ['account_type', 'date', 'offset', 'limit'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    first: 0,
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
    next: '/links/next',
  },
})

/**
 * 服务商银行来账查询
 *
 * 核对服务商自己的账户在某一天收到了哪些银行转入款，按账户类型和日期分页列出，含付款方户名、卡号与银行备注，金额单位分。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012720300)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012718647)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { account_type: 'BASIC', date: '2026-08-11', offset: 0, limit: 100 },
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
  query: [
    {
      name: 'account_type',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'BASIC' }, { value: 'OPERATION' }, { value: 'FEES' }] },
    },
    { name: 'date', required: true, schema: { kind: 'string' } },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', required: true, schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.merchantfund.merchant.incomeRecords`。 */
export interface PageMethods {
  /**
   * 服务商银行来账查询
   *
   * 核对服务商自己的账户在某一天收到了哪些银行转入款，按账户类型和日期分页列出，含付款方户名、卡号与银行备注，金额单位分。
   *
   * 分页返回：`paginate(client.v3.merchantfund.merchant.incomeRecords.get, request)`逐个取得`data`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012720300)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012718647)
   * @example
   * ```ts
   * const answer = await client.v3.merchantfund.merchant.incomeRecords.get({
   *   query: { account_type: 'BASIC', date: '2026-08-11', offset: 0, limit: 100 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}

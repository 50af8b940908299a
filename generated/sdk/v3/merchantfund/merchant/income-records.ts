/** Generated from openapi/v3/merchantfund/merchant/income-records.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 服务商银行来账查询: request */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /**
   * 账户类型
   * `BASIC` | `OPERATION` | `FEES` 枚举值之一
   */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 日期 */
  date: string
  /** 本次查询偏移量 */
  offset?: number
  /** 本次请求最大查询条数 */
  limit: number
}

/** 服务商银行来账查询: response */
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

/** 服务商银行来账查询: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 商户号 */
  mchid: string
  /**
   * 账户类型
   * `BASIC` | `OPERATION` | `FEES` 枚举值之一
   */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /**
   * 银行来账类型
   * `OFFLINERECHARGE` | `ENTERPRISEDIRECTREVENUE` 枚举值之一
   */
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

/** What the client needs to know of the operation below. */
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
})

/**
 * 服务商银行来账查询
 *
 * 核对服务商自己的账户在某一天收到了哪些银行转入款，按账户类型和日期分页列出，含付款方户名、卡号与银行备注，金额单位分。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720300)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012718647)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { account_type: 'BASIC', date: '2026-08-11', offset: 0, limit: 100 },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
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

/** Generated from openapi/v3/merchant/fund/dayendbalance/{account_type}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询账户日终余额: request */
export interface GetRequest {
  /**
   * 资金账户类型
   * `BASIC` | `OPERATION` | `FEES` 枚举值之一
   */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 日期 */
  date: string
}

/** 查询账户日终余额: response */
export interface GetResponse {
  /** 可用余额 */
  available_amount: number
  /** 不可用余额 */
  pending_amount?: number
}

/**
 * 查询账户日终余额: codes of its errors
 *
 * - `INVALID_REQUEST` (400): 账户在那一天不存在，核对日期与账户类型
 * - `NO_AUTH` (403): 没有接口权限或受理关系，先到平台开通
 */
export type GetErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/merchant/fund/dayendbalance/{account_type}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/merchant/fund/dayendbalance/{account_type}',
  pathParameters: ['account_type'],
  queryParameters: ['date'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询账户日终余额
 *
 * 取某天24点时自己账户的余额，最远回溯90天，单位分。前一天的数次日才有，上午10点后查较稳妥，适合拿来与账单核对。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476702)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720989)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721446)
 * @throws {ApiError} with a {@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { account_type: 'BASIC', query: { date: '2026-08-11' } })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    {
      name: 'account_type',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'BASIC' }, { value: 'OPERATION' }, { value: 'FEES' }] },
    },
  ],
  query: [{ name: 'date', required: true, schema: { kind: 'string' } }],
}))

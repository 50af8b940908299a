/** 由openapi/v3/merchant/fund/dayendbalance/{account_type}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询账户日终余额：请求 */
export interface GetRequest {
  /** 资金账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 日期 */
  date: string
}

/** 查询账户日终余额：应答 */
export interface GetResponse {
  /** 可用余额 */
  available_amount: number
  /** 不可用余额 */
  pending_amount?: number
}

/**
 * 查询账户日终余额：错误码
 *
 * - `INVALID_REQUEST` (400): 账户在那一天不存在，核对日期与账户类型
 * - `NO_AUTH` (403): 没有接口权限或受理关系，先到平台开通
 */
export type GetErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476702)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012720989)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721446)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { account_type: 'BASIC', query: { date: '2026-08-11' } })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.merchant.fund.dayendbalance._account_type_`。 */
export interface PageMethods {
  /**
   * 查询账户日终余额
   *
   * 取某天24点时自己账户的余额，最远回溯90天，单位分。前一天的数次日才有，上午10点后查较稳妥，适合拿来与账单核对。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476702)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012720989)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721446)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.merchant.fund.dayendbalance._account_type_.get({
   *   account_type: 'BASIC',
   *   query: { date: '2026-08-11' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

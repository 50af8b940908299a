/** 由openapi/v3/ecommerce/fund/enddaybalance/{sub_mchid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询二级商户日终余额：请求 */
export interface GetRequest {
  /** 电商特约商户商户号 */
  sub_mchid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 日期 */
  date: string
  /** 账户类型 */
  account_type?: 'BASIC' | 'DEPOSIT' | undefined
}

/** 查询二级商户日终余额：应答 */
export interface GetResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 可用余额，单位为分 */
  available_amount: number
  /** 不可用余额，单位为分 */
  pending_amount?: number
  /** 账户类型 */
  account_type?: 'BASIC' | 'DEPOSIT' | (string & {})
}

/**
 * 查询二级商户日终余额：错误码
 *
 * - `INVALID_REQUEST` (400): 账户在那一天不存在，核对日期与账户类型
 * - `NO_AUTH` (403): 没有接口权限或受理关系，先到平台开通
 */
export type GetErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/fund/enddaybalance/{sub_mchid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/fund/enddaybalance/{sub_mchid}',
  pathParameters: ['sub_mchid'],
  queryParameters: ['date', 'account_type'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询二级商户日终余额
 *
 * 查某一天24点时二级商户的余额，用于对账，最早到90天前。当天的次日才生成，宜上午10点后再查；账户类型只有基本与保证金两种。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476693)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   sub_mchid: '1900013511',
 *   query: { date: '2026-08-17', account_type: 'BASIC' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'date', required: true, schema: { kind: 'string' } },
    { name: 'account_type', schema: { kind: 'string', enum: [{ value: 'BASIC' }, { value: 'DEPOSIT' }] } },
  ],
}))

/** 客户端上的页面：`client.v3.ecommerce.fund.enddaybalance._sub_mchid_`。 */
export interface PageMethods {
  /**
   * 查询二级商户日终余额
   *
   * 查某一天24点时二级商户的余额，用于对账，最早到90天前。当天的次日才生成，宜上午10点后再查；账户类型只有基本与保证金两种。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476693)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.fund.enddaybalance._sub_mchid_.get({
   *   sub_mchid: '1900013511',
   *   query: { date: '2026-08-17', account_type: 'BASIC' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

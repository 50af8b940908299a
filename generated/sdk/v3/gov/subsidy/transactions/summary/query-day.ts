/** 由openapi/v3/gov/subsidy/transactions/summary/query-day.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 国补单日交易汇总查询：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 查询的日期 */
  query_date: string
  /** 查询的订单类别 */
  query_type:
    | 'ORDER_TYPE_TRANSACTION'
    | 'ORDER_TYPE_APPLIANCE_REDEEM'
    | 'ORDER_TYPE_3C_REDEEM'
    | 'ORDER_TYPE_N_QUALIFICATION_REDEEM'
  /** 消费品类ID */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | undefined
  /** 品类状态 */
  cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | undefined
}

/** 国补单日交易汇总查询：应答 */
export interface PostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
  /** 交易总笔数 */
  total_trade_count: number
  /** 交易总金额 */
  total_trade_amount: number
  /** 补贴总金额 */
  total_subsidy_count: number
}

/** 国补单日交易汇总查询：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/gov/subsidy/transactions/summary/query-day#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/gov/subsidy/transactions/summary/query-day',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 国补单日交易汇总查询
 *
 * 按天对总数：指定日期和订单类别，返回当天的笔数、交易金额与补贴金额，用来发现漏报。
 *
 * `total_subsidy_count`名为count，含义却是补贴总金额，不要当笔数。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     qualification_region_code: 310100,
 *     query_date: '2026-08-14',
 *     query_type: 'ORDER_TYPE_TRANSACTION',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'qualification_region_code', required: true, schema: { kind: 'number' } },
      { name: 'query_date', required: true, schema: { kind: 'string' } },
      {
        name: 'query_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'ORDER_TYPE_TRANSACTION' },
            { value: 'ORDER_TYPE_APPLIANCE_REDEEM' },
            { value: 'ORDER_TYPE_3C_REDEEM' },
            { value: 'ORDER_TYPE_N_QUALIFICATION_REDEEM' },
          ],
        },
      },
      {
        name: 'appliance_id',
        schema: {
          kind: 'number',
          enum: [
            { value: 1 },
            { value: 2 },
            { value: 3 },
            { value: 4 },
            { value: 5 },
            { value: 6 },
            { value: 7 },
            { value: 8 },
            { value: 9 },
            { value: 10 },
            { value: 11 },
            { value: 12 },
            { value: 13 },
            { value: 14 },
            { value: 15 },
            { value: 16 },
            { value: 17 },
          ],
        },
      },
      {
        name: 'cate_state',
        schema: { kind: 'string', enum: [{ value: 'CATE_STATE_REDEEM' }, { value: 'CATE_STATE_REFUND' }] },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.gov.subsidy.transactions.summary.queryDay`。 */
export interface PageMethods {
  /**
   * 国补单日交易汇总查询
   *
   * 按天对总数：指定日期和订单类别，返回当天的笔数、交易金额与补贴金额，用来发现漏报。
   *
   * `total_subsidy_count`名为count，含义却是补贴总金额，不要当笔数。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   * @example
   * ```ts
   * const answer = await client.v3.gov.subsidy.transactions.summary.queryDay.post({
   *   json: {
   *     qualification_region_code: 310100,
   *     query_date: '2026-08-14',
   *     query_type: 'ORDER_TYPE_TRANSACTION',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

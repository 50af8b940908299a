/** 由openapi/v3/ecommerce/profitsharing/after-sales-orders.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 请求电商售后服务分账：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 回退金额 */
  amount: number
  /**
   * 类型
   * `SERVICE_FEE_INCOME` 枚举值
   */
  type: 'SERVICE_FEE_INCOME'
  /** 场景 */
  scene: 'REFUND_TICKET' | 'CHANGE_TICKET' | 'RETURN_GOODS'
  /** 微信退款单号 */
  refund_id: string
}

/** 请求电商售后服务分账：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 分账金额 */
  amount: number
}

/**
 * 请求电商售后服务分账：错误码
 *
 * - `INVALID_REQUEST` (400): 非分账订单或违反分账规则，依 message 处理
 * - `NO_AUTH` (403): 商户号没有分账权限，先开通或取得授权
 * - `NOT_ENOUGH` (403): 订单剩余待分金额不足，调小分账金额
 * - `RULE_LIMIT` (403): 超出约定的最大分账比例，减少分账金额
 * - `FREQUENCY_LIMITED` (429): 同一笔订单分账过于频繁，降频后重试
 * - `SYSTEM_ERROR` (500): 结果未知，用原分账单号与原参数重入
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'NO_AUTH'
  | 'NOT_ENOUGH'
  | 'RULE_LIMIT'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 查询电商售后服务分账结果：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id?: string | undefined
}

/** 查询电商售后服务分账结果：应答 */
export interface GetResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信分账单号 */
  transaction_id: string
  /** 分账金额 */
  amount: number
  /** 分账结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 分账失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | (string & {})
  /** 分账完成时间 */
  finish_time: string
}

/**
 * 查询电商售后服务分账结果：错误码
 *
 * - `INVALID_REQUEST` (400): 非分账订单或违反分账规则，依 message 处理
 * - `NO_AUTH` (403): 商户号没有分账权限，先开通或取得授权
 * - `FREQUENCY_LIMITED` (429): 同一笔订单分账过于频繁，降频后重试
 * - `SYSTEM_ERROR` (500): 结果未知，用原分账单号与原参数重入
 */
export type GetErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/profitsharing/after-sales-orders#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/profitsharing/after-sales-orders',
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
 * 请求电商售后服务分账
 *
 * 订单退改产生售后服务费时，把这部分钱分出来，凭微信订单号和退款单号对应，金额单位分。`scene`区分退票、改签与退货。
 *
 * 答复只有订单号与金额，没有结果字段，成败到查询里看。
 * @see [官方文档](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     transaction_id: '4200002026080112300000000042',
 *     amount: 10,
 *     type: 'SERVICE_FEE_INCOME',
 *     scene: 'REFUND_TICKET',
 *     refund_id: '50300002026080112300000000007',
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
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'amount', required: true, schema: { kind: 'integer' } },
      { name: 'type', required: true, schema: { kind: 'string', enum: [{ value: 'SERVICE_FEE_INCOME' }] } },
      {
        name: 'scene',
        required: true,
        schema: {
          kind: 'string',
          enum: [{ value: 'REFUND_TICKET' }, { value: 'CHANGE_TICKET' }, { value: 'RETURN_GOODS' }],
        },
      },
      { name: 'refund_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/profitsharing/after-sales-orders#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/profitsharing/after-sales-orders',
  queryParameters: ['sub_mchid', 'transaction_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询电商售后服务分账结果
 *
 * 提交售后服务分账之后看结果，`FAILED`时`fail_reason`说明是账户异常、没有关系还是对方高风险。二级商户号必填。
 * @see [官方文档](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { sub_mchid: '1900013511', transaction_id: '4200002026080112300000000042' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    { name: 'transaction_id', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.ecommerce.profitsharing.afterSalesOrders`。 */
export interface PageMethods {
  /**
   * 请求电商售后服务分账
   *
   * 订单退改产生售后服务费时，把这部分钱分出来，凭微信订单号和退款单号对应，金额单位分。`scene`区分退票、改签与退货。
   *
   * 答复只有订单号与金额，没有结果字段，成败到查询里看。
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.profitsharing.afterSalesOrders.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     transaction_id: '4200002026080112300000000042',
   *     amount: 10,
   *     type: 'SERVICE_FEE_INCOME',
   *     scene: 'REFUND_TICKET',
   *     refund_id: '50300002026080112300000000007',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询电商售后服务分账结果
   *
   * 提交售后服务分账之后看结果，`FAILED`时`fail_reason`说明是账户异常、没有关系还是对方高风险。二级商户号必填。
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.profitsharing.afterSalesOrders.get({
   *   query: { sub_mchid: '1900013511', transaction_id: '4200002026080112300000000042' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

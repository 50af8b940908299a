/** 由openapi/v3/ecommerce/profitsharing/returnorders.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  ExactlyOne,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 请求分账回退（电商平台）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export type PostRequestJson = ExactlyOne<
  {
    /** 二级商户号 */
    sub_mchid: string
    /**
     * 微信分账单号
     * 以下字段恰好提供一个：`order_id`、`out_order_no`。
     */
    order_id?: string | undefined
    /**
     * 商户分账单号
     * 以下字段恰好提供一个：`order_id`、`out_order_no`。
     */
    out_order_no?: string | undefined
    /** 商户回退单号 */
    out_return_no: string
    /** 回退商户号 */
    return_mchid: string
    /** 回退金额 */
    amount: number
    /** 回退描述 */
    description: string
    /** 微信订单号 */
    transaction_id?: string | undefined
  },
  'order_id' | 'out_order_no'
>

/** 请求分账回退（电商平台）：应答 */
export interface PostResponse {
  /**
   * 二级商户号
   * 1–32个字符。
   */
  sub_mchid: string
  /**
   * 微信分账单号
   * 1–64个字符。
   */
  order_id: string
  /**
   * 商户分账单号
   * 1–64个字符。
   */
  out_order_no: string
  /**
   * 商户回退单号
   * 1–64个字符。
   */
  out_return_no: string
  /**
   * 回退商户号
   * 1–32个字符。
   */
  return_mchid: string
  /** 回退金额 */
  amount: number
  /**
   * 微信回退单号
   * 1–64个字符。
   */
  return_no: string
  /** 回退结果 */
  result: string
  /** 失败原因 */
  fail_reason?: string
  /** 完成时间 */
  finish_time: string
}

/**
 * 请求分账回退（电商平台）：错误码
 *
 * - `INVALID_REQUEST` (400): 回退方不存在或违反回退规则，依 message 处理
 * - `NO_AUTH` (403): 接收方未开通分账回退，请其开启后再回退
 * - `NOT_ENOUGH` (403): 剩余可回退金额不足，调小回退金额
 * - `FREQUENCY_LIMITED` (429): 分账回退过于频繁，降频后原单重试
 * - `SYSTEM_ERROR` (500): 结果未知，用原回退单号与原参数重入
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'NO_AUTH'
  | 'NOT_ENOUGH'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 查询分账回退结果（电商平台）：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export type GetRequestQuery = ExactlyOne<
  {
    /**
     * 二级商户号
     * 1–32个字符。
     */
    sub_mchid: string
    /**
     * 微信订单号
     * 1–64个字符。
     * 以下字段恰好提供一个：`order_id`、`out_order_no`。
     */
    order_id?: string | undefined
    /**
     * 商户分账单号
     * 1–64个字符。
     * 以下字段恰好提供一个：`order_id`、`out_order_no`。
     */
    out_order_no?: string | undefined
    /**
     * 商户回退单号
     * 1–64个字符。
     */
    out_return_no: string
  },
  'order_id' | 'out_order_no'
>

/** 查询分账回退结果（电商平台）：应答 */
export interface GetResponse {
  /**
   * 二级商户号
   * 1–32个字符。
   */
  sub_mchid: string
  /**
   * 微信分账单号
   * 1–64个字符。
   */
  order_id: string
  /**
   * 商户分账单号
   * 1–64个字符。
   */
  out_order_no: string
  /**
   * 商户回退单号
   * 1–64个字符。
   */
  out_return_no: string
  /**
   * 回退商户号
   * 1–32个字符。
   */
  return_mchid: string
  /** 回退金额 */
  amount: number
  /**
   * 微信回退单号
   * 1–64个字符。
   */
  return_no: string
  /** 回退结果 */
  result: string
  /** 失败原因 */
  fail_reason?: string
  /** 完成时间 */
  finish_time: string
}

/**
 * 查询分账回退结果（电商平台）：错误码
 *
 * - `INVALID_REQUEST` (400): 回退方不存在或违反回退规则，依 message 处理
 * - `NO_AUTH` (403): 接收方未开通分账回退，请其开启后再回退
 * - `RESOURCE_NOT_EXISTS` (404): 查无回退记录，核对回退单号与分账单号
 * - `FREQUENCY_LIMITED` (429): 分账回退过于频繁，降频后原单重试
 * - `SYSTEM_ERROR` (500): 结果未知，用原回退单号与原参数重入
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/profitsharing/returnorders#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/profitsharing/returnorders',
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
 * 请求分账回退（电商平台）
 *
 * 二级商户的订单要退款而钱已分走，先从接收商户退回分账方。用分账单号指明退哪一次分账，金额单位分，不能超过当时分出的数。
 *
 * 每次回退用新的`out_return_no`，重试时不换；处理中不等于失败，要接着查。
 *
 * 后续通知：
 *
 * - 分账回退成功通知(PROFITSHARING.RETURN)（`webhooks/v3/PROFITSHARING.RETURN`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012477737)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     order_id: '30002026080112300000000000011',
 *     out_return_no: 'HT20260801000001',
 *     return_mchid: '1900022219',
 *     amount: 10,
 *     description: '分账回退',
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
      { name: 'order_id', schema: { kind: 'string' }, choice: { rule: 'exactly-one', group: 'order' } },
      { name: 'out_order_no', schema: { kind: 'string' }, choice: { rule: 'exactly-one', group: 'order' } },
      { name: 'out_return_no', required: true, schema: { kind: 'string' } },
      { name: 'return_mchid', required: true, schema: { kind: 'string' } },
      { name: 'amount', required: true, schema: { kind: 'integer' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
      { name: 'transaction_id', schema: { kind: 'string' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/profitsharing/returnorders#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/profitsharing/returnorders',
  queryParameters: ['sub_mchid', 'order_id', 'out_order_no', 'out_return_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询分账回退结果（电商平台）
 *
 * 回退没有立即成功时，按商户回退单号查，同时给微信或商户分账单号之一。失败看`fail_reason`，成功后方可放心退款。
 *
 * 查询表把`order_id`释为微信订单号，其实与请求时一样是微信分账单号。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012477740)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     sub_mchid: '1900013511',
 *     order_id: '30002026080112300000000000011',
 *     out_return_no: 'HT20260801000001',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'sub_mchid', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
    {
      name: 'order_id',
      schema: { kind: 'string', minLength: 1, maxLength: 64 },
      choice: { rule: 'exactly-one', group: 'order' },
    },
    {
      name: 'out_order_no',
      schema: { kind: 'string', minLength: 1, maxLength: 64 },
      choice: { rule: 'exactly-one', group: 'order' },
    },
    { name: 'out_return_no', required: true, schema: { kind: 'string', minLength: 1, maxLength: 64 } },
  ],
}))

/** 客户端上的页面：`client.v3.ecommerce.profitsharing.returnorders`。 */
export interface PageMethods {
  /**
   * 请求分账回退（电商平台）
   *
   * 二级商户的订单要退款而钱已分走，先从接收商户退回分账方。用分账单号指明退哪一次分账，金额单位分，不能超过当时分出的数。
   *
   * 每次回退用新的`out_return_no`，重试时不换；处理中不等于失败，要接着查。
   *
   * 后续通知：
   *
   * - 分账回退成功通知(PROFITSHARING.RETURN)（`webhooks/v3/PROFITSHARING.RETURN`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012477737)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.profitsharing.returnorders.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     order_id: '30002026080112300000000000011',
   *     out_return_no: 'HT20260801000001',
   *     return_mchid: '1900022219',
   *     amount: 10,
   *     description: '分账回退',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询分账回退结果（电商平台）
   *
   * 回退没有立即成功时，按商户回退单号查，同时给微信或商户分账单号之一。失败看`fail_reason`，成功后方可放心退款。
   *
   * 查询表把`order_id`释为微信订单号，其实与请求时一样是微信分账单号。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012477740)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.profitsharing.returnorders.get({
   *   query: {
   *     sub_mchid: '1900013511',
   *     order_id: '30002026080112300000000000011',
   *     out_return_no: 'HT20260801000001',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

/** 由openapi/v3/ecommerce/refunds/{refund_id}/return-advance.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 垫付退款回补：请求 */
export interface PostRequest {
  /** 微信退款单号 */
  refund_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid: string
}

/** 垫付退款回补：应答 */
export interface PostResponse {
  /** 微信退款单号 */
  refund_id: string
  /** 微信回补单号 */
  advance_return_id: string
  /** 垫付回补金额 */
  return_amount: number
  /** 出款方商户号 */
  payer_mchid: string
  /** 出款方账户 */
  payer_account: string
  /** 入账方商户号 */
  payee_mchid: string
  /** 入账方账户 */
  payee_account: string
  /** 垫付回补结果 */
  result: string
  /** 垫付回补完成时间 */
  success_time?: string
}

/**
 * 垫付退款回补：错误码
 *
 * - `INVALID_REQUEST` (400): 该退款单不合回补条件，依应答 message 处理
 * - `NO_AUTH` (403): 无权回补此单，仅垫付方可对自己的垫付回补
 * - `NOT_ENOUGH` (403): 出款方账户余额不足，充值后原单重试
 * - `REQUEST_BLOCKED` (403): 回补请求受阻，依应答 message 调整后重试
 * - `MCH_NOT_EXISTS` (404): 请求中的商户号查不到，核对所填商户号
 * - `RESOURCE_NOT_EXISTS` (404): 退款单或回补结果不存在，核对微信退款单号
 * - `SYSTEM_ERROR` (500): 结果未知，以原退款单号再次请求或查询
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'NO_AUTH'
  | 'NOT_ENOUGH'
  | 'REQUEST_BLOCKED'
  | 'MCH_NOT_EXISTS'
  | 'RESOURCE_NOT_EXISTS'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 查询垫付回补结果：请求 */
export interface GetRequest {
  /** 微信退款单号 */
  refund_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 二级商户号 */
  sub_mchid: string
}

/** 查询垫付回补结果：应答 */
export interface GetResponse {
  /** 微信退款单号 */
  refund_id: string
  /** 微信回补单号 */
  advance_return_id: string
  /** 垫付回补金额 */
  return_amount: number
  /** 出款方商户号 */
  payer_mchid: string
  /** 出款方账户 */
  payer_account: string
  /** 入账方商户号 */
  payee_mchid: string
  /** 入账方账户 */
  payee_account: string
  /** 垫付回补结果 */
  result: string
  /** 垫付回补完成时间 */
  success_time?: string
}

/**
 * 查询垫付回补结果：错误码
 *
 * - `INVALID_REQUEST` (400): 该退款单不合回补条件，依应答 message 处理
 * - `NO_AUTH` (403): 无权回补此单，仅垫付方可对自己的垫付回补
 * - `REQUEST_BLOCKED` (403): 回补请求受阻，依应答 message 调整后重试
 * - `MCH_NOT_EXISTS` (404): 请求中的商户号查不到，核对所填商户号
 * - `RESOURCE_NOT_EXISTS` (404): 退款单或回补结果不存在，核对微信退款单号
 * - `SYSTEM_ERROR` (500): 结果未知，以原退款单号再次请求或查询
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'NO_AUTH'
  | 'REQUEST_BLOCKED'
  | 'MCH_NOT_EXISTS'
  | 'RESOURCE_NOT_EXISTS'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/refunds/{refund_id}/return-advance#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/refunds/{refund_id}/return-advance',
  pathParameters: ['refund_id'],
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
 * 垫付退款回补
 *
 * 平台先垫钱退给买家之后，从二级商户账户把这笔垫款划回平台。以原来的微信退款单号定位，不另起单号。
 *
 * 二级商户余额不足会补不成，先查余额；`return_amount`单位分。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476927)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   refund_id: '50300002026080112300000000007',
 *   json: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'refund_id', required: true, schema: { kind: 'string' } }],
  body: { kind: 'object', properties: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }] },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/refunds/{refund_id}/return-advance#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/refunds/{refund_id}/return-advance',
  pathParameters: ['refund_id'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询垫付回补结果
 *
 * 提交回补后，仍用微信退款单号看`result`。出款、入账各是哪个商户的哪个账户都列在返回里，便于记账。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476916)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   refund_id: '50300002026080112300000000007',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'refund_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.ecommerce.refunds._refund_id_.returnAdvance`。 */
export interface PageMethods {
  /**
   * 垫付退款回补
   *
   * 平台先垫钱退给买家之后，从二级商户账户把这笔垫款划回平台。以原来的微信退款单号定位，不另起单号。
   *
   * 二级商户余额不足会补不成，先查余额；`return_amount`单位分。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476927)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.refunds._refund_id_.returnAdvance.post({
   *   refund_id: '50300002026080112300000000007',
   *   json: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询垫付回补结果
   *
   * 提交回补后，仍用微信退款单号看`result`。出款、入账各是哪个商户的哪个账户都列在返回里，便于记账。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476916)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.refunds._refund_id_.returnAdvance.get({
   *   refund_id: '50300002026080112300000000007',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

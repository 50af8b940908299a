/** Generated from openapi/v3/marketing/busifavor/coupons/associate.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 关联订单: request */
export interface PostRequest {
  /** 请求数据 */
  json: PostRequestJson
}

/** 请求数据 */
export interface PostRequestJson {
  /** 批次号 */
  stock_id: string
  /** 券码 */
  coupon_code: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商户请求单号 */
  out_request_no: string
}

/** 关联订单: response */
export interface PostResponse {
  /** 关联时间 */
  wechatpay_associate_time: string
}

/**
 * 关联订单: codes of its errors
 *
 * - `ORDERPAID` (400): 订单已支付，不能再关联
 * - `NO Bill Exist` (404): 券不存在 或已核销
 * - `` *\/ alert('1') /* `${x}` `` (403): *\/ alert(1) /* \@deprecated
 * - `__proto__` (429)
 * - `BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB` (500): 超长
 */
export type PostErrorCode =
  | 'ORDERPAID'
  | 'NO Bill Exist'
  | "*/ alert('1') /* `${x}`"
  | '__proto__'
  | 'BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB'
  | V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/busifavor/coupons/associate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/busifavor/coupons/associate',
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
 * 关联订单
 *
 * 给商家券记下它用在了哪个订单上。
 *
 * Notices that follow:
 *
 * - Title of v3/TWO.EVENTS (`webhooks/v3/TWO.EVENTS`), sent to `json.stock_id`
 * - Title of v2/transaction-success (`webhooks/v2/transaction-success`)
 * - `v3/LOST`
 * @see [官方文档](https://example.com/doc)
 * @throws {ApiError} with a {@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { stock_id: '…', coupon_code: '…', out_trade_no: '…', out_request_no: '…' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'stock_id', required: true, schema: { kind: 'string' } },
      { name: 'coupon_code', required: true, schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** The page on a client: `client.v3.marketing.busifavor.coupons.associate`. */
export interface PageMethods {
  /**
   * 关联订单
   *
   * 给商家券记下它用在了哪个订单上。
   *
   * Notices that follow:
   *
   * - Title of v3/TWO.EVENTS (`webhooks/v3/TWO.EVENTS`), sent to `json.stock_id`
   * - Title of v2/transaction-success (`webhooks/v2/transaction-success`)
   * - `v3/LOST`
   * @see [官方文档](https://example.com/doc)
   * @throws {ApiError} with a {@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.busifavor.coupons.associate.post({
   *   json: { stock_id: '…', coupon_code: '…', out_trade_no: '…', out_request_no: '…' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

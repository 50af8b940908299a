/** Generated from openapi/v3/marketing/busifavor/callbacks.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 设置商家券事件通知地址: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户号 */
  mchid?: string
  /** 通知URL地址 */
  notify_url: string
}

/** 设置商家券事件通知地址: response */
export interface PostResponse {
  /** 修改时间 */
  update_time: string
  /** 通知URL地址 */
  notify_url: string
  /** 商户号 */
  mchid: string
}

/**
 * 设置商家券事件通知地址: codes of its errors
 *
 * - `INVALID_REQUEST` (400): 不合商家券的业务规则，依 message 调整
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对归属或请求方商户号
 * - `NOAUTH` (403): 对该批次或券没有权限，依 message 确认授权
 * - `RESOURCE_NOT_EXISTS` (404): 批次或券不存在，核对所查资源的编号
 * - `FREQUENCY_LIMITED` (429): 调用过于频繁，降低频率后再试
 * - `SYSTEM_ERROR` (500): 多为网络超时，参数与请求单号不变再试
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'MCH_NOT_EXISTS'
  | 'NOAUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 查询商家券事件通知地址: request */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query?: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 商户号 */
  mchid?: string
}

/** 查询商家券事件通知地址: response */
export interface GetResponse {
  /** 通知URL地址 */
  notify_url: string
  /** 商户号 */
  mchid: string
}

/**
 * 查询商家券事件通知地址: codes of its errors
 *
 * - `INVALID_REQUEST` (400): 不合商家券的业务规则，依 message 调整
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对归属或请求方商户号
 * - `NOAUTH` (403): 对该批次或券没有权限，依 message 确认授权
 * - `RESOURCE_NOT_EXISTS` (404): 批次或券不存在，核对所查资源的编号
 * - `FREQUENCY_LIMITED` (429): 调用过于频繁，降低频率后再试
 * - `SYSTEM_ERROR` (500): 多为网络超时，参数与请求单号不变再试
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'MCH_NOT_EXISTS'
  | 'NOAUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/busifavor/callbacks#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/busifavor/callbacks',
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
 * 设置商家券事件通知地址
 *
 * 登记接收商家券事件的地址，例如领券事件。除登记地址外，还须在商户平台开通营销事件推送，否则收不到通知。
 *
 * Notices that follow:
 *
 * - 领券通知(COUPON.SEND) (`webhooks/v3/COUPON.SEND`), sent to `json.notify_url`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465431)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465425)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716835)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717428)
 * @throws {ApiError} with a {@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { mchid: '1900012345', notify_url: 'https://shop.example.com/wechatpay/notify' },
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
      { name: 'mchid', schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/busifavor/callbacks#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/busifavor/callbacks',
  queryParameters: ['mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询商家券事件通知地址
 *
 * 读取某个商户号当前登记的通知地址，可用来核对设置是否生效。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465507)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465557)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716846)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717465)
 * @throws {ApiError} with a {@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { query: { mchid: '1900012345' } })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest = {},
  options?: CallOptions,
): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [{ name: 'mchid', schema: { kind: 'string' } }],
}))

/** 由openapi/v3/marketing/busifavor/callbacks.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 设置商家券事件通知地址：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户号 */
  mchid?: string | undefined
  /** 通知URL地址 */
  notify_url: string
}

/** 设置商家券事件通知地址：应答 */
export interface PostResponse {
  /** 修改时间 */
  update_time: string
  /** 通知URL地址 */
  notify_url: string
  /** 商户号 */
  mchid: string
}

/**
 * 设置商家券事件通知地址：错误码
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

/** 查询商家券事件通知地址：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 商户号 */
  mchid?: string | undefined
}

/** 查询商家券事件通知地址：应答 */
export interface GetResponse {
  /** 通知URL地址 */
  notify_url: string
  /** 商户号 */
  mchid: string
}

/**
 * 查询商家券事件通知地址：错误码
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

/** 下方接口的描述，供客户端使用。 */
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
 * 后续通知：
 *
 * - 领券通知(COUPON.SEND)（`webhooks/v3/COUPON.SEND`），发往`json.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465431)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465425)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716835)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717428)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'mchid', schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465507)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465557)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716846)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717465)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [{ name: 'mchid', schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.marketing.busifavor.callbacks`。 */
export interface PageMethods {
  /**
   * 设置商家券事件通知地址
   *
   * 登记接收商家券事件的地址，例如领券事件。除登记地址外，还须在商户平台开通营销事件推送，否则收不到通知。
   *
   * 后续通知：
   *
   * - 领券通知(COUPON.SEND)（`webhooks/v3/COUPON.SEND`），发往`json.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465431)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465425)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716835)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717428)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.busifavor.callbacks.post({
   *   json: { mchid: '1900012345', notify_url: 'https://shop.example.com/wechatpay/notify' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询商家券事件通知地址
   *
   * 读取某个商户号当前登记的通知地址，可用来核对设置是否生效。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465507)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012465557)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716846)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717465)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.busifavor.callbacks.get({
   *   query: { mchid: '1900012345' },
   * })
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

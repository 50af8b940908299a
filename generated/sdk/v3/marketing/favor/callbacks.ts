/** 由openapi/v3/marketing/favor/callbacks.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询代金券事件通知地址：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 商户号 */
  mchid: string
}

/** 查询代金券事件通知地址：应答 */
export interface GetResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  notify_url: string
}

/**
 * 查询代金券事件通知地址：错误码
 *
 * - `MCH_NOT_EXISTS` (400): 商户号不合法，核对建券或可用商户号
 * - `INVALID_REQUEST` (400): 批次或券的状态、参数不合规则，依 message 改
 * - `REQUEST_BLOCKED` (403): 对该批次没有权限，核对创建方商户号与授权
 * - `RESOURCE_NOT_EXISTS` (404): 代金券批次或券不存在，核对批次号与券号
 * - `FREQUENCY_LIMIT_EXCEED` (429): 超出接口频率，放慢调用后再试
 */
export type GetErrorCode =
  | 'MCH_NOT_EXISTS'
  | 'INVALID_REQUEST'
  | 'REQUEST_BLOCKED'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMIT_EXCEED'
  | V3ErrorCode

/** 设置代金券事件通知地址：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  notify_url: string
  /** 回调开关 */
  switch?: boolean | undefined
}

/** 设置代金券事件通知地址：应答 */
export interface PostResponse {
  /** 修改时间 */
  update_time: string
  /** 通知地址 */
  notify_url: string
}

/**
 * 设置代金券事件通知地址：错误码
 *
 * - `MCH_NOT_EXISTS` (400): 商户号不合法，核对建券或可用商户号
 * - `INVALID_REQUEST` (400): 批次或券的状态、参数不合规则，依 message 改
 * - `REQUEST_BLOCKED` (403): 对该批次没有权限，核对创建方商户号与授权
 * - `RESOURCE_NOT_EXISTS` (404): 代金券批次或券不存在，核对批次号与券号
 * - `FREQUENCY_LIMIT_EXCEED` (429): 超出接口频率，放慢调用后再试
 */
export type PostErrorCode =
  | 'MCH_NOT_EXISTS'
  | 'INVALID_REQUEST'
  | 'REQUEST_BLOCKED'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMIT_EXCEED'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/favor/callbacks#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/favor/callbacks',
  queryParameters: ['mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询代金券事件通知地址
 *
 * 读取商户号当前登记的通知地址，设置之后可以用它核对是否生效。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012464070)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012464155)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { query: { mchid: '1900012345' } })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [{ name: 'mchid', required: true, schema: { kind: 'string' } }],
}))

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/favor/callbacks#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/favor/callbacks',
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
 * 设置代金券事件通知地址
 *
 * 登记接收代金券事件的地址，核销等事件发生后推送到这里。回调开关为`false`时不再推送。
 *
 * 后续通知：
 *
 * - 核销通知(COUPON.USE)（`webhooks/v3/COUPON.USE`），发往`json.notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012464198)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012464176)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     mchid: '1900012345',
 *     notify_url: 'https://shop.example.com/wechatpay/notify',
 *     switch: true,
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
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'switch', schema: { kind: 'boolean' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.favor.callbacks`。 */
export interface PageMethods {
  /**
   * 查询代金券事件通知地址
   *
   * 读取商户号当前登记的通知地址，设置之后可以用它核对是否生效。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012464070)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012464155)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.favor.callbacks.get({
   *   query: { mchid: '1900012345' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
  /**
   * 设置代金券事件通知地址
   *
   * 登记接收代金券事件的地址，核销等事件发生后推送到这里。回调开关为`false`时不再推送。
   *
   * 后续通知：
   *
   * - 核销通知(COUPON.USE)（`webhooks/v3/COUPON.USE`），发往`json.notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012464198)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012464176)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.favor.callbacks.post({
   *   json: {
   *     mchid: '1900012345',
   *     notify_url: 'https://shop.example.com/wechatpay/notify',
   *     switch: true,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** Generated from openapi/v3/marketing/favor/callbacks.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import { call } from '../../../runtime/client/call.js'

/** 查询代金券事件通知地址: request */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 商户号 */
  mchid: string
}

/** 查询代金券事件通知地址: response */
export interface GetResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  notify_url: string
}

/** 设置代金券事件通知地址: request */
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
  switch?: boolean
}

/** 设置代金券事件通知地址: response */
export interface PostResponse {
  /** 修改时间 */
  update_time: string
  /** 通知地址 */
  notify_url: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012464070)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012464155)
 * @example
 * ```ts
 * const answer = await get(client, { query: { mchid: '1900012345' } })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012464198)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012464176)
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

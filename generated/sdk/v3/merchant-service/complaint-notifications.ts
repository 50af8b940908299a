/** Generated from openapi/v3/merchant-service/complaint-notifications.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyRequest,
  EmptyResponse,
  OperationDescriptor,
} from '../../runtime/index.js'
import { call } from '../../runtime/client/call.js'

/** 创建投诉通知回调: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 通知地址 */
  url: string
}

/** 创建投诉通知回调: response */
export interface PostResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  url: string
}

/** 查询投诉通知回调: request */
export type GetRequest = EmptyRequest

/** 查询投诉通知回调: response */
export interface GetResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  url: string
}

/** 更新投诉通知回调: request */
export interface PutRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PutRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PutRequestJson {
  /** 通知地址 */
  url: string
}

/** 更新投诉通知回调: response */
export interface PutResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  url: string
}

/** 删除投诉通知回调: request */
export type DeleteRequest = EmptyRequest

/** 空字符串(无返回内容) */
export type DeleteResponse = EmptyResponse

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/merchant-service/complaint-notifications#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/merchant-service/complaint-notifications',
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
 * 创建投诉通知回调
 *
 * 登记接收投诉通知的地址：有新投诉或投诉单有变化时推送到这里。服务商会收到全部子商户的投诉；已登记过的用更新接口改。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458679)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458106)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { url: 'https://shop.example.com/wechatpay/complaints' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/merchant-service/complaint-notifications#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/merchant-service/complaint-notifications',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询投诉通知回调
 *
 * 读取当前登记的投诉通知地址，没有登记过则返回错误。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012459014)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012459065)
 * @example
 * ```ts
 * const answer = await get(client)
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest = {},
  options?: CallOptions,
): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** What the client needs to know of the operation below. */
export const putOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/merchant-service/complaint-notifications#put',
  protocol: 'v3',
  method: 'PUT',
  path: '/v3/merchant-service/complaint-notifications',
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
 * 更新投诉通知回调
 *
 * 把投诉通知改发到新的地址。要先登记过地址才能更新。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012459282)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012459287)
 * @example
 * ```ts
 * const answer = await put(client, {
 *   json: { url: 'https://shop.example.com/wechatpay/complaints' },
 * })
 * ```
 */
export function put(client: Caller, request: PutRequest, options?: CallOptions): ApiPromise<PutResponse> {
  return call(client, putOperation, request, options)
}

/** What the client needs to know of the operation below. */
export const deleteOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/merchant-service/complaint-notifications#delete',
  protocol: 'v3',
  method: 'DELETE',
  path: '/v3/merchant-service/complaint-notifications',
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 删除投诉通知回调
 *
 * 取消投诉通知的推送。之后要自己定时查询投诉单列表，以免漏掉投诉。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460452)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460474)
 * @example
 * ```ts
 * await delete_(client)
 * ```
 */
function delete_(
  client: Caller,
  request: DeleteRequest = {},
  options?: CallOptions,
): ApiPromise<DeleteResponse> {
  return call(client, deleteOperation, request, options)
}

export { delete_ as delete }

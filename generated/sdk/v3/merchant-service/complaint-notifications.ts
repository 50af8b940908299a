/** 由openapi/v3/merchant-service/complaint-notifications.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyRequest,
  EmptyResponse,
  OperationDescriptor,
} from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 创建投诉通知回调：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 通知地址 */
  url: string
}

/** 创建投诉通知回调：应答 */
export interface PostResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  url: string
}

/**
 * 创建投诉通知回调：错误码
 *
 * - `NO_AUTH` (403): 商户信息不合法或无投诉权限，到平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode = 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 查询投诉通知回调：请求 */
export type GetRequest = EmptyRequest

/** 查询投诉通知回调：应答 */
export interface GetResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  url: string
}

/**
 * 查询投诉通知回调：错误码
 *
 * - `NO_AUTH` (403): 商户信息不合法或无投诉权限，到平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type GetErrorCode = 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 更新投诉通知回调：请求 */
export interface PutRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PutRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PutRequestJson {
  /** 通知地址 */
  url: string
}

/** 更新投诉通知回调：应答 */
export interface PutResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  url: string
}

/**
 * 更新投诉通知回调：错误码
 *
 * - `NO_AUTH` (403): 商户信息不合法或无投诉权限，到平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PutErrorCode = 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 删除投诉通知回调：请求 */
export type DeleteRequest = EmptyRequest

/** 空字符串(无返回内容) */
export type DeleteResponse = EmptyResponse

/**
 * 删除投诉通知回调：错误码
 *
 * - `NO_AUTH` (403): 商户信息不合法或无投诉权限，到平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type DeleteErrorCode = 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
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
 *
 * 后续通知：
 *
 * - 新投诉通知(COMPLAINT.CREATE)（`webhooks/v3/COMPLAINT.CREATE`），发往`json.url`
 * - 投诉单变化通知(COMPLAINT.STATE_CHANGE)（`webhooks/v3/COMPLAINT.STATE_CHANGE`），发往`json.url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458679)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012458106)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: { kind: 'object', properties: [{ name: 'url', required: true, schema: { kind: 'string' } }] },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012459014)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012459065)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({}))

/** 下方接口的描述，供客户端使用。 */
export const putOperation: OperationDescriptor<PutErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PutErrorCode>
>({
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
 *
 * 后续通知：
 *
 * - 新投诉通知(COMPLAINT.CREATE)（`webhooks/v3/COMPLAINT.CREATE`），发往`json.url`
 * - 投诉单变化通知(COMPLAINT.STATE_CHANGE)（`webhooks/v3/COMPLAINT.STATE_CHANGE`），发往`json.url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012459282)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012459287)
 * @throws {ApiError} 错误码见{@link PutErrorCode}
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const putRequestSchema = /* @__PURE__ */ requestSchema<PutRequest>(putOperation, () => ({
  body: { kind: 'object', properties: [{ name: 'url', required: true, schema: { kind: 'string' } }] },
}))

/** 下方接口的描述，供客户端使用。 */
export const deleteOperation: OperationDescriptor<DeleteErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<DeleteErrorCode>
>({
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460452)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460474)
 * @throws {ApiError} 错误码见{@link DeleteErrorCode}
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const deleteRequestSchema = /* @__PURE__ */ requestSchema<DeleteRequest>(deleteOperation, () => ({}))

/** 客户端上的页面：`client.v3.merchantService.complaintNotifications`。 */
export interface PageMethods {
  /**
   * 创建投诉通知回调
   *
   * 登记接收投诉通知的地址：有新投诉或投诉单有变化时推送到这里。服务商会收到全部子商户的投诉；已登记过的用更新接口改。
   *
   * 后续通知：
   *
   * - 新投诉通知(COMPLAINT.CREATE)（`webhooks/v3/COMPLAINT.CREATE`），发往`json.url`
   * - 投诉单变化通知(COMPLAINT.STATE_CHANGE)（`webhooks/v3/COMPLAINT.STATE_CHANGE`），发往`json.url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458679)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012458106)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.merchantService.complaintNotifications.post({
   *   json: { url: 'https://shop.example.com/wechatpay/complaints' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询投诉通知回调
   *
   * 读取当前登记的投诉通知地址，没有登记过则返回错误。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012459014)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012459065)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.merchantService.complaintNotifications.get()
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
  /**
   * 更新投诉通知回调
   *
   * 把投诉通知改发到新的地址。要先登记过地址才能更新。
   *
   * 后续通知：
   *
   * - 新投诉通知(COMPLAINT.CREATE)（`webhooks/v3/COMPLAINT.CREATE`），发往`json.url`
   * - 投诉单变化通知(COMPLAINT.STATE_CHANGE)（`webhooks/v3/COMPLAINT.STATE_CHANGE`），发往`json.url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012459282)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012459287)
   * @throws {ApiError} 错误码见{@link PutErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.merchantService.complaintNotifications.put({
   *   json: { url: 'https://shop.example.com/wechatpay/complaints' },
   * })
   * ```
   */
  put(request: PutRequest, options?: CallOptions): ApiPromise<PutResponse>
  /**
   * 删除投诉通知回调
   *
   * 取消投诉通知的推送。之后要自己定时查询投诉单列表，以免漏掉投诉。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460452)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012460474)
   * @throws {ApiError} 错误码见{@link DeleteErrorCode}
   * @example
   * ```ts
   * await client.v3.merchantService.complaintNotifications.delete()
   * ```
   */
  delete(request?: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse>
}

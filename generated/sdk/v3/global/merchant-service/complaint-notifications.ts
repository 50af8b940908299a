/** 由openapi/v3/global/merchant-service/complaint-notifications.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyRequest,
  EmptyResponse,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 创建投诉通知回调（境外）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 通知地址 */
  url: string
}

/** 创建投诉通知回调（境外）：应答 */
export interface PostResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  url: string
}

/** 创建投诉通知回调（境外）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询投诉通知回调（境外）：请求 */
export type GetRequest = EmptyRequest

/** 查询投诉通知回调（境外）：应答 */
export interface GetResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  url: string
}

/** 查询投诉通知回调（境外）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 更新投诉通知回调（境外）：请求 */
export interface PutRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PutRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PutRequestJson {
  /** 通知地址 */
  url: string
}

/** 更新投诉通知回调（境外）：应答 */
export interface PutResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  url: string
}

/** 更新投诉通知回调（境外）：错误码 */
export type PutErrorCode = V3ErrorCode

/** 删除投诉通知回调（境外）：请求 */
export type DeleteRequest = EmptyRequest

/** 空字符串(无返回内容) */
export type DeleteResponse = EmptyResponse

/** 删除投诉通知回调（境外）：错误码 */
export type DeleteErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/merchant-service/complaint-notifications#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/merchant-service/complaint-notifications',
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 创建投诉通知回调（境外）
 *
 * 登记一个地址，用户新提投诉或投诉状态变化时推送到那里。已经有地址的要用更新，不再创建。
 * @see [官方文档](https://docs.qq.com/doc/DTldDSXZISERiaVRF?nlc=1)
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
  id: 'v3/global/merchant-service/complaint-notifications#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/merchant-service/complaint-notifications',
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询投诉通知回调（境外）
 *
 * 看现在登记的通知地址，收不到投诉通知时先核对它。没有业务参数。
 * @see [官方文档](https://docs.qq.com/doc/DTkZ4ZnlyWHZtR0d4?nlc=1)
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
  id: 'v3/global/merchant-service/complaint-notifications#put',
  protocol: 'v3',
  method: 'PUT',
  path: '/v3/global/merchant-service/complaint-notifications',
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 更新投诉通知回调（境外）
 *
 * 服务换域名时把通知地址整个换成新的，先让新地址能应答再改。
 * @see [官方文档](https://docs.qq.com/doc/DTnd3YUxDdkxabnpx?nlc=1)
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
  id: 'v3/global/merchant-service/complaint-notifications#delete',
  protocol: 'v3',
  method: 'DELETE',
  path: '/v3/global/merchant-service/complaint-notifications',
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 删除投诉通知回调（境外）
 *
 * 取消投诉推送，成功没有返回内容。以后只能靠定时查投诉列表，别漏处理。
 * @see [官方文档](https://docs.qq.com/doc/DTlJLWFZObU1YdFlO?nlc=1)
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

/** 客户端上的页面：`client.v3.global.merchantService.complaintNotifications`。 */
export interface PageMethods {
  /**
   * 创建投诉通知回调（境外）
   *
   * 登记一个地址，用户新提投诉或投诉状态变化时推送到那里。已经有地址的要用更新，不再创建。
   * @see [官方文档](https://docs.qq.com/doc/DTldDSXZISERiaVRF?nlc=1)
   * @example
   * ```ts
   * const answer = await client.v3.global.merchantService.complaintNotifications.post({
   *   json: { url: 'https://shop.example.com/wechatpay/complaints' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询投诉通知回调（境外）
   *
   * 看现在登记的通知地址，收不到投诉通知时先核对它。没有业务参数。
   * @see [官方文档](https://docs.qq.com/doc/DTkZ4ZnlyWHZtR0d4?nlc=1)
   * @example
   * ```ts
   * const answer = await client.v3.global.merchantService.complaintNotifications.get()
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
  /**
   * 更新投诉通知回调（境外）
   *
   * 服务换域名时把通知地址整个换成新的，先让新地址能应答再改。
   * @see [官方文档](https://docs.qq.com/doc/DTnd3YUxDdkxabnpx?nlc=1)
   * @example
   * ```ts
   * const answer = await client.v3.global.merchantService.complaintNotifications.put({
   *   json: { url: 'https://shop.example.com/wechatpay/complaints' },
   * })
   * ```
   */
  put(request: PutRequest, options?: CallOptions): ApiPromise<PutResponse>
  /**
   * 删除投诉通知回调（境外）
   *
   * 取消投诉推送，成功没有返回内容。以后只能靠定时查投诉列表，别漏处理。
   * @see [官方文档](https://docs.qq.com/doc/DTlJLWFZObU1YdFlO?nlc=1)
   * @example
   * ```ts
   * await client.v3.global.merchantService.complaintNotifications.delete()
   * ```
   */
  delete(request?: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse>
}

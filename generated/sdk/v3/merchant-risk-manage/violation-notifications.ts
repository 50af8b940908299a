/** 由openapi/v3/merchant-risk-manage/violation-notifications.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 创建商户违规通知回调地址：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 通知地址 */
  notify_url?: string | undefined
}

/** 创建商户违规通知回调地址：应答 */
export interface PostResponse {
  /** 通知地址 */
  notify_url?: string
}

/** 创建商户违规通知回调地址：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询商户违规通知回调地址：请求 */
export type GetRequest = EmptyRequest

/** 查询商户违规通知回调地址：应答 */
export interface GetResponse {
  /** 通知地址 */
  notify_url?: string
}

/** 查询商户违规通知回调地址：错误码 */
export type GetErrorCode = V3ErrorCode

/** 修改商户违规通知回调地址：请求 */
export interface PutRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PutRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PutRequestJson {
  /** 通知链接 */
  notify_url?: string | undefined
}

/** 修改商户违规通知回调地址：应答 */
export interface PutResponse {
  /** 通知地址 */
  notify_url?: string
}

/** 修改商户违规通知回调地址：错误码 */
export type PutErrorCode = V3ErrorCode

/** 删除商户违规通知回调地址：请求 */
export type DeleteRequest = EmptyRequest

/** 空字符串(无返回内容) */
export type DeleteResponse = EmptyResponse

/** 删除商户违规通知回调地址：错误码 */
export type DeleteErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/merchant-risk-manage/violation-notifications#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/merchant-risk-manage/violation-notifications',
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
 * 创建商户违规通知回调地址
 *
 * 机构或服务商首次登记通知地址，等于开启违规通知，之后子商户被处罚或拦截都会推送过来。
 *
 * 后续通知：
 *
 * - 商户平台处罚通知(VIOLATION.PUNISH)（`webhooks/v3/VIOLATION.PUNISH`），发往`json.notify_url`
 * - 商户平台拦截通知(VIOLATION.INTERCEPT)（`webhooks/v3/VIOLATION.INTERCEPT`），发往`json.notify_url`
 * - 商户平台申诉通知(VIOLATION.APPEAL)（`webhooks/v3/VIOLATION.APPEAL`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012471333)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { notify_url: 'https://pay.example.com/notify/payment' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: { kind: 'object', properties: [{ name: 'notify_url', schema: { kind: 'string' } }] },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/merchant-risk-manage/violation-notifications#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/merchant-risk-manage/violation-notifications',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询商户违规通知回调地址
 *
 * 看有没有开启违规通知：返回了`notify_url`就是已开启，推送收不到时先核对它。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012471327)
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
  id: 'v3/merchant-risk-manage/violation-notifications#put',
  protocol: 'v3',
  method: 'PUT',
  path: '/v3/merchant-risk-manage/violation-notifications',
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
 * 修改商户违规通知回调地址
 *
 * 通知服务更换域名时换成新的地址，只有创建过的才能改。
 *
 * 先让新地址能验签、能应答再改，期间的通知才不会丢。
 *
 * 后续通知：
 *
 * - 商户平台处罚通知(VIOLATION.PUNISH)（`webhooks/v3/VIOLATION.PUNISH`），发往`json.notify_url`
 * - 商户平台拦截通知(VIOLATION.INTERCEPT)（`webhooks/v3/VIOLATION.INTERCEPT`），发往`json.notify_url`
 * - 商户平台申诉通知(VIOLATION.APPEAL)（`webhooks/v3/VIOLATION.APPEAL`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012471330)
 * @example
 * ```ts
 * const answer = await put(client, {
 *   json: { notify_url: 'https://pay.example.com/notify/payment' },
 * })
 * ```
 */
export function put(client: Caller, request: PutRequest, options?: CallOptions): ApiPromise<PutResponse> {
  return call(client, putOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const putRequestSchema = /* @__PURE__ */ requestSchema<PutRequest>(putOperation, () => ({
  body: { kind: 'object', properties: [{ name: 'notify_url', schema: { kind: 'string' } }] },
}))

/** 下方接口的描述，供客户端使用。 */
export const deleteOperation: OperationDescriptor<DeleteErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<DeleteErrorCode>
>({
  id: 'v3/merchant-risk-manage/violation-notifications#delete',
  protocol: 'v3',
  method: 'DELETE',
  path: '/v3/merchant-risk-manage/violation-notifications',
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 删除商户违规通知回调地址
 *
 * 不再接收违规通知时删除地址，通知随之关闭，子商户受罚只能靠主动查询得知。
 *
 * 只是换地址请用修改；删除之后收不到处罚、拦截的通知。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012471334)
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

/** 客户端上的页面：`client.v3.merchantRiskManage.violationNotifications`。 */
export interface PageMethods {
  /**
   * 创建商户违规通知回调地址
   *
   * 机构或服务商首次登记通知地址，等于开启违规通知，之后子商户被处罚或拦截都会推送过来。
   *
   * 后续通知：
   *
   * - 商户平台处罚通知(VIOLATION.PUNISH)（`webhooks/v3/VIOLATION.PUNISH`），发往`json.notify_url`
   * - 商户平台拦截通知(VIOLATION.INTERCEPT)（`webhooks/v3/VIOLATION.INTERCEPT`），发往`json.notify_url`
   * - 商户平台申诉通知(VIOLATION.APPEAL)（`webhooks/v3/VIOLATION.APPEAL`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012471333)
   * @example
   * ```ts
   * const answer = await client.v3.merchantRiskManage.violationNotifications.post({
   *   json: { notify_url: 'https://pay.example.com/notify/payment' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询商户违规通知回调地址
   *
   * 看有没有开启违规通知：返回了`notify_url`就是已开启，推送收不到时先核对它。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012471327)
   * @example
   * ```ts
   * const answer = await client.v3.merchantRiskManage.violationNotifications.get()
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
  /**
   * 修改商户违规通知回调地址
   *
   * 通知服务更换域名时换成新的地址，只有创建过的才能改。
   *
   * 先让新地址能验签、能应答再改，期间的通知才不会丢。
   *
   * 后续通知：
   *
   * - 商户平台处罚通知(VIOLATION.PUNISH)（`webhooks/v3/VIOLATION.PUNISH`），发往`json.notify_url`
   * - 商户平台拦截通知(VIOLATION.INTERCEPT)（`webhooks/v3/VIOLATION.INTERCEPT`），发往`json.notify_url`
   * - 商户平台申诉通知(VIOLATION.APPEAL)（`webhooks/v3/VIOLATION.APPEAL`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012471330)
   * @example
   * ```ts
   * const answer = await client.v3.merchantRiskManage.violationNotifications.put({
   *   json: { notify_url: 'https://pay.example.com/notify/payment' },
   * })
   * ```
   */
  put(request: PutRequest, options?: CallOptions): ApiPromise<PutResponse>
  /**
   * 删除商户违规通知回调地址
   *
   * 不再接收违规通知时删除地址，通知随之关闭，子商户受罚只能靠主动查询得知。
   *
   * 只是换地址请用修改；删除之后收不到处罚、拦截的通知。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012471334)
   * @example
   * ```ts
   * await client.v3.merchantRiskManage.violationNotifications.delete()
   * ```
   */
  delete(request?: DeleteRequest, options?: CallOptions): ApiPromise<DeleteResponse>
}

/** Generated from openapi/v3/payscore/permissions/authorization-code/{authorization_code}/terminate.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../runtime/index.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按授权协议号解除授权: request */
export interface PostRequest {
  /** 授权协议号 */
  authorization_code: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务ID */
  service_id: string
  /** 解除授权原因 */
  reason: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/payscore/permissions/authorization-code/{authorization_code}/terminate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/permissions/authorization-code/{authorization_code}/terminate',
  pathParameters: ['authorization_code'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 按授权协议号解除授权
 *
 * 用授权协议号解除用户的授权，之后不能再为该用户创建免确认订单。用户还有进行中的订单时，请先处理完。
 * @example
 * ```ts
 * await post(client, {
 *   authorization_code: 'SQ202608010006',
 *   json: { service_id: '2002000000000000000000000000042', reason: '顾客申请停用' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Generated from openapi/v3/payscore/permissions.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import { call } from '../../runtime/client/call.js'

/** 商户预授权: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务ID */
  service_id: string
  /** 应用ID */
  appid: string
  /** 授权协议号，商户内唯一 */
  authorization_code: string
  /** 授权通知地址 */
  notify_url?: string
}

/** 商户预授权: response */
export interface PostResponse {
  /** 预授权token */
  apply_permissions_token: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/payscore/permissions#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/permissions',
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
 * 商户预授权
 *
 * 为免确认的服务发起一次用户授权。拿应答里的凭证拉起授权页，用户同意后会收到授权通知；凭证有时效，请随取随用。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     service_id: '2002000000000000000000000000042',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     authorization_code: 'SQ202608010006',
 *     notify_url: 'https://shop.example.com/wechatpay/notify',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

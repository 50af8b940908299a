/** 由openapi/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 解除刷脸用户签约关系：请求 */
export interface PostRequest {
  /** 机构ID */
  organization_id: string
  /** 刷脸用户ID */
  user_id: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 解除刷脸用户签约关系：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract',
  pathParameters: ['organization_id', 'user_id'],
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 解除刷脸用户签约关系
 *
 * 替机构里的一位刷脸用户解除代扣签约，成功没有返回内容。用的是微信侧的刷脸用户ID，只有商户用户ID时先查用户信息换得。
 *
 * 解约后这位用户不能再刷脸扣款，恢复须重新签约。
 *
 * 后续通知：
 *
 * - 刷脸用户签约状态变更通知(FACEPAY.USER_STATE_CHANGE)（`webhooks/v3/FACEPAY.USER_STATE_CHANGE`）
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
 * @example
 * ```ts
 * await post(client, { organization_id: 'ORG20260801000137', user_id: 'user0137' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [
    { name: 'organization_id', required: true, schema: { kind: 'string' } },
    { name: 'user_id', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.offlinefacemch.organizations._organization_id_.users.userId._user_id_.terminateContract`。 */
export interface PageMethods {
  /**
   * 解除刷脸用户签约关系
   *
   * 替机构里的一位刷脸用户解除代扣签约，成功没有返回内容。用的是微信侧的刷脸用户ID，只有商户用户ID时先查用户信息换得。
   *
   * 解约后这位用户不能再刷脸扣款，恢复须重新签约。
   *
   * 后续通知：
   *
   * - 刷脸用户签约状态变更通知(FACEPAY.USER_STATE_CHANGE)（`webhooks/v3/FACEPAY.USER_STATE_CHANGE`）
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
   * @example
   * ```ts
   * await client.v3.offlinefacemch.organizations._organization_id_.users.userId._user_id_.terminateContract.post({
   *   organization_id: 'ORG20260801000137',
   *   user_id: 'user0137',
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

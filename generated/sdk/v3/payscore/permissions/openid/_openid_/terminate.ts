/** 由openapi/v3/payscore/permissions/openid/{openid}/terminate.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按用户标识解除授权：请求 */
export interface PostRequest {
  /**
   * 用户标识
   * 至多128个字符。
   */
  openid: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 服务ID
   * 至多32个字符。
   */
  service_id: string
  /**
   * 应用ID
   * 至多32个字符。
   */
  appid: string
  /**
   * 解除授权原因
   * 至多50个字符。
   */
  reason: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/**
 * 按用户标识解除授权：错误码
 *
 * - `INVALID_REQUEST` (400): 不合业务规则，核对授权的当前状态
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/permissions/openid/{openid}/terminate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/permissions/openid/{openid}/terminate',
  pathParameters: ['openid'],
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
 * 按用户标识解除授权
 *
 * 用用户标识解除某个服务的授权，之后不能再为该用户创建免确认订单。用户还有进行中的订单时，请先处理完。
 *
 * 后续通知：
 *
 * - 支付分用户解除授权通知(PAYSCORE.USER_CLOSE_SERVICE)（`webhooks/v3/PAYSCORE.USER_CLOSE_SERVICE`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647413)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * await post(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: {
 *     service_id: '2002000000000000000000000000042',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     reason: '顾客申请停用',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'openid', required: true, schema: { kind: 'string', maxLength: 128 } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'service_id', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'reason', required: true, schema: { kind: 'string', maxLength: 50 } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.permissions.openid._openid_.terminate`。 */
export interface PageMethods {
  /**
   * 按用户标识解除授权
   *
   * 用用户标识解除某个服务的授权，之后不能再为该用户创建免确认订单。用户还有进行中的订单时，请先处理完。
   *
   * 后续通知：
   *
   * - 支付分用户解除授权通知(PAYSCORE.USER_CLOSE_SERVICE)（`webhooks/v3/PAYSCORE.USER_CLOSE_SERVICE`）
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647413)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * await client.v3.payscore.permissions.openid._openid_.terminate.post({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: {
   *     service_id: '2002000000000000000000000000042',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     reason: '顾客申请停用',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/webizpay/employees/{employee_id}/revoke.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 解除员工企业支付授权：请求 */
export interface PostRequest {
  /** 微信授权关系ID */
  employee_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
}

/** 解除员工企业支付授权：应答 */
export interface PostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 商户企业员工ID */
  user_id: string
  /** 员工企业支付权限状态 */
  authorization_state: 'REVOKED' | 'AUTHORIZED' | (string & {})
  /** 员工企业支付失效时间 */
  authorization_revoked_time: string
  /** 作废原因 */
  reason: string
}

/** 解除员工企业支付授权：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/webizpay/employees/{employee_id}/revoke#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/webizpay/employees/{employee_id}/revoke',
  pathParameters: ['employee_id'],
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
 * 解除员工企业支付授权
 *
 * 员工离职后撤掉他的企业支付权限，名下已发的额度卡一并失效。路径里填授权关系ID，返回的是企业侧的`user_id`。
 *
 * 解除后再发卡，要员工重新走一遍授权。
 *
 * 后续通知：
 *
 * - 企业支付解除授权通知(WEBIZPAY.REVOKED)（`webhooks/v3/WEBIZPAY.REVOKED`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507156)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   employee_id: 'user0137',
 *   json: { sp_mchid: '1900006511', sub_mchid: '1900013511' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'employee_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.webizpay.employees._employee_id_.revoke`。 */
export interface PageMethods {
  /**
   * 解除员工企业支付授权
   *
   * 员工离职后撤掉他的企业支付权限，名下已发的额度卡一并失效。路径里填授权关系ID，返回的是企业侧的`user_id`。
   *
   * 解除后再发卡，要员工重新走一遍授权。
   *
   * 后续通知：
   *
   * - 企业支付解除授权通知(WEBIZPAY.REVOKED)（`webhooks/v3/WEBIZPAY.REVOKED`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014507156)
   * @example
   * ```ts
   * const answer = await client.v3.webizpay.employees._employee_id_.revoke.post({
   *   employee_id: 'user0137',
   *   json: { sp_mchid: '1900006511', sub_mchid: '1900013511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

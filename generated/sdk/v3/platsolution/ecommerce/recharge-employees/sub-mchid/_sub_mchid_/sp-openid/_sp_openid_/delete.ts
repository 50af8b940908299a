/** Generated from openapi/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../runtime/client/call.js'

/** 删除二级商户可扫码充值员工: request */
export interface PostRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 员工OpenID */
  sp_openid: string
}

/** 删除二级商户可扫码充值员工: response */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 员工OpenID */
  sp_openid?: string
  /**
   * 员工状态
   * `EFFECTIVE` | `DELETED` 枚举值之一
   */
  state?: 'EFFECTIVE' | 'DELETED' | (string & {})
  /** 添加员工时间 */
  create_time?: string
  /** 最后更新时间 */
  update_time?: string
}

/** 删除二级商户可扫码充值员工: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete',
  pathParameters: ['sub_mchid', 'sp_openid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 删除二级商户可扫码充值员工
 *
 * 员工离职或调岗后，把他的扫码充值资格从二级商户名下撤掉。参数全在路径里，成功后状态变为`DELETED`。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013521753)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   sub_mchid: '1900013511',
 *   sp_openid: 'oUpF8uDemo0000000000000000A1',
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    { name: 'sp_openid', required: true, schema: { kind: 'string' } },
  ],
}))

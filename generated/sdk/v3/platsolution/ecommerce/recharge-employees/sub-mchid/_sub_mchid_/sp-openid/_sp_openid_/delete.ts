/** 由openapi/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../runtime/client/call.js'

/** 删除二级商户可扫码充值员工：请求 */
export interface PostRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 员工OpenID */
  sp_openid: string
}

/** 删除二级商户可扫码充值员工：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 员工OpenID */
  sp_openid?: string
  /** 员工状态 */
  state?: 'EFFECTIVE' | 'DELETED' | (string & {})
  /** 添加员工时间 */
  create_time?: string
  /** 最后更新时间 */
  update_time?: string
}

/** 删除二级商户可扫码充值员工：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013521753)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    { name: 'sp_openid', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.rechargeEmployees.subMchid._sub_mchid_.spOpenid._sp_openid_.delete`。 */
export interface PageMethods {
  /**
   * 删除二级商户可扫码充值员工
   *
   * 员工离职或调岗后，把他的扫码充值资格从二级商户名下撤掉。参数全在路径里，成功后状态变为`DELETED`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013521753)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.rechargeEmployees.subMchid._sub_mchid_.spOpenid._sp_openid_.delete.post({
   *   sub_mchid: '1900013511',
   *   sp_openid: 'oUpF8uDemo0000000000000000A1',
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

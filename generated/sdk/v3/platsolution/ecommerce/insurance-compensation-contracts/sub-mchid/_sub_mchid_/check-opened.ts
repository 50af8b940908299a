/** 由openapi/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 查询保险理赔功能开通状态：请求 */
export interface PostRequest {
  /** 二级商户号 */
  sub_mchid: string
}

/** 查询保险理赔功能开通状态：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 是否开通成功 */
  opened: boolean
  /** 成功时间 */
  success_time?: string
}

/** 查询保险理赔功能开通状态：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened',
  pathParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询保险理赔功能开通状态
 *
 * 提交开通之后凭二级商户号看`opened`，为真才可以理赔，成功时间一并返回。虽是查询，方法却是POST，号码在路径里。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012781480)
 * @example
 * ```ts
 * const answer = await post(client, { sub_mchid: '1900013511' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.platsolution.ecommerce.insuranceCompensationContracts.subMchid._sub_mchid_.checkOpened`。 */
export interface PageMethods {
  /**
   * 查询保险理赔功能开通状态
   *
   * 提交开通之后凭二级商户号看`opened`，为真才可以理赔，成功时间一并返回。虽是查询，方法却是POST，号码在路径里。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012781480)
   * @example
   * ```ts
   * const answer = await client.v3.platsolution.ecommerce.insuranceCompensationContracts.subMchid._sub_mchid_.checkOpened.post({
   *   sub_mchid: '1900013511',
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

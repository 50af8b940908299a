/** 由openapi/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 检查子商户开票功能：请求 */
export interface PostRequest {
  /** 子商户号 */
  sub_mchid: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 检查子商户开票功能：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check',
  pathParameters: ['sub_mchid'],
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 检查子商户开票功能
 *
 * 代子商户开票前先确认其开票功能：已开通API开票且授权给服务商的，答复成功且无内容；否则报错，按错误码引导商户去开通。
 *
 * 要看数电模式或行业能力的细节，改用路径以`check-status`结尾的查询。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474022)
 * @example
 * ```ts
 * await post(client, { sub_mchid: '1900013511' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.newTaxControlFapiao.merchant._sub_mchid_.check`。 */
export interface PageMethods {
  /**
   * 检查子商户开票功能
   *
   * 代子商户开票前先确认其开票功能：已开通API开票且授权给服务商的，答复成功且无内容；否则报错，按错误码引导商户去开通。
   *
   * 要看数电模式或行业能力的细节，改用路径以`check-status`结尾的查询。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474022)
   * @example
   * ```ts
   * await client.v3.newTaxControlFapiao.merchant._sub_mchid_.check.post({
   *   sub_mchid: '1900013511',
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

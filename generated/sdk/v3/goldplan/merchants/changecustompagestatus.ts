/** 由openapi/v3/goldplan/merchants/changecustompagestatus.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 商家小票管理：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户ID */
  sub_mchid: string
  /** 操作类型 */
  operation_type: 'OPEN' | 'CLOSE'
}

/** 商家小票管理：应答 */
export interface PostResponse {
  /** 子商户ID */
  sub_mchid: string
  /** 操作类型 */
  operation_type: 'OPEN' | 'CLOSE' | (string & {})
}

/** 商家小票管理：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/goldplan/merchants/changecustompagestatus#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/goldplan/merchants/changecustompagestatus',
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
 * 商家小票管理
 *
 * 服务商给特约商户开通或关闭支付后页面上的商家小票，`OPEN`开、`CLOSE`关。先开点金计划，小票才有地方展示。
 *
 * 改的是线上支付后页面，开通前确认小票链接已能正常打开。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012473788)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { sub_mchid: '1900013511', operation_type: 'OPEN' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      {
        name: 'operation_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'OPEN' }, { value: 'CLOSE' }] },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.goldplan.merchants.changecustompagestatus`。 */
export interface PageMethods {
  /**
   * 商家小票管理
   *
   * 服务商给特约商户开通或关闭支付后页面上的商家小票，`OPEN`开、`CLOSE`关。先开点金计划，小票才有地方展示。
   *
   * 改的是线上支付后页面，开通前确认小票链接已能正常打开。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012473788)
   * @example
   * ```ts
   * const answer = await client.v3.goldplan.merchants.changecustompagestatus.post({
   *   json: { sub_mchid: '1900013511', operation_type: 'OPEN' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** Generated from openapi/v3/goldplan/merchants/changecustompagestatus.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 商家小票管理: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户ID */
  sub_mchid: string
  /**
   * 操作类型
   * `OPEN` | `CLOSE` 枚举值之一
   */
  operation_type: 'OPEN' | 'CLOSE'
}

/** 商家小票管理: response */
export interface PostResponse {
  /** 子商户ID */
  sub_mchid: string
  /**
   * 操作类型
   * `OPEN` | `CLOSE` 枚举值之一
   */
  operation_type: 'OPEN' | 'CLOSE' | (string & {})
}

/** 商家小票管理: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012473788)
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
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

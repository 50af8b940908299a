/** Generated from openapi/v3/goldplan/merchants/close-advertising-show.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 关闭点金计划广告展示: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 特约商户号 */
  sub_mchid: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 关闭点金计划广告展示: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/goldplan/merchants/close-advertising-show#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/goldplan/merchants/close-advertising-show',
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
 * 关闭点金计划广告展示
 *
 * 特约商户不想在支付后页面出现广告时，由服务商调用关掉，只需特约商户号。成功无正文。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012473781)
 * @example
 * ```ts
 * await post(client, { json: { sub_mchid: '1900013511' } })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: { kind: 'object', properties: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }] },
}))

/** 由openapi/v3/goldplan/merchants/close-advertising-show.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 关闭点金计划广告展示：请求 */
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

/** 关闭点金计划广告展示：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012473781)
 * @example
 * ```ts
 * await post(client, { json: { sub_mchid: '1900013511' } })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: { kind: 'object', properties: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }] },
}))

/** 客户端上的页面：`client.v3.goldplan.merchants.closeAdvertisingShow`。 */
export interface PageMethods {
  /**
   * 关闭点金计划广告展示
   *
   * 特约商户不想在支付后页面出现广告时，由服务商调用关掉，只需特约商户号。成功无正文。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012473781)
   * @example
   * ```ts
   * await client.v3.goldplan.merchants.closeAdvertisingShow.post({
   *   json: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

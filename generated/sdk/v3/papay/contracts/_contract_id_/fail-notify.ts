/** 由openapi/v3/papay/contracts/{contract_id}/fail-notify.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 直连商户重试扣费通知：请求 */
export interface PostRequest {
  /** 委托代扣协议ID */
  contract_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 直连商户号 */
  mchid: string
  /** 公众号ID */
  appid: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 直连商户重试扣费通知：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/papay/contracts/{contract_id}/fail-notify#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/papay/contracts/{contract_id}/fail-notify',
  pathParameters: ['contract_id'],
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
 * 直连商户重试扣费通知
 *
 * 扣费期内扣款失败后，可以再提醒用户一次补足余额。它只发提醒，不会扣款，下一次扣款仍由商户发起；要在允许通知的时段里调用。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml)
 * @example
 * ```ts
 * await post(client, {
 *   contract_id: '202608010000000137',
 *   json: { mchid: '1900000109', appid: 'wx5a7c1e9d3b2f4860' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.papay.contracts._contract_id_.failNotify`。 */
export interface PageMethods {
  /**
   * 直连商户重试扣费通知
   *
   * 扣费期内扣款失败后，可以再提醒用户一次补足余额。它只发提醒，不会扣款，下一次扣款仍由商户发起；要在允许通知的时段里调用。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml)
   * @example
   * ```ts
   * await client.v3.papay.contracts._contract_id_.failNotify.post({
   *   contract_id: '202608010000000137',
   *   json: { mchid: '1900000109', appid: 'wx5a7c1e9d3b2f4860' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 激活用户会员卡（跳转型激活）：请求 */
export interface PostRequest {
  /** 会员卡id */
  card_id: string
  /** 会员卡code */
  code: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 会员卡编号 */
  membership_number?: string | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 激活用户会员卡（跳转型激活）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate',
  pathParameters: ['card_id', 'code'],
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
 * 激活用户会员卡（跳转型激活）
 *
 * 用户在你的页面填完资料后，把他的卡激活成可用，可顺便写入自己系统的会员编号。路径里的`code`是解码后的真实code，不是`encrypt_code`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550809)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012728123)
 * @example
 * ```ts
 * await post(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   code: '478500000137',
 *   json: { membership_number: '478500000137' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [
    { name: 'card_id', required: true, schema: { kind: 'string' } },
    { name: 'code', required: true, schema: { kind: 'string' } },
  ],
  body: { kind: 'object', properties: [{ name: 'membership_number', schema: { kind: 'string' } }] },
}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.activate`。 */
export interface PageMethods {
  /**
   * 激活用户会员卡（跳转型激活）
   *
   * 用户在你的页面填完资料后，把他的卡激活成可用，可顺便写入自己系统的会员编号。路径里的`code`是解码后的真实code，不是`encrypt_code`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550809)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012728123)
   * @example
   * ```ts
   * await client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.activate.post({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   code: '478500000137',
   *   json: { membership_number: '478500000137' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

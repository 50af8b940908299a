/** 由openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 作废用户会员卡：请求 */
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
  /** 失效理由 */
  reason?: string | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 作废用户会员卡：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable',
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
 * 作废用户会员卡
 *
 * 用户退会或卡被盗用时，让这一张会员卡失效，模板和其他会员不受影响。建议写明`reason`备查。
 *
 * 作废后该用户的卡不能再用，卡内有储值或积分的先结清。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549677)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012726955)
 * @example
 * ```ts
 * await post(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   code: '478500000137',
 *   json: { reason: '用户申请注销' },
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
  body: { kind: 'object', properties: [{ name: 'reason', schema: { kind: 'string' } }] },
}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.unavailable`。 */
export interface PageMethods {
  /**
   * 作废用户会员卡
   *
   * 用户退会或卡被盗用时，让这一张会员卡失效，模板和其他会员不受影响。建议写明`reason`备查。
   *
   * 作废后该用户的卡不能再用，卡内有储值或积分的先结清。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549677)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012726955)
   * @example
   * ```ts
   * await client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.unavailable.post({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   code: '478500000137',
   *   json: { reason: '用户申请注销' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

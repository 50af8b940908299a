/** Generated from openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable.md. Changes are lost: edit the page. */
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

/** 作废用户会员卡: request */
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
  reason?: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 作废用户会员卡: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549677)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012726955)
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [
    { name: 'card_id', required: true, schema: { kind: 'string' } },
    { name: 'code', required: true, schema: { kind: 'string' } },
  ],
  body: { kind: 'object', properties: [{ name: 'reason', schema: { kind: 'string' } }] },
}))

/** Generated from openapi/v3/marketing/membercard-open/cards/{card_id}/codes/deposit.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 导入会员卡code: request */
export interface PostRequest {
  /** 会员卡id */
  card_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 会员卡code */
  code?: readonly string[]
}

/** 导入会员卡code: response */
export interface PostResponse {
  /** 导入结果 */
  data?: PostResponseData[]
}

/** 导入会员卡code: codes of its errors */
export type PostErrorCode = V3ErrorCode

export interface PostResponseData {
  /** 会员卡code */
  code?: string
  /**
   * 导入结果
   * `SUCCESS` | `DUPLICATE` | `FAIL` 枚举值之一
   */
  result?: 'SUCCESS' | 'DUPLICATE' | 'FAIL' | (string & {})
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}/codes/deposit#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/codes/deposit',
  pathParameters: ['card_id'],
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
 * 导入会员卡code
 *
 * 预存code模式的会员卡，把一批code导进去，库存随之等于code数，用户领卡时随机分一个。每个code都有自己的结果，`DUPLICATE`是重复导入。
 *
 * 只适用于`code_mode`为`MERCHANT_DEPOSIT`的卡。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545728)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709031)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: { code: ['478500000137'] },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'card_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [{ name: 'code', schema: { kind: 'array', items: { kind: 'string' } } }],
  },
}))

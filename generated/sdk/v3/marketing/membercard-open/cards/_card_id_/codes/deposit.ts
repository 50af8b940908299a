/** 由openapi/v3/marketing/membercard-open/cards/{card_id}/codes/deposit.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 导入会员卡code：请求 */
export interface PostRequest {
  /** 会员卡id */
  card_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 会员卡code */
  code?: readonly string[] | undefined
}

/** 导入会员卡code：应答 */
export interface PostResponse {
  /** 导入结果 */
  data?: PostResponseData[]
}

/** 导入会员卡code：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostResponseData {
  /** 会员卡code */
  code?: string
  /** 导入结果 */
  result?: 'SUCCESS' | 'DUPLICATE' | 'FAIL' | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545728)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709031)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'card_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [{ name: 'code', schema: { kind: 'array', items: { kind: 'string' } } }],
  },
}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.cards._card_id_.codes.deposit`。 */
export interface PageMethods {
  /**
   * 导入会员卡code
   *
   * 预存code模式的会员卡，把一批code导进去，库存随之等于code数，用户领卡时随机分一个。每个code都有自己的结果，`DUPLICATE`是重复导入。
   *
   * 只适用于`code_mode`为`MERCHANT_DEPOSIT`的卡。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545728)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709031)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardOpen.cards._card_id_.codes.deposit.post({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: { code: ['478500000137'] },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

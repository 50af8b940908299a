/** 由openapi/v3/marketing/membercard-open/cards/{card_id}/decrypt-code.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 会员卡加密code解码（跳转型激活）：请求 */
export interface GetRequest {
  /** 会员卡id */
  card_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 加密code */
  encrypt_code: string
}

/** 会员卡加密code解码（跳转型激活）：应答 */
export interface GetResponse {
  /** 会员卡code */
  code: string
}

/** 会员卡加密code解码（跳转型激活）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}/decrypt-code#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/membercard-open/cards/{card_id}/decrypt-code',
  pathParameters: ['card_id'],
  queryParameters: ['encrypt_code'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 会员卡加密code解码（跳转型激活）
 *
 * 跳转链接里的`encrypt_code`要换成真实code才能激活或查询会员卡，把它放进查询串即可。
 *
 * 从链接里取出的值先做URL解码再传。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550742)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012727758)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   query: { encrypt_code: 'ENCRYPT20260801000137' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'card_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'encrypt_code', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.cards._card_id_.decryptCode`。 */
export interface PageMethods {
  /**
   * 会员卡加密code解码（跳转型激活）
   *
   * 跳转链接里的`encrypt_code`要换成真实code才能激活或查询会员卡，把它放进查询串即可。
   *
   * 从链接里取出的值先做URL解码再传。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550742)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012727758)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardOpen.cards._card_id_.decryptCode.get({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   query: { encrypt_code: 'ENCRYPT20260801000137' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}

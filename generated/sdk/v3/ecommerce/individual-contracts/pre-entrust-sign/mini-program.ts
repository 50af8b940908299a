/** 由openapi/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 小程序个人收款预签约：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 签约和付款的AppID */
  appid: string
  /** 业务申请单号 */
  out_contract_code: string
  /** 个人收款方的OpenID */
  openid: string
}

/** 小程序个人收款预签约：应答 */
export interface PostResponse {
  /** 预签约id */
  pre_entrustweb_id: string
}

/** 小程序个人收款预签约：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program',
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
 * 小程序个人收款预签约
 *
 * 在小程序里为个人卖家发起收款签约，须给出其在该`appid`下的`openid`。返回的预签约id只用于这一位用户的这一次签约。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4020023636)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     out_contract_code: 'APPLYMENT20260801000137',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.individualContracts.preEntrustSign.miniProgram`。 */
export interface PageMethods {
  /**
   * 小程序个人收款预签约
   *
   * 在小程序里为个人卖家发起收款签约，须给出其在该`appid`下的`openid`。返回的预签约id只用于这一位用户的这一次签约。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4020023636)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.individualContracts.preEntrustSign.miniProgram.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     out_contract_code: 'APPLYMENT20260801000137',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

/** 由openapi/v3/pay/transactions/exposure.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 微信分付曝光建议：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 直连商户号 */
  mchid?: string | undefined
  /** 应用AppID */
  appid: string
  /** 支付者 */
  payer: PostRequestJsonPayer
  /** 商户订单号 */
  out_trade_no: string
}

/** 微信分付曝光建议：应答 */
export interface PostResponse {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean
  /** 曝光凭证 */
  market_exposure_token?: string
}

/** 微信分付曝光建议：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonPayer {
  /** 用户标识 */
  openid?: string | undefined
  /** 用户手机号的哈希值 */
  phone_number_hash?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/pay/transactions/exposure#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay/transactions/exposure',
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
 * 微信分付曝光建议
 *
 * 直连商户收银页渲染前调用，`fqf_exposure`为真就露出微信分付，为假就不露。openid与手机号哈希给一种，手机号不要传明文。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014326314)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { appid: 'wx5a7c1e9d3b2f4860', payer: {}, out_trade_no: 'DD20260801000137' },
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
      { name: 'mchid', schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      {
        name: 'payer',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'openid', schema: { kind: 'string' } },
            { name: 'phone_number_hash', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.pay.transactions.exposure`。 */
export interface PageMethods {
  /**
   * 微信分付曝光建议
   *
   * 直连商户收银页渲染前调用，`fqf_exposure`为真就露出微信分付，为假就不露。openid与手机号哈希给一种，手机号不要传明文。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014326314)
   * @example
   * ```ts
   * const answer = await client.v3.pay.transactions.exposure.post({
   *   json: { appid: 'wx5a7c1e9d3b2f4860', payer: {}, out_trade_no: 'DD20260801000137' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

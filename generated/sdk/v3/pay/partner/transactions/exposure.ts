/** 由openapi/v3/pay/partner/transactions/exposure.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 微信分付曝光建议（服务商）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商应用ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户/二级商户应用ID */
  sub_appid: string
  /** 子商户号/二级商户号 */
  sub_mchid?: string | undefined
  /** 支付者 */
  payer: PostRequestJsonPayer
  /** 商户订单号 */
  out_trade_no: string
}

/** 微信分付曝光建议（服务商）：应答 */
export interface PostResponse {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean
  /** 曝光凭证 */
  market_exposure_token?: string
}

/** 微信分付曝光建议（服务商）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonPayer {
  /** 用户服务商标识 */
  sp_openid?: string | undefined
  /** 用户手机号的哈希值 */
  phone_number_hash?: string | undefined
  /** 用户子商户标识 */
  sub_openid?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/pay/partner/transactions/exposure#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay/partner/transactions/exposure',
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
 * 微信分付曝光建议（服务商）
 *
 * 服务商在子商户收银页判断要不要突出微信分付。凭商户订单号与用户标识来问，只是建议，不产生交易；得到的曝光凭证随订单使用。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014326522)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sp_appid: 'wx4a7c19be52d03f86',
 *     sp_mchid: '1900006511',
 *     sub_appid: 'wx91e0d5c73ab8264f',
 *     payer: {},
 *     out_trade_no: 'DD20260801000137',
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
      { name: 'sp_appid', required: true, schema: { kind: 'string' } },
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      {
        name: 'payer',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'sp_openid', schema: { kind: 'string' } },
            { name: 'phone_number_hash', schema: { kind: 'string' } },
            { name: 'sub_openid', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.pay.partner.transactions.exposure`。 */
export interface PageMethods {
  /**
   * 微信分付曝光建议（服务商）
   *
   * 服务商在子商户收银页判断要不要突出微信分付。凭商户订单号与用户标识来问，只是建议，不产生交易；得到的曝光凭证随订单使用。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014326522)
   * @example
   * ```ts
   * const answer = await client.v3.pay.partner.transactions.exposure.post({
   *   json: {
   *     sp_appid: 'wx4a7c19be52d03f86',
   *     sp_mchid: '1900006511',
   *     sub_appid: 'wx91e0d5c73ab8264f',
   *     payer: {},
   *     out_trade_no: 'DD20260801000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

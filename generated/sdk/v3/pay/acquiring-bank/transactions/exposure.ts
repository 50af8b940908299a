/** 由openapi/v3/pay/acquiring-bank/transactions/exposure.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 微信分付曝光建议（从业机构）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 从业机构号 */
  acquiring_bank_id: string
  /** 从业机构应用AppID */
  acquiring_bank_appid?: string | undefined
  /** 特约商户号 */
  merchant_id: string
  /** 特约商户应用AppID */
  merchant_appid?: string | undefined
  /** 渠道商户号 */
  channel_id: string
  /** 支付者 */
  payer: PostRequestJsonPayer
  /** 商户订单号 */
  out_trade_no: string
}

/** 微信分付曝光建议（从业机构）：应答 */
export interface PostResponse {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean
  /** 曝光凭证 */
  market_exposure_token?: string
}

/** 微信分付曝光建议（从业机构）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonPayer {
  /** 用户标识 */
  acquiring_bank_openid?: string | undefined
  /** 用户手机号的哈希值 */
  phone_number_hash?: string | undefined
  /** 用户标识（商户） */
  merchant_openid?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/pay/acquiring-bank/transactions/exposure#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay/acquiring-bank/transactions/exposure',
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
 * 微信分付曝光建议（从业机构）
 *
 * 从业机构在收银台展示之前，问是否该把微信分付列出来。用户用openid或手机号哈希指明，渠道商户号必填；`market_exposure_token`要留着下单用。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014326541)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     acquiring_bank_id: '102584',
 *     merchant_id: '1900012345',
 *     channel_id: '20260811',
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
      { name: 'acquiring_bank_id', required: true, schema: { kind: 'string' } },
      { name: 'acquiring_bank_appid', schema: { kind: 'string' } },
      { name: 'merchant_id', required: true, schema: { kind: 'string' } },
      { name: 'merchant_appid', schema: { kind: 'string' } },
      { name: 'channel_id', required: true, schema: { kind: 'string' } },
      {
        name: 'payer',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'acquiring_bank_openid', schema: { kind: 'string' } },
            { name: 'phone_number_hash', schema: { kind: 'string' } },
            { name: 'merchant_openid', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.pay.acquiringBank.transactions.exposure`。 */
export interface PageMethods {
  /**
   * 微信分付曝光建议（从业机构）
   *
   * 从业机构在收银台展示之前，问是否该把微信分付列出来。用户用openid或手机号哈希指明，渠道商户号必填；`market_exposure_token`要留着下单用。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014326541)
   * @example
   * ```ts
   * const answer = await client.v3.pay.acquiringBank.transactions.exposure.post({
   *   json: {
   *     acquiring_bank_id: '102584',
   *     merchant_id: '1900012345',
   *     channel_id: '20260811',
   *     payer: {},
   *     out_trade_no: 'DD20260801000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

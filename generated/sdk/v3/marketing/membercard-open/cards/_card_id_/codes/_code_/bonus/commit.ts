/** 由openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../runtime/client/call.js'

/** 设置支付后积分已到账：请求 */
export interface PostRequest {
  /** 会员卡模板id */
  card_id: string
  /** 会员卡code */
  code: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户订单号 */
  out_trade_no: string
  /** 直连商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 会员积分值 */
  bonus_value: number
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 设置支付后积分已到账：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit',
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
 * 设置支付后积分已到账
 *
 * 支付结果页上展示过的积分真正入账后，把它标成已到账。用交易商户号加商户订单号指出是哪一笔，须先调过展示积分。
 *
 * 这一步改的是展示状态，积分余额的增减要另在会员权益里设置。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551350)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012729634)
 * @example
 * ```ts
 * await post(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   code: '478500000137',
 *   json: {
 *     out_trade_no: 'DD20260801000137',
 *     mchid: '1900000109',
 *     sub_mchid: '1900013511',
 *     bonus_value: 30,
 *   },
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
  body: {
    kind: 'object',
    properties: [
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'bonus_value', required: true, schema: { kind: 'integer' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.bonus.commit`。 */
export interface PageMethods {
  /**
   * 设置支付后积分已到账
   *
   * 支付结果页上展示过的积分真正入账后，把它标成已到账。用交易商户号加商户订单号指出是哪一笔，须先调过展示积分。
   *
   * 这一步改的是展示状态，积分余额的增减要另在会员权益里设置。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551350)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012729634)
   * @example
   * ```ts
   * await client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.bonus.commit.post({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   code: '478500000137',
   *   json: {
   *     out_trade_no: 'DD20260801000137',
   *     mchid: '1900000109',
   *     sub_mchid: '1900013511',
   *     bonus_value: 30,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}

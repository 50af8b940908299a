/** 由openapi/v3/discount-card/cards.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 先享卡预受理领卡请求：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户领卡号 */
  out_card_code: string
  /** 卡模板ID */
  card_template_id: string
  /** 公众账号ID */
  appid: string
  /** 通知商户URL */
  notify_url: string
}

/** 先享卡预受理领卡请求：应答 */
export interface PostResponse {
  /** 预领卡请求token */
  prepare_card_token: string
}

/** 先享卡预受理领卡请求：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/discount-card/cards#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/discount-card/cards',
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
 * 先享卡预受理领卡请求
 *
 * 带用户去领先享卡之前，在后台登记一次，换得`prepare_card_token`用于跳转。领卡结果推到`notify_url`，商户领卡号每张卡用一个。
 *
 * 后续通知：
 *
 * - 先享卡预受理领卡通知(DISCOUNT_CARD.USER_ACCEPTED)（`webhooks/v3/DISCOUNT_CARD.USER_ACCEPTED`），发往`json.notify_url`
 * - 先享卡用户领卡通知(DISCOUNT_CARD.GET_CARD)（`webhooks/v3/DISCOUNT_CARD.GET_CARD`）
 * - 先享卡用户结算通知(DISCOUNT_CARD.SETTLEMENT)（`webhooks/v3/DISCOUNT_CARD.SETTLEMENT`）
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_card_code: 'CARD20260801000137',
 *     card_template_id: 'TEMPLATE0137',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     notify_url: 'https://pay.example.com/notify/payment',
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
      { name: 'out_card_code', required: true, schema: { kind: 'string' } },
      { name: 'card_template_id', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.discountCard.cards`。 */
export interface PageMethods {
  /**
   * 先享卡预受理领卡请求
   *
   * 带用户去领先享卡之前，在后台登记一次，换得`prepare_card_token`用于跳转。领卡结果推到`notify_url`，商户领卡号每张卡用一个。
   *
   * 后续通知：
   *
   * - 先享卡预受理领卡通知(DISCOUNT_CARD.USER_ACCEPTED)（`webhooks/v3/DISCOUNT_CARD.USER_ACCEPTED`），发往`json.notify_url`
   * - 先享卡用户领卡通知(DISCOUNT_CARD.GET_CARD)（`webhooks/v3/DISCOUNT_CARD.GET_CARD`）
   * - 先享卡用户结算通知(DISCOUNT_CARD.SETTLEMENT)（`webhooks/v3/DISCOUNT_CARD.SETTLEMENT`）
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml)
   * @example
   * ```ts
   * const answer = await client.v3.discountCard.cards.post({
   *   json: {
   *     out_card_code: 'CARD20260801000137',
   *     card_template_id: 'TEMPLATE0137',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
